import type { ProspectId } from '../records';
import { aliasOf } from './name-aliases';
import { looseKey, nameWords, vowelKey } from './name-keys';

/** What can be searched of one person. */
export interface SearchEntry {
  id: ProspectId;
  name: string;
  company?: string;
  email?: string;
  handle?: string;
}

interface Word {
  text: string;
  /** Entries that have it in their name, ascending. */
  named: number[];
  /** Entries that have it in their company, address or handle alone, ascending. */
  beside: number[];
}

/** People made ready for search: each distinct word once, with the people who have it, and the words by how they sound. */
export interface NameIndex {
  entries: SearchEntry[];
  words: Map<string, Word>;
  byAlias: Map<string, Word[]>;
  byVowels: Map<string, Word[]>;
  byLoose: Map<string, Word[]>;
  /** All words in the order of their letters, for beginnings; made at the first search after a change. */
  inOrder: Word[] | undefined;
}

/** How near a word of the query is to a word of the entry; smaller is nearer. */
const WHOLE = 0;
const BEGINS = 1;
const ALIAS = 2;
const VOWELS = 3;
const LOOSE = 4;
const BESIDE_NAME = 2;
const NONE = 255;
/** A loose key shorter than this says too little to be a match on its own. */
const LOOSE_MIN = 2;

export function emptyNameIndex(): NameIndex {
  return {
    entries: [],
    words: new Map(),
    byAlias: new Map(),
    byVowels: new Map(),
    byLoose: new Map(),
    inOrder: undefined,
  };
}

/** Adds people to the index; call with slices to keep a page alive. */
export function addToNameIndex(index: NameIndex, entries: readonly SearchEntry[]): void {
  index.inOrder = undefined;
  for (const entry of entries) {
    const at = index.entries.push(entry) - 1;
    const inName = searchWords(entry.name);
    for (const text of inName) note(wordOf(index, text).named, at);
    const { company = '', email = '', handle = '' } = entry;
    for (const text of searchWords(`${company} ${email} ${handle}`)) {
      if (!inName.includes(text)) note(wordOf(index, text).beside, at);
    }
  }
}

/** A word that somebody has twice is theirs once. */
function note(list: number[], at: number): void {
  if (list.at(-1) !== at) list.push(at);
}

/** Words of a name or an address; an address falls into its pieces, so that any of them finds it. */
function searchWords(text: string): string[] {
  return nameWords(text.replace(/[@.]+/g, ' '));
}

/** A word with a figure in it sounds like nothing: it is found as it is written alone. */
const HAS_FIGURE = /\d/;

function wordOf(index: NameIndex, text: string): Word {
  const known = index.words.get(text);
  if (known) return known;
  const word: Word = { text, named: [], beside: [] };
  index.words.set(text, word);
  if (HAS_FIGURE.test(text)) return word;
  const alias = aliasOf(text);
  if (alias !== undefined) file(index.byAlias, alias, word);
  file(index.byVowels, vowelKey(text), word);
  file(index.byLoose, looseKey(text), word);
  return word;
}

function file(shelf: Map<string, Word[]>, key: string, word: Word): void {
  const own = shelf.get(key);
  if (own) own.push(word);
  else shelf.set(key, [word]);
}

/**
 * People whose name, firm or address fits every word of the query, in either script: written the same first, then other
 * spellings of the same name, then the same consonants (CONVENTIONS 12). A shared key is a suggestion, never a merge.
 * @domain S48
 */
export function searchNames(index: NameIndex, query: string, limit = 20): SearchEntry[] {
  const wanted = searchWords(query);
  if (wanted.length === 0) return [];
  const total = new Uint16Array(index.entries.length);
  for (const [no, text] of wanted.entries()) {
    const best = nearness(index, text, no === wanted.length - 1);
    for (let at = 0; at < total.length; at += 1) {
      total[at] = best[at] === NONE || total[at] === NONE ? NONE : Math.min(NONE - 1, total[at]! + best[at]!);
    }
  }
  return nearest(index, total, limit);
}

/** For each entry, how near its nearest word is. Only the last word typed may be unfinished. */
function nearness(index: NameIndex, text: string, unfinished: boolean): Uint8Array {
  const best = new Uint8Array(index.entries.length).fill(NONE);
  const take = (words: readonly Word[], near: number) => {
    for (const { named, beside } of words) {
      for (const at of named) if (near < best[at]!) best[at] = near;
      for (const at of beside) if (near + BESIDE_NAME < best[at]!) best[at] = near + BESIDE_NAME;
    }
  };
  const same = index.words.get(text);
  if (same) take([same], WHOLE);
  if (unfinished) take(beginning(index, text), BEGINS);
  const alias = aliasOf(text);
  if (alias !== undefined) take(index.byAlias.get(alias) ?? [], ALIAS);
  const loose = looseKey(text);
  if (loose.length < LOOSE_MIN || HAS_FIGURE.test(text)) return best;
  take(index.byVowels.get(vowelKey(text)) ?? [], VOWELS);
  take(index.byLoose.get(loose) ?? [], LOOSE);
  return best;
}

/** The words that begin with these letters: neighbours in the order of letters. */
function beginning(index: NameIndex, text: string): Word[] {
  index.inOrder ??= [...index.words.values()].sort((a, b) => (a.text < b.text ? -1 : 1));
  const words = index.inOrder;
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words[middle]!.text < text) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (words[end]?.text.startsWith(text)) end += 1;
  return words.slice(low, end);
}

/** Up to so many people are ordered by name where they can be seen; a group of thousands stays as it came. */
const ORDERED_MAX = 500;

/** The best `limit` entries, without sorting them all. */
function nearest({ entries }: NameIndex, total: Uint16Array, limit: number): SearchEntry[] {
  const counts = new Map<number, number>();
  for (const place of total) if (place < NONE) counts.set(place, (counts.get(place) ?? 0) + 1);
  const found: SearchEntry[] = [];
  for (const [place, count] of [...counts].sort(([a], [b]) => a - b)) {
    const left = limit - found.length;
    if (left <= 0) break;
    const group: SearchEntry[] = [];
    const wanted = count <= ORDERED_MAX ? count : left;
    for (let at = 0; at < total.length && group.length < wanted; at += 1) {
      if (total[at] === place) group.push(entries[at]!);
    }
    if (count <= ORDERED_MAX) group.sort((a, b) => (a.name < b.name ? -1 : 1));
    found.push(...group.slice(0, left));
  }
  return found;
}

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
  alias: string | undefined;
  vowel: string;
  loose: string;
  /** Entries that hold it, ascending. */
  entries: number[];
  /** Stands in a company, address or handle only. */
  besideName: Set<number>;
}

/** People made ready for search: each distinct word once, with the people who have it. */
export interface NameIndex {
  entries: SearchEntry[];
  words: Map<string, Word>;
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
  return { entries: [], words: new Map() };
}

/** Adds people to the index; call with slices to keep a page alive. */
export function addToNameIndex(index: NameIndex, entries: readonly SearchEntry[]): void {
  for (const entry of entries) {
    const at = index.entries.push(entry) - 1;
    const inName = new Set(nameWords(entry.name));
    for (const word of inName) wordOf(index, word).entries.push(at);
    const beside = nameWords([entry.company, entry.email, entry.handle].filter(Boolean).join(' '));
    for (const text of new Set(beside)) {
      if (inName.has(text)) continue;
      const word = wordOf(index, text);
      word.entries.push(at);
      word.besideName.add(at);
    }
  }
}

function wordOf(index: NameIndex, text: string): Word {
  const known = index.words.get(text);
  if (known) return known;
  const word: Word = {
    text,
    alias: aliasOf(text),
    vowel: vowelKey(text),
    loose: looseKey(text),
    entries: [],
    besideName: new Set(),
  };
  index.words.set(text, word);
  return word;
}

/**
 * People whose name, firm or address fits every word of the query, in either script: written the same first, then other
 * spellings of the same name, then the same consonants (CONVENTIONS 12). A shared key is a suggestion, never a merge.
 * @domain S48
 */
export function searchNames(index: NameIndex, query: string, limit = 20): SearchEntry[] {
  const wanted = nameWords(query);
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
  const key = { text, alias: aliasOf(text), vowel: vowelKey(text), loose: looseKey(text) };
  for (const word of index.words.values()) {
    const near = compare(key, word, unfinished);
    if (near === NONE) continue;
    for (const at of word.entries) {
      const own = word.besideName.has(at) ? near + BESIDE_NAME : near;
      if (own < best[at]!) best[at] = own;
    }
  }
  return best;
}

function compare(
  query: Pick<Word, 'text' | 'alias' | 'vowel' | 'loose'>,
  word: Word,
  unfinished: boolean,
): number {
  if (word.text === query.text) return WHOLE;
  if (unfinished && word.text.startsWith(query.text)) return BEGINS;
  if (query.alias !== undefined && query.alias === word.alias) return ALIAS;
  if (query.loose.length < LOOSE_MIN) return NONE;
  if (query.vowel === word.vowel) return VOWELS;
  return query.loose === word.loose ? LOOSE : NONE;
}

/** The best `limit` entries, without sorting them all. */
function nearest({ entries }: NameIndex, total: Uint16Array, limit: number): SearchEntry[] {
  const found: SearchEntry[] = [];
  const places = new Set<number>();
  for (const value of total) if (value < NONE) places.add(value);
  for (const place of [...places].sort((a, b) => a - b)) {
    const group: SearchEntry[] = [];
    for (let at = 0; at < total.length; at += 1) if (total[at] === place) group.push(entries[at]!);
    // Enough to order a group by name where it can be seen; a group of thousands stays as it came.
    if (group.length <= 500) group.sort((a, b) => (a.name < b.name ? -1 : 1));
    found.push(...group.slice(0, limit - found.length));
    if (found.length >= limit) break;
  }
  return found;
}

import { foldText } from './detect/fold-text';

/** Something that can be found by its words; earlier texts weigh more. */
export interface Findable {
  id: string;
  texts: readonly string[];
}

/** A word of the index and where it stands: entry number and weight. */
type Postings = Map<string, Map<number, number>>;

export interface AnswerIndex {
  ids: readonly string[];
  words: Postings;
}

/** How much a word of the n-th text says about an entry. */
const WEIGHTS = [8, 4, 2, 1];
const ARABIC = /[\u0621-\u064a]/;
const PREFIXES = ['وال', 'بال', 'كال', 'فال', 'لل', 'ال'];

/** Words as they are compared: case, marks and spelling twins folded, the Arabic article taken off. */
export function searchWords(text: string): string[] {
  return (foldText(text).text.match(/[\p{L}\p{N}]+/gu) ?? []).map(withoutArticle);
}

function withoutArticle(word: string): string {
  if (!ARABIC.test(word)) return word;
  const prefix = PREFIXES.find((one) => word.startsWith(one) && word.length - one.length >= 3);
  return prefix ? word.slice(prefix.length) : word;
}

/** Reads the texts once, so that each search is quick. */
export function indexAnswers(entries: readonly Findable[]): AnswerIndex {
  const words: Postings = new Map();
  entries.forEach(({ texts }, at) => {
    texts.forEach((text, i) => {
      const weight = WEIGHTS[Math.min(i, WEIGHTS.length - 1)]!;
      for (const word of searchWords(text)) {
        const places = words.get(word) ?? new Map<number, number>();
        words.set(word, places.set(at, Math.max(places.get(at) ?? 0, weight)));
      }
    });
  });
  return { ids: entries.map(({ id }) => id), words };
}

/**
 * Ids of the entries that hold every word of the query, best first. A word may be begun only, and may have a slip: one
 * letter from four letters on, two from eight on. Works in English and Arabic.
 * @domain S28, S30
 */
export function findAnswers(index: AnswerIndex, query: string): string[] {
  const wanted = searchWords(query);
  if (wanted.length === 0) return [...index.ids];
  const scores = wanted.map((word) => scoresOf(index.words, word));
  const [first, ...rest] = scores;
  const found: { id: string; score: number; at: number }[] = [];
  for (const [at, score] of first!) {
    if (!rest.every((one) => one.has(at))) continue;
    found.push({ id: index.ids[at]!, at, score: rest.reduce((sum, one) => sum + one.get(at)!, score) });
  }
  return found.toSorted((a, b) => b.score - a.score || a.at - b.at).map(({ id }) => id);
}

function scoresOf(words: Postings, wanted: string): Map<number, number> {
  const scores = new Map<number, number>();
  for (const [word, places] of words) {
    const likeness = likenessOf(wanted, word);
    if (likeness === 0) continue;
    for (const [at, weight] of places) scores.set(at, Math.max(scores.get(at) ?? 0, likeness * weight));
  }
  return scores;
}

/** 3 the same word, 2 its beginning, 1 a slip of the fingers away, 0 another word. */
function likenessOf(wanted: string, word: string): number {
  if (word === wanted) return 3;
  if (wanted.length >= 2 && word.startsWith(wanted)) return 2;
  const slips = wanted.length >= 8 ? 2 : wanted.length >= 4 ? 1 : 0;
  if (slips === 0) return 0;
  // A long word may be begun with a slip in it.
  const compared = word.length > wanted.length + slips ? word.slice(0, wanted.length) : word;
  return isWithin(wanted, compared, slips) ? 1 : 0;
}

/** Whether two words are at most `max` inserted, dropped, changed or swapped letters apart. */
export function isWithin(a: string, b: string, max: number): boolean {
  if (Math.abs(a.length - b.length) > max) return false;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > max) return false;
    before = above;
    above = row;
  }
  return above[b.length]! <= max;
}

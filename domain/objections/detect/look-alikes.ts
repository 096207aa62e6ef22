import type { ObjectionLibrary } from '../library';
import { foldText } from './fold-text';
import { type Word, wordsOf } from './words';

/** A shorter phrase stands in too many sentences to speak against an objection. */
const SHORTEST = 3;

interface LookAlike {
  stems: string[];
  label: string;
}

/** The library's look-alikes, found by their first stem. */
export type LookAlikes = Map<string, LookAlike[]>;

/** Reads phrases that sound like an objection and are none. */
export function readLookAlikes(library: ObjectionLibrary): LookAlikes {
  const found: LookAlikes = new Map();
  for (const { id, subcategories } of library.categories) {
    for (const sub of subcategories) {
      for (const phrase of [...sub.not_cues.en, ...sub.not_cues.ar]) {
        const stems = wordsOf(foldText(phrase).text).map((word) => word.stem);
        const first = stems[0];
        if (first === undefined || stems.length < SHORTEST) continue;
        found.set(first, [...(found.get(first) ?? []), { stems, label: `${id}.${sub.id}` }]);
      }
    }
  }
  return found;
}

/** Labels whose look-alike stands in these words. */
export function lookedLike(words: Word[], lookAlikes: LookAlikes): Set<string> {
  const labels = new Set<string>();
  words.forEach((word, i) => {
    for (const { stems, label } of lookAlikes.get(word.stem) ?? [])
      if (stems.every((stem, j) => words[i + j]?.stem === stem)) labels.add(label);
  });
  return labels;
}

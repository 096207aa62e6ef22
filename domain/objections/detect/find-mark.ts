import { innerOf, leaningOf, type ReadyModel } from './model';
import type { Stretch } from './own-text';
import { featuresOf } from './sentence-features';
import type { Word } from './words';

const LONGEST_MARK = 4;
/** A longer run is no sentence any more; its start is searched. */
const WORDS_SEARCHED = 300;

/** The few words in a row that speak most for a label: what the rep is shown as the reason. */
export function findMark(model: ReadyModel, words: Word[], output: number): Stretch {
  let best = { from: words[0]!.from, to: words[words.length - 1]!.to };
  if (words.length <= LONGEST_MARK) return best;
  let most = Number.NEGATIVE_INFINITY;
  const end = Math.min(words.length, WORDS_SEARCHED);
  for (let i = 0; i + LONGEST_MARK <= end; i++) {
    const run = words.slice(i, i + LONGEST_MARK);
    const leaning = leaningOf(model, innerOf(model, featuresOf(run)), output);
    if (leaning <= most) continue;
    most = leaning;
    best = { from: run[0]!.from, to: run[run.length - 1]!.to };
  }
  return best;
}

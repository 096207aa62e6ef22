import type { DetectorModel } from '../../domain/objections/detect/create-detector';
import { compress } from './compress';
import { type CorpusLine, labelsOf, libraryLines, readCorpus, readLibrary, samplesOf } from './corpus';
import type { GoldMail } from './figures';
import { fitWeights, randomFrom } from './fit';

/** Parts the corpus is cut into. */
export const FOLDS = 5;

/** The corpus with the fold of each line: dealt out at random, the same way every time. */
function dealt(): { line: CorpusLine; fold: number }[] {
  const random = randomFrom(41);
  return readCorpus().map((line) => ({ line, fold: Math.floor(random() * FOLDS) }));
}

/** The lines of one fold as mails to be judged on. */
export function heldOut(fold: number): GoldMail[] {
  return dealt()
    .filter((one) => one.fold === fold)
    .map(({ line }) => ({ id: line.at, lang: line.l, text: line.t, labels: line.y }));
}

/** A model that has seen everything but one fold. */
export function modelWithout(fold: number, rounds = 3): DetectorModel {
  const library = readLibrary();
  const rest = dealt()
    .filter((one) => one.fold !== fold)
    .map((one) => one.line);
  const labels = labelsOf(library);
  return compress(fitWeights(samplesOf([...rest, ...libraryLines(library)]), labels, rounds), labels);
}

import type { DetectorModel } from '../../domain/objections/detect/create-detector';
import { type CorpusLine, labelsOf, libraryLines, readCorpus, readLibrary, samplesOf } from './corpus';
import type { GoldMail } from './figures';
import { randomFrom } from './fit';
import { trainModel } from './train-model';

/** Parts the corpus is cut into. */
const FOLDS = 5;

/** A part of the corpus kept out of training, and a model that has seen everything else. */
export interface Fold {
  name: string;
  heldOut: GoldMail[];
  train: () => DetectorModel;
}

function foldOf(name: string, lines: { line: CorpusLine; isOut: boolean }[], rounds: number): Fold {
  return {
    name,
    heldOut: lines
      .filter(({ isOut }) => isOut)
      .map(({ line }) => ({ id: line.at, lang: line.l, text: line.t, labels: line.y })),
    train: () => {
      const library = readLibrary();
      const labels = labelsOf(library);
      const rest = lines.filter(({ isOut }) => !isOut).map(({ line }) => line);
      return trainModel(samplesOf([...rest, ...libraryLines(library)]), labels, rounds);
    },
  };
}

/** The corpus in five parts, dealt out at random, the same way every time. */
export function randomFolds(rounds: number): Fold[] {
  const random = randomFrom(41);
  const dealt = readCorpus().map((line) => ({ line, fold: Math.floor(random() * FOLDS) }));
  return Array.from({ length: FOLDS }, (_, no) =>
    foldOf(
      `fold ${no + 1}`,
      dealt.map(({ line, fold }) => ({ line, isOut: fold === no })),
      rounds,
    ),
  );
}

/** Each writer of whole mails in turn: what the others' words are worth on one who was never read. */
export function writerFolds(rounds: number): Fold[] {
  const lines = readCorpus();
  return ['writer-5', 'writer-6', 'writer-7', 'writer-8'].map((writer) =>
    foldOf(
      writer,
      lines.map((line) => ({ line, isOut: line.at.startsWith(`${writer}/`) })),
      rounds,
    ),
  );
}

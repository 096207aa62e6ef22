import type { DetectObjections, FoundObjection } from '../found-objection';
import type { ObjectionLibrary } from '../library';
import { findMark } from './find-mark';
import { foldText } from './fold-text';
import { type Denials, isDenied, readDenials, saysYes, temper } from './harmless';
import {
  chancesOf,
  type DetectorModel,
  type Inner,
  innerOf,
  joined,
  type ReadyModel,
  readModel,
} from './model';
import { ownLines, readMarkers, type Stretch } from './own-text';
import { featuresOf } from './sentence-features';
import { settleLabels } from './settle-labels';
import { splitSentences } from './split-sentences';
import { type Word, wordsOf } from './words';

export type { DetectorModel } from './model';

/** Only this much of a mail is read. */
const CHARACTERS_READ = 20_000;
/** Scores from which an objection is certain, or worth a quiet mention; fitted on lines kept out of training. */
const SURE = 0.4;
const MAYBE = 0.25;
/** Apologies of courtesy: nothing, when the same mail says yes. */
const COURTESY = new Set(['stall.ghosting', 'stall.no_show']);

interface Unit extends Stretch {
  words: Word[];
  inner: Inner;
  denied: boolean;
}

/** One sentence, and each with the next one: an objection may need two to be said. */
function unitsOf(model: ReadyModel, text: string, sentences: Stretch[], denials: Denials): Unit[] {
  const single = sentences.map(({ from, to }) => {
    const words = wordsOf(text.slice(from, to), from);
    const inner = innerOf(model, featuresOf(words));
    return { from, to, words, inner, denied: isDenied(text.slice(from, to), words, denials) };
  });
  const pairs = single.slice(1).map((next, i) => {
    const first = single[i]!;
    const inner = joined(first.inner, next.inner);
    const words = [...first.words, ...next.words];
    return { from: first.from, to: next.to, words, inner, denied: first.denied || next.denied };
  });
  return [...single, ...pairs];
}

/** The best unit for each label that scores enough somewhere. */
function bestUnits(
  model: ReadyModel,
  text: string,
  units: Unit[],
): Map<string, { score: number; unit: Unit }> {
  const best = new Map<string, { score: number; unit: Unit }>();
  for (const unit of units) {
    const chances = chancesOf(model, unit.inner);
    model.labels.forEach((label, k) => {
      if (chances[k]! < MAYBE) return;
      const score = temper(label, chances[k]!, text.slice(unit.from, unit.to), unit.denied);
      if (score >= MAYBE && score > (best.get(label)?.score ?? 0)) best.set(label, { score, unit });
    });
  }
  return best;
}

/** Builds the detector from the trained model and the library. */
export function createDetector(stored: DetectorModel, library: ObjectionLibrary): DetectObjections {
  const model = readModel(stored);
  const markers = readMarkers(library);
  const denials = readDenials(library);
  return ({ text: given, subject = '' }) => {
    const { text, at } = foldText(given.slice(0, CHARACTERS_READ));
    const sentences = splitSentences(text, ownLines(text, foldText(subject.slice(0, 500)).text, markers));
    const best = bestUnits(model, text, unitsOf(model, text, sentences, denials));
    const agreed = saysYes(sentences.map(({ from, to }) => text.slice(from, to)));
    const back = ({ from, to }: Stretch) => ({ from: at[from]!, to: at[to]! });
    const candidates: FoundObjection[] = [];
    for (const [label, { score, unit }] of best) {
      if (agreed && COURTESY.has(label)) continue;
      candidates.push({ label, confidence: score, sure: score >= SURE, sentence: back(unit), marks: [] });
    }
    return settleLabels(candidates).map((one) => {
      const mark = findMark(model, best.get(one.label)!.unit.words, model.labels.indexOf(one.label));
      return { ...one, marks: [back(mark)] };
    });
  };
}

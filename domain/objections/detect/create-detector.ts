import type { DetectObjections, FoundObjection } from '../found-objection';
import type { ObjectionLibrary } from '../library';
import { findMark } from './find-mark';
import { foldText } from './fold-text';
import { type Denials, isDenied, readDenials, saysYes, temper } from './harmless';
import { type LookAlikes, lookedLike, readLookAlikes } from './look-alikes';
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
/** Confidence from which an objection is certain, or worth a quiet mention. */
const SURE = 0.6;
const MAYBE = 0.22;
/** A label needs one part in this of what speaks for any objection at all to be believed like the whole of it. */
const PART_NEEDED = 2.5;
/** From the log odds of a score to its confidence: fitted on writers kept out of training (share that was right). */
const SLOPE = 0.56;
const OFFSET = -1.82;
/** Apologies of courtesy: nothing, when the same mail says yes. */
const COURTESY = new Set(['stall.ghosting', 'stall.no_show']);

interface Unit extends Stretch {
  words: Word[];
  inner: Inner;
  denied: boolean;
  /** Labels whose look-alike of the library stands here. */
  notThese: Set<string>;
}

/** What the library knows to speak against an objection. */
interface Phrases {
  denials: Denials;
  lookAlikes: LookAlikes;
}

/** One sentence, and each with the next one: an objection may need two to be said. */
function unitsOf(
  model: ReadyModel,
  text: string,
  sentences: Stretch[],
  { denials, lookAlikes }: Phrases,
): Unit[] {
  const single = sentences.map(({ from, to }) => {
    const words = wordsOf(text.slice(from, to), from);
    const inner = innerOf(model, featuresOf(words));
    const denied = isDenied(text.slice(from, to), words, denials);
    return { from, to, words, inner, denied, notThese: lookedLike(words, lookAlikes) };
  });
  const pairs = single.slice(1).map((next, i) => {
    const first = single[i]!;
    const inner = joined(first.inner, next.inner);
    const words = [...first.words, ...next.words];
    const notThese = new Set([...first.notThese, ...next.notThese]);
    return { from: first.from, to: next.to, words, inner, denied: first.denied || next.denied, notThese };
  });
  return [...single, ...pairs];
}

/** How often a score like this was right. */
function confidenceOf(score: number): number {
  const odds = Math.log(Math.max(score, 1e-6) / Math.max(1 - score, 1e-6));
  return 1 / (1 + Math.exp(-(SLOPE * odds + OFFSET)));
}

/** The best unit for each label that is believed enough somewhere. */
function bestUnits(
  model: ReadyModel,
  text: string,
  units: Unit[],
): Map<string, { confidence: number; unit: Unit }> {
  const best = new Map<string, { confidence: number; unit: Unit }>();
  for (const unit of units) {
    const chances = chancesOf(model, unit.inner);
    const any = 1 - chances[model.labels.length]!;
    if (confidenceOf(any) < MAYBE) continue;
    model.labels.forEach((label, k) => {
      const score = Math.min(any, PART_NEEDED * chances[k]!);
      if (confidenceOf(score) < MAYBE) return;
      const confidence = confidenceOf(
        temper(label, score, text.slice(unit.from, unit.to), unit.denied || unit.notThese.has(label)),
      );
      if (confidence >= MAYBE && confidence > (best.get(label)?.confidence ?? 0))
        best.set(label, { confidence, unit });
    });
  }
  return best;
}

/** Builds the detector from the trained model and the library. */
export function createDetector(stored: DetectorModel, library: ObjectionLibrary): DetectObjections {
  const model = readModel(stored);
  const markers = readMarkers(library);
  const phrases = { denials: readDenials(library), lookAlikes: readLookAlikes(library) };
  return ({ text: given, subject = '' }) => {
    const { text, at } = foldText(given.slice(0, CHARACTERS_READ));
    const sentences = splitSentences(text, ownLines(text, foldText(subject.slice(0, 500)).text, markers));
    const best = bestUnits(model, text, unitsOf(model, text, sentences, phrases));
    const agreed = saysYes(sentences.map(({ from, to }) => text.slice(from, to)));
    const back = ({ from, to }: Stretch) => ({ from: at[from]!, to: at[to]! });
    const candidates: FoundObjection[] = [];
    for (const [label, { confidence, unit }] of best) {
      if (agreed && COURTESY.has(label)) continue;
      candidates.push({ label, confidence, sure: confidence >= SURE, sentence: back(unit), marks: [] });
    }
    return settleLabels(candidates).map((one) => {
      const mark = findMark(model, best.get(one.label)!.unit.words, model.labels.indexOf(one.label));
      return { ...one, marks: [back(mark)] };
    });
  };
}

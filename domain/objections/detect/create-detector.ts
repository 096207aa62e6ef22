import type { DetectObjections, FoundObjection } from '../found-objection';
import type { ObjectionLibrary } from '../library';
import { findMark } from './find-mark';
import { foldText } from './fold-text';
import { isDenied, readDenials, saysYes, temper } from './harmless';
import { chancesOf, type DetectorModel, readModel } from './model';
import { ownLines, readMarkers, type Stretch } from './own-text';
import { featureNames, hashOf } from './sentence-features';
import { settleLabels } from './settle-labels';
import { splitSentences } from './split-sentences';
import { type Word, wordsOf } from './words';

export type { DetectorModel } from './model';

/** Only this much of a mail is read. */
const CHARACTERS_READ = 20_000;
/** Scores from which an objection is certain, or worth a quiet mention; fitted on lines kept out of training. */
const SURE = 0.36;
const MAYBE = 0.2;
/** Apologies of courtesy: nothing, when the same mail says yes. */
const COURTESY = new Set(['stall.ghosting', 'stall.no_show']);

interface Unit extends Stretch {
  words: Word[];
  denied: boolean;
}

/** One sentence, and each with the next one where they follow closely: an objection may need two to be said. */
function unitsOf(text: string, sentences: Stretch[], denied: (sentence: string) => boolean): Unit[] {
  const single = sentences.map(({ from, to }) => {
    const piece = text.slice(from, to);
    return { from, to, words: wordsOf(piece, from), denied: denied(piece) };
  });
  const pairs = single.slice(1).map((next, i) => {
    const first = single[i]!;
    const denies = first.denied || next.denied;
    return { from: first.from, to: next.to, words: [...first.words, ...next.words], denied: denies };
  });
  return [...single, ...pairs];
}

/** Builds the detector from the trained model and the library. */
export function createDetector(stored: DetectorModel, library: ObjectionLibrary): DetectObjections {
  const model = readModel(stored);
  const markers = readMarkers(library);
  const denials = readDenials(library);
  return ({ text: given, subject = '' }) => {
    const { text, at } = foldText(given.slice(0, CHARACTERS_READ));
    const sentences = splitSentences(text, ownLines(text, foldText(subject.slice(0, 500)).text, markers));
    const best = new Map<string, { score: number; unit: Unit }>();
    for (const unit of unitsOf(text, sentences, (sentence) => isDenied(sentence, denials))) {
      const chances = chancesOf(model, [...featureNames(unit.words)].map(hashOf));
      model.labels.forEach((label, k) => {
        if (chances[k]! < MAYBE) return;
        const score = temper(label, chances[k]!, text.slice(unit.from, unit.to), unit.denied);
        if (score >= MAYBE && score > (best.get(label)?.score ?? 0)) best.set(label, { score, unit });
      });
    }
    const agreed =
      [...best.keys()].some((label) => COURTESY.has(label)) &&
      saysYes(sentences.map(({ from, to }) => text.slice(from, to)));
    const found: FoundObjection[] = [];
    for (const [label, { score, unit }] of best) {
      if (agreed && COURTESY.has(label)) continue;
      const back = ({ from, to }: Stretch) => ({ from: at[from]!, to: at[to]! });
      const mark = findMark(model, unit.words, model.labels.indexOf(label));
      found.push({
        label,
        confidence: score,
        sure: score >= SURE,
        sentence: back(unit),
        marks: [back(mark)],
      });
    }
    return settleLabels(found);
  };
}

import type { DetectObjections, FoundObjection } from '../found-objection';
import type { ObjectionLibrary } from '../library';
import { foldText } from './fold-text';
import { type DetectorModel, probabilities, readModel } from './model';
import { ownLines, readMarkers } from './own-text';
import { featureNames, hashOf, wordsOf } from './sentence-features';
import { splitSentences } from './split-sentences';

export type { DetectorModel } from './model';

/** Only this much of a mail is read. */
const CHARACTERS_READ = 20_000;

/** Builds the detector from the trained model and the library. */
export function createDetector(stored: DetectorModel, library: ObjectionLibrary): DetectObjections {
  const model = readModel(stored);
  const markers = readMarkers(library);
  return ({ text: given, subject = '' }) => {
    const { text, at } = foldText(given.slice(0, CHARACTERS_READ));
    const sentences = splitSentences(text, ownLines(text, foldText(subject.slice(0, 500)).text, markers));
    const best = new Map<string, FoundObjection>();
    for (const { from, to } of sentences) {
      const words = wordsOf(text.slice(from, to), from);
      const chances = probabilities(model, [...featureNames(words)].map(hashOf));
      for (let k = 0; k < model.labels.length; k++) {
        const confidence = chances[k]!;
        const label = model.labels[k]!;
        if (confidence < stored.maybe || confidence <= (best.get(label)?.confidence ?? 0)) continue;
        const sentence = { from: at[from]!, to: at[to]! };
        best.set(label, { label, confidence, sure: confidence >= stored.sure, sentence, marks: [sentence] });
      }
    }
    const ranked = [...best.values()].sort((a, b) => b.confidence - a.confidence);
    const least = (ranked[0]?.confidence ?? 0) * 0.6;
    return ranked.filter((one) => one.confidence >= least).slice(0, 3);
  };
}

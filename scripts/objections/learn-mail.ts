import { learn, look, type Network } from './network';

/** Half the features of a sample are hidden at each look, so that no single word is leant on. */
const HIDDEN = 0.5;
/** Share of the target spread over all outputs: keeps scores honest on unseen mail. */
const SMOOTHING = 0.1;
/** How much a sentence counts that carries none of its mail's objections. */
const BYSTANDER = 0.3;
/** How much the most alarming pair of sentences counts in a harmless mail. */
const ALARMING_PAIR = 0.5;
/** An objection is put on two sentences only where that is clearly better than one. */
const PAIR_SHARE = 0.9;
/** A further sentence that shows the objection this clearly is no bystander. */
const SHOWS_IT = 0.5;
const SENTENCES_MAX = 40;
const NOWHERE: () => number = () => 1;

/** One mail in training: feature rows sentence by sentence, and the outputs that are right for the whole of it. */
export interface TrainingMail {
  sentences: number[][];
  targets: number[];
}

/** One pass of learning: how far to step, and where chance comes from. */
export interface Pace {
  rate: number;
  headRate: number;
  random: () => number;
}

function teach(network: Network, run: number[][], targets: number[], weight: number, pace: Pace): void {
  look(network, run, HIDDEN, pace.random);
  const { out } = network;
  for (const k of targets) out[k]! -= (1 - SMOOTHING) / targets.length;
  for (let k = 0; k < out.length; k++) out[k] = (out[k]! - SMOOTHING / out.length) * weight;
  learn(network, pace.rate, pace.headRate);
}

/** Learns a mail as one run of words. */
export function learnWhole(network: Network, { sentences, targets }: TrainingMail, pace: Pace): void {
  teach(network, sentences, targets, 1, pace);
}

/** Learns that no sentence of a mail is an objection, nor the pair of neighbours that looks most like one. */
export function learnHarmless(network: Network, { sentences, targets }: TrainingMail, pace: Pace): void {
  const run = sentences.slice(0, SENTENCES_MAX);
  for (const one of run) teach(network, [one], targets, BYSTANDER, pace);
  let calmest = 2;
  let worst: number[][] | undefined;
  for (let i = 0; i + 1 < run.length; i++) {
    const pair = run.slice(i, i + 2);
    look(network, pair, 0, NOWHERE);
    const calm = network.out[network.out.length - 1]!;
    if (calm >= calmest) continue;
    calmest = calm;
    worst = pair;
  }
  if (worst) teach(network, worst, targets, ALARMING_PAIR, pace);
}

/** Where in a mail each label shows best: the first sentence and how many (one or two). */
function placesOf(network: Network, run: number[][], targets: number[]): { at: number; length: number }[] {
  const places = targets.map(() => ({ at: 0, length: 1, score: -1 }));
  for (const length of [1, 2]) {
    for (let at = 0; at + length <= run.length; at++) {
      look(network, run.slice(at, at + length), 0, NOWHERE);
      targets.forEach((k, i) => {
        const score = network.out[k]! * (length === 2 ? PAIR_SHARE : 1);
        if (score > places[i]!.score) places[i] = { at, length, score };
      });
    }
  }
  return places;
}

/** Learns each objection where the mail shows it, and that the sentences around it say nothing. */
export function learnObjections(network: Network, { sentences, targets }: TrainingMail, pace: Pace): void {
  const run = sentences.slice(0, SENTENCES_MAX);
  const nothing = [network.out.length - 1];
  const places = placesOf(network, run, targets);
  const taken = new Set<number>();
  const taught = new Set<string>();
  for (const { at, length } of places) {
    taken.add(at).add(at + length - 1);
    if (taught.has(`${at} ${length}`)) continue;
    taught.add(`${at} ${length}`);
    const here = targets.filter((_, i) => places[i]!.at === at && places[i]!.length === length);
    teach(network, run.slice(at, at + length), here, 1, pace);
  }
  run.forEach((one, i) => {
    if (taken.has(i)) return;
    look(network, [one], 0, NOWHERE);
    const shown = targets.reduce((sum, k) => sum + network.out[k]!, 0);
    teach(network, [one], shown > SHOWS_IT ? targets : nothing, BYSTANDER, pace);
  });
}

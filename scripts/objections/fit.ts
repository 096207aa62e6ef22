import type { Sample } from './corpus';
import { learnHarmless, learnObjections, learnWhole, type TrainingMail } from './learn-mail';
import { addEffects, type Network, newNetwork } from './network';

/** The features a model knows, sorted by hash. */
export interface Vocabulary {
  hashes: number[];
  /** In how many sentences each feature stands. */
  counts: number[];
}

/** One weight for each feature and output (feature by feature); the last output is "no objection". */
export interface Weights {
  values: Float32Array;
  bias: Float32Array;
}

/** How long and how fast to learn. */
export interface Course {
  epochs: number;
  /** Passes in which mails with objections are read whole, before each objection is looked for in one place. */
  wholeEpochs: number;
  rate: number;
  /** Rate of the heads, in parts of the rate of the rows. */
  headShare: number;
}

const HASH_MASK = 0x3fffff;
const WIDTH = 48;
const FROM_NOTHING: Course = { epochs: 12, wholeEpochs: 4, rate: 0.1, headShare: 1 };
const FEWEST = 2;

/** Repeatable random numbers (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** All features that stand in two sentences or more. */
export function vocabularyOf(samples: Sample[]): Vocabulary {
  const seen = new Map<number, number>();
  for (const { sentences } of samples) {
    for (const sentence of sentences)
      for (const hash of sentence) seen.set(hash & HASH_MASK, (seen.get(hash & HASH_MASK) ?? 0) + 1);
  }
  const kept = [...seen].filter(([, count]) => count >= FEWEST).sort((a, b) => a[0] - b[0]);
  return {
    hashes: kept.map(([hash]) => hash),
    counts: kept.map(([, count]) => count),
  };
}

/** The samples as rows of the vocabulary, without the features it does not know. */
export function mailsOf(samples: Sample[], labels: string[], { hashes }: Vocabulary): TrainingMail[] {
  const rowOf = new Map(hashes.map((hash, row) => [hash, row]));
  const idOf = new Map(labels.map((label, id) => [label, id]));
  return samples
    .filter(({ sentences }) => sentences.length > 0)
    .map((one) => ({
      sentences: one.sentences.map((sentence) =>
        sentence.flatMap((hash) => rowOf.get(hash & HASH_MASK) ?? []),
      ),
      targets: one.labels.length ? one.labels.map((label) => idOf.get(label)!) : [labels.length],
    }));
}

/**
 * Fits `rounds` low-rank softmax models from different starts and adds them up. All are linear, so their mean is one
 * matrix again: the steadiness of several models at the price of one.
 */
export function fitWeights(
  mails: TrainingMail[],
  features: number,
  outputs: number,
  rounds: number,
): Weights {
  const values = new Float32Array(features * outputs);
  const bias = new Float32Array(outputs);
  for (let round = 0; round < rounds; round++) {
    const random = randomFrom(7 + round * 1009);
    const network = newNetwork(WIDTH, features, outputs, random);
    runCourse(network, mails, FROM_NOTHING, random);
    addEffects(network, values, rounds);
    for (let k = 0; k < outputs; k++) bias[k] = bias[k]! + network.bias[k]! / rounds;
  }
  return { values, bias };
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i]!;
    order[i] = order[j]!;
    order[j] = kept;
  }
}

/** Reads all mails several times, more slowly towards the end. */
export function runCourse(
  network: Network,
  mails: TrainingMail[],
  { epochs, wholeEpochs, rate, headShare }: Course,
  random: () => number,
): void {
  const nothing = network.out.length - 1;
  const order = mails.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const now = rate * (1 - (0.9 * epoch) / epochs);
    const pace = { rate: now, headRate: now * headShare, random };
    for (const i of order) {
      const mail = mails[i]!;
      if (mail.sentences.length === 1) learnWhole(network, mail, pace);
      else if (mail.targets[0] === nothing) learnHarmless(network, mail, pace);
      else if (epoch < wholeEpochs) learnWhole(network, mail, pace);
      else learnObjections(network, mail, pace);
    }
  }
}

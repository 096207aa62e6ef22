import type { Sample } from './corpus';
import { learnHarmless, learnObjections, learnWhole, type TrainingMail } from './learn-mail';
import { addEffects, type Network, newNetwork } from './network';

/** One weight for each feature and output; the last output is "no objection". */
export interface Weights {
  hashes: number[];
  /** In how many sentences each feature stands. */
  counts: number[];
  values: Float32Array;
  bias: Float32Array;
  outputs: number;
}

const HASH_MASK = 0x3fffff;
const EPOCHS = 12;
/** Passes in which mails with objections are read whole, before each objection is looked for in one place. */
const WHOLE_EPOCHS = 4;
const RATE = 0.1;
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

function vocabularyOf(samples: Sample[]): { hashes: number[]; counts: number[]; rowOf: Map<number, number> } {
  const seen = new Map<number, number>();
  for (const { sentences } of samples) {
    for (const sentence of sentences)
      for (const hash of sentence) seen.set(hash & HASH_MASK, (seen.get(hash & HASH_MASK) ?? 0) + 1);
  }
  const kept = [...seen].filter(([, count]) => count >= FEWEST).sort((a, b) => a[0] - b[0]);
  return {
    hashes: kept.map(([hash]) => hash),
    counts: kept.map(([, count]) => count),
    rowOf: new Map(kept.map(([hash], row) => [hash, row])),
  };
}

function mailsOf(samples: Sample[], labels: string[], rowOf: Map<number, number>): TrainingMail[] {
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
export function fitWeights(samples: Sample[], labels: string[], rounds: number, seed = 7): Weights {
  const { hashes, counts, rowOf } = vocabularyOf(samples);
  const outputs = labels.length + 1;
  const mails = mailsOf(samples, labels, rowOf);
  const values = new Float32Array(hashes.length * outputs);
  const bias = new Float32Array(outputs);
  for (let round = 0; round < rounds; round++) {
    const one = fitOnce(mails, hashes.length, outputs, randomFrom(seed + round * 1009));
    addEffects(one, values, rounds);
    for (let k = 0; k < outputs; k++) bias[k] = bias[k]! + one.bias[k]! / rounds;
  }
  return { hashes, counts, values, bias, outputs };
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i]!;
    order[i] = order[j]!;
    order[j] = kept;
  }
}

function fitOnce(mails: TrainingMail[], features: number, outputs: number, random: () => number): Network {
  const network = newNetwork(features, outputs, random);
  const order = mails.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    const pace = { rate: RATE * (1 - (0.9 * epoch) / EPOCHS), random };
    for (const i of order) {
      const mail = mails[i]!;
      const harmless = mail.targets[0] === outputs - 1;
      if (mail.sentences.length === 1) learnWhole(network, mail, pace);
      else if (harmless) learnHarmless(network, mail, pace);
      else if (epoch < WHOLE_EPOCHS) learnWhole(network, mail, pace);
      else learnObjections(network, mail, pace);
    }
  }
  return network;
}

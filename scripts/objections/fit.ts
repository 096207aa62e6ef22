import type { Sample } from './corpus';

/** One weight for each feature and output; the last output is "no objection". */
export interface Weights {
  hashes: number[];
  /** In how many samples each feature stands. */
  counts: number[];
  values: Float32Array;
  bias: Float32Array;
  outputs: number;
}

const HASH_MASK = 0x3fffff;
const WIDTH = 48;
const EPOCHS = 12;
const RATE = 0.1;
/** Half the features of a sample are hidden at each look, so that no single word is leant on. */
const HIDDEN = 0.5;
/** Share of the target spread over all outputs: keeps scores honest on unseen mail. */
const SMOOTHING = 0.1;
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
  for (const { features } of samples)
    for (const hash of features) seen.set(hash & HASH_MASK, (seen.get(hash & HASH_MASK) ?? 0) + 1);
  const kept = [...seen].filter(([, count]) => count >= FEWEST).sort((a, b) => a[0] - b[0]);
  return {
    hashes: kept.map(([hash]) => hash),
    counts: kept.map(([, count]) => count),
    rowOf: new Map(kept.map(([hash], row) => [hash, row])),
  };
}

/**
 * Fits `rounds` low-rank softmax models from different starts and adds them up. All are linear, so their mean is one
 * matrix again: the steadiness of several models at the price of one.
 */
export function fitWeights(samples: Sample[], labels: string[], rounds: number, seed = 7): Weights {
  const { hashes, counts, rowOf } = vocabularyOf(samples);
  const outputs = labels.length + 1;
  const idOf = new Map(labels.map((label, id) => [label, id]));
  const rows = samples.map((one) => {
    const known: number[] = [];
    for (const hash of one.features) {
      const row = rowOf.get(hash & HASH_MASK);
      if (row !== undefined) known.push(row);
    }
    return known;
  });
  const targets = samples.map((one) =>
    one.labels.length ? one.labels.map((label) => idOf.get(label)!) : [outputs - 1],
  );
  const values = new Float32Array(hashes.length * outputs);
  const bias = new Float32Array(outputs);
  for (let round = 0; round < rounds; round++) {
    const one = fitOnce(rows, targets, hashes.length, outputs, randomFrom(seed + round * 1009));
    for (let row = 0; row < hashes.length; row++) {
      for (let k = 0; k < outputs; k++) {
        let sum = 0;
        for (let d = 0; d < WIDTH; d++) sum += one.rows[row * WIDTH + d]! * one.heads[k * WIDTH + d]!;
        values[row * outputs + k] = values[row * outputs + k]! + sum / rounds;
      }
    }
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

/** A low-rank softmax model while it learns, with the room for one sample's sums. */
interface Network {
  rows: Float32Array;
  heads: Float32Array;
  bias: Float32Array;
  /** Squared slopes so far: steps get shorter where much was learnt already (AdaGrad). */
  rowPast: Float32Array;
  headPast: Float32Array;
  inner: Float32Array;
  back: Float32Array;
  out: Float32Array;
  /** Features looked at in the present sample. */
  seen: Int32Array;
  seenCount: number;
}

function newNetwork(features: number, outputs: number, random: () => number): Network {
  const between = (size: number, reach: number) =>
    Float32Array.from({ length: size }, () => (random() - 0.5) * reach);
  return {
    rows: between(features * WIDTH, 0.2),
    heads: between(outputs * WIDTH, 0.5),
    bias: new Float32Array(outputs),
    rowPast: new Float32Array(features),
    headPast: new Float32Array(outputs * WIDTH),
    inner: new Float32Array(WIDTH),
    back: new Float32Array(WIDTH),
    out: new Float32Array(outputs),
    seen: new Int32Array(100_000),
    seenCount: 0,
  };
}

function fitOnce(
  samples: number[][],
  targets: number[][],
  features: number,
  outputs: number,
  random: () => number,
) {
  const network = newNetwork(features, outputs, random);
  const order = samples.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    const rate = RATE * (1 - (0.9 * epoch) / EPOCHS);
    for (const i of order) {
      network.seenCount = 0;
      for (const row of samples[i]!) if (random() >= HIDDEN) network.seen[network.seenCount++] = row;
      look(network);
      aim(network.out, targets[i]!);
      learn(network, rate);
    }
  }
  return network;
}

/** Sums the rows of the seen features and turns them into chances. */
function look({ rows, heads, bias, inner, out, seen, seenCount }: Network): void {
  const share = 1 / Math.sqrt(Math.max(1, seenCount));
  inner.fill(0);
  for (let j = 0; j < seenCount; j++) {
    const start = seen[j]! * WIDTH;
    for (let d = 0; d < WIDTH; d++) inner[d]! += rows[start + d]!;
  }
  for (let d = 0; d < WIDTH; d++) inner[d]! *= share;
  softmax(out, bias, heads, inner);
}

/** Turns chances into slopes: what was said less what was right. */
function aim(out: Float32Array, target: number[]): void {
  for (const k of target) out[k]! -= (1 - SMOOTHING) / target.length;
  for (let k = 0; k < out.length; k++) out[k]! -= SMOOTHING / out.length;
}

function learn(network: Network, rate: number): void {
  learnHeads(network, rate);
  const { rows, rowPast, back, seen, seenCount } = network;
  const share = 1 / Math.sqrt(Math.max(1, seenCount));
  let energy = 0;
  for (let d = 0; d < WIDTH; d++) {
    back[d]! *= share;
    energy += back[d]! * back[d]!;
  }
  for (let j = 0; j < seenCount; j++) {
    const row = seen[j]!;
    rowPast[row]! += energy / WIDTH;
    const step = rate / Math.sqrt(rowPast[row]! + 1e-6);
    const start = row * WIDTH;
    for (let d = 0; d < WIDTH; d++) rows[start + d]! -= step * back[d]!;
  }
}

/** Moves the heads, and leaves in `back` what the rows have to answer for. */
function learnHeads({ heads, headPast, bias, inner, back, out }: Network, rate: number): void {
  back.fill(0);
  for (let k = 0; k < out.length; k++) {
    const slope = out[k]!;
    if (slope < 1e-4 && slope > -1e-4) continue;
    bias[k]! -= 0.01 * slope;
    const start = k * WIDTH;
    for (let d = 0; d < WIDTH; d++) {
      back[d]! += slope * heads[start + d]!;
      const step = slope * inner[d]!;
      headPast[start + d]! += step * step;
      heads[start + d]! -= (rate * step) / Math.sqrt(headPast[start + d]! + 1e-4);
    }
  }
}

function softmax(out: Float32Array, bias: Float32Array, heads: Float32Array, inner: Float32Array): void {
  let top = -1e9;
  for (let k = 0; k < out.length; k++) {
    let sum = bias[k]!;
    for (let d = 0; d < WIDTH; d++) sum += heads[k * WIDTH + d]! * inner[d]!;
    out[k] = sum;
    if (sum > top) top = sum;
  }
  let total = 0;
  for (let k = 0; k < out.length; k++) {
    out[k] = Math.exp(out[k]! - top);
    total += out[k]!;
  }
  for (let k = 0; k < out.length; k++) out[k]! /= total;
}

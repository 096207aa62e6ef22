const SEEN_MAX = 100_000;
/** A stored number is a whole number of steps, from minus this to plus this. */
const FURTHEST = 28;

/** How many steps come nearest to a number. */
export function stepsIn(value: number, step: number): number {
  return Math.max(-FURTHEST, Math.min(FURTHEST, Math.round(value / step)));
}

/** A low-rank softmax model while it learns, with the room for one run of words. The last output is "no objection". */
export interface Network {
  width: number;
  /** `width` numbers a feature. */
  rows: Float32Array;
  /** Where rows may hold whole steps only: the numbers that learn, of which `rows` are the nearest steps. */
  rounded?: { exact: Float32Array; step: number };
  /** `width` numbers an output. */
  heads: Float32Array;
  bias: Float32Array;
  /** Squared slopes so far: steps get shorter where much was learnt already (AdaGrad). */
  rowPast: Float32Array;
  headPast: Float32Array;
  inner: Float32Array;
  back: Float32Array;
  /** Chances after `look`. */
  out: Float32Array;
  /** Features looked at. */
  seen: Int32Array;
  seenCount: number;
}

/** A network of given weights, with no slopes behind it. */
export function networkOf(weights: Pick<Network, 'width' | 'rows' | 'heads' | 'bias'>): Network {
  const { width, rows, bias } = weights;
  return {
    ...weights,
    rowPast: new Float32Array(rows.length / width),
    headPast: new Float32Array(weights.heads.length),
    inner: new Float32Array(width),
    back: new Float32Array(width),
    out: new Float32Array(bias.length),
    seen: new Int32Array(SEEN_MAX),
    seenCount: 0,
  };
}

/** A network that knows nothing yet. */
export function newNetwork(width: number, features: number, outputs: number, random: () => number): Network {
  const between = (size: number, reach: number) =>
    Float32Array.from({ length: size }, () => (random() - 0.5) * reach);
  const rows = between(features * width, 0.2);
  return networkOf({ width, rows, heads: between(outputs * width, 0.5), bias: new Float32Array(outputs) });
}

/** Adds what one feature says to `values`, one number an output, divided by `share`. */
export function addEffects({ width, rows, heads }: Network, values: Float32Array, share: number): void {
  const outputs = heads.length / width;
  for (let row = 0; row < rows.length / width; row++) {
    for (let k = 0; k < outputs; k++) {
      let sum = 0;
      for (let d = 0; d < width; d++) sum += rows[row * width + d]! * heads[k * width + d]!;
      values[row * outputs + k] = values[row * outputs + k]! + sum / share;
    }
  }
}

/** Reads some sentences as one run of words, with a share of the features hidden, and leaves chances in `out`. */
export function look(network: Network, sentences: number[][], hidden: number, random: () => number): void {
  const { width, rows, inner, seen } = network;
  let count = 0;
  for (const sentence of sentences)
    for (const row of sentence) if (hidden === 0 || random() >= hidden) seen[count++] = row;
  network.seenCount = count;
  inner.fill(0);
  for (let j = 0; j < count; j++) {
    const start = seen[j]! * width;
    for (let d = 0; d < width; d++) inner[d]! += rows[start + d]!;
  }
  const share = 1 / Math.sqrt(Math.max(1, count));
  for (let d = 0; d < width; d++) inner[d]! *= share;
  softmax(network);
}

/** From now on the rows hold whole steps only, while what learns behind them stays exact. */
export function roundRows(network: Network, step: number): void {
  network.rounded = { exact: network.rows.slice(), step };
  network.rows = network.rows.map((value) => stepsIn(value, step) * step);
}

/** Moves the weights after a look; `out` holds the slopes: what was said less what was right. */
export function learn(network: Network, rate: number, headRate: number): void {
  learnHeads(network, headRate);
  const { width, rowPast, back, seen, seenCount, rounded } = network;
  const rows = rounded?.exact ?? network.rows;
  const share = 1 / Math.sqrt(Math.max(1, seenCount));
  let energy = 0;
  for (let d = 0; d < width; d++) {
    back[d]! *= share;
    energy += back[d]! * back[d]!;
  }
  for (let j = 0; j < seenCount; j++) {
    const row = seen[j]!;
    rowPast[row]! += energy / width;
    const step = rate / Math.sqrt(rowPast[row]! + 1e-6);
    const start = row * width;
    for (let d = 0; d < width; d++) rows[start + d]! -= step * back[d]!;
    if (rounded) roundRow(network.rows, rounded, start, width);
  }
}

function roundRow(
  rows: Float32Array,
  { exact, step }: { exact: Float32Array; step: number },
  start: number,
  width: number,
): void {
  for (let i = start; i < start + width; i++) rows[i] = stepsIn(exact[i]!, step) * step;
}

/** Moves the heads, and leaves in `back` what the rows have to answer for. */
function learnHeads({ width, heads, headPast, bias, inner, back, out }: Network, rate: number): void {
  back.fill(0);
  for (let k = 0; k < out.length; k++) {
    const slope = out[k]!;
    if (slope < 1e-4 && slope > -1e-4) continue;
    bias[k]! -= 0.01 * slope;
    const start = k * width;
    for (let d = 0; d < width; d++) {
      back[d]! += slope * heads[start + d]!;
      const step = slope * inner[d]!;
      headPast[start + d]! += step * step;
      heads[start + d]! -= (rate * step) / Math.sqrt(headPast[start + d]! + 1e-4);
    }
  }
}

function softmax({ width, out, bias, heads, inner }: Network): void {
  let top = -1e9;
  for (let k = 0; k < out.length; k++) {
    let sum = bias[k]!;
    for (let d = 0; d < width; d++) sum += heads[k * width + d]! * inner[d]!;
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

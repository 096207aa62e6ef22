const WIDTH = 48;
const SEEN_MAX = 100_000;

/** A low-rank softmax model while it learns, with the room for one run of words. The last output is "no objection". */
export interface Network {
  /** `WIDTH` numbers a feature. */
  rows: Float32Array;
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

/** A network that knows nothing yet. */
export function newNetwork(features: number, outputs: number, random: () => number): Network {
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
    seen: new Int32Array(SEEN_MAX),
    seenCount: 0,
  };
}

/** Adds what one feature says to `values`, one number an output, divided by `share`. */
export function addEffects({ rows, heads }: Network, values: Float32Array, share: number): void {
  const outputs = heads.length / WIDTH;
  for (let row = 0; row < rows.length / WIDTH; row++) {
    for (let k = 0; k < outputs; k++) {
      let sum = 0;
      for (let d = 0; d < WIDTH; d++) sum += rows[row * WIDTH + d]! * heads[k * WIDTH + d]!;
      values[row * outputs + k] = values[row * outputs + k]! + sum / share;
    }
  }
}

/** Reads some sentences as one run of words, with a share of the features hidden, and leaves chances in `out`. */
export function look(network: Network, sentences: number[][], hidden: number, random: () => number): void {
  const { rows, inner, seen } = network;
  let count = 0;
  for (const sentence of sentences)
    for (const row of sentence) if (hidden === 0 || random() >= hidden) seen[count++] = row;
  network.seenCount = count;
  inner.fill(0);
  for (let j = 0; j < count; j++) {
    const start = seen[j]! * WIDTH;
    for (let d = 0; d < WIDTH; d++) inner[d]! += rows[start + d]!;
  }
  const share = 1 / Math.sqrt(Math.max(1, count));
  for (let d = 0; d < WIDTH; d++) inner[d]! *= share;
  softmax(network);
}

/** Moves the weights after a look; `out` holds the slopes: what was said less what was right. */
export function learn(network: Network, rate: number): void {
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

function softmax({ out, bias, heads, inner }: Network): void {
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

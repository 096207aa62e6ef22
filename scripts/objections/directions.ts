import type { Vocabulary, Weights } from './fit';

/** A matrix of weights seen along a few directions only. */
export interface Narrowed {
  /** `width` numbers a feature, feature by feature. */
  rows: Float32Array;
  /** `width` numbers an output: its part in each direction. */
  heads: Float32Array;
}

/** The part of a vocabulary that does most, sorted by hash. */
export function busiest({ hashes, counts }: Vocabulary, { values, bias }: Weights, most: number): Vocabulary {
  const outputs = bias.length;
  const centred = centre(values, outputs);
  const effect = counts.map((count, row) => {
    let sum = 0;
    for (let k = 0; k < outputs; k++) sum += centred[row * outputs + k]! ** 2;
    return sum * Math.sqrt(count);
  });
  const kept = counts
    .map((_, row) => row)
    .sort((a, b) => effect[b]! - effect[a]!)
    .slice(0, most)
    .sort((a, b) => a - b);
  return { hashes: kept.map((row) => hashes[row]!), counts: kept.map((row) => counts[row]!) };
}

/** Keeps the `width` strongest directions of the weights. */
export function narrow({ counts }: Vocabulary, { values, bias }: Weights, width: number): Narrowed {
  const outputs = bias.length;
  const centred = centre(values, outputs);
  const basis = strongestDirections(counts, centred, outputs).slice(0, width);
  const rows = new Float32Array(counts.length * width);
  for (let row = 0; row < counts.length; row++) {
    for (let d = 0; d < width; d++) {
      let sum = 0;
      for (let k = 0; k < outputs; k++) sum += centred[row * outputs + k]! * basis[d]![k]!;
      rows[row * width + d] = sum;
    }
  }
  const heads = Float32Array.from(
    { length: outputs * width },
    (_, i) => basis[i % width]![Math.floor(i / width)]!,
  );
  return { rows, heads };
}

/** Outputs are compared with each other only, so what a feature gives to all of them alike is nothing. */
function centre(values: Float32Array, outputs: number): Float32Array {
  const centred = Float32Array.from(values);
  for (let start = 0; start < centred.length; start += outputs) {
    let mean = 0;
    for (let k = 0; k < outputs; k++) mean += centred[start + k]! / outputs;
    for (let k = 0; k < outputs; k++) centred[start + k]! -= mean;
  }
  return centred;
}

/** Eigenvectors of the weighted second moments, largest first (Jacobi rotations). */
function strongestDirections(counts: number[], centred: Float32Array, outputs: number): number[][] {
  const moments = Array.from({ length: outputs }, () => new Array<number>(outputs).fill(0));
  for (let row = 0; row < counts.length; row++) {
    for (let a = 0; a < outputs; a++) {
      const part = centred[row * outputs + a]! * Math.sqrt(counts[row]!);
      for (let b = 0; b < outputs; b++) moments[a]![b]! += part * centred[row * outputs + b]!;
    }
  }
  const vectors = moments.map((_, a) => moments.map((__, b) => (a === b ? 1 : 0)));
  for (let sweep = 0; sweep < 12; sweep++) {
    for (let p = 0; p < outputs; p++) for (let q = p + 1; q < outputs; q++) rotate(moments, vectors, p, q);
  }
  const order = moments.map((_, a) => a).sort((a, b) => moments[b]![b]! - moments[a]![a]!);
  return order.map((a) => vectors.map((line) => line[a]!));
}

function rotate(matrix: number[][], vectors: number[][], p: number, q: number): void {
  const off = matrix[p]![q]!;
  if (Math.abs(off) < 1e-12) return;
  const angle = 0.5 * Math.atan2(2 * off, matrix[q]![q]! - matrix[p]![p]!);
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const turn = (line: number[]) => {
    const x = line[p]!;
    const y = line[q]!;
    line[p] = cos * x - sin * y;
    line[q] = sin * x + cos * y;
  };
  for (const line of matrix) turn(line);
  for (let k = 0; k < matrix.length; k++) {
    const x = matrix[p]![k]!;
    const y = matrix[q]![k]!;
    matrix[p]![k] = cos * x - sin * y;
    matrix[q]![k] = sin * x + cos * y;
  }
  for (const line of vectors) turn(line);
}

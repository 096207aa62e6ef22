import { gzipSync } from 'node:zlib';
import type { DetectorModel } from '../../domain/objections/detect/model';
import type { Weights } from './fit';

/** Room for the model in a gzipped build, beside the library. */
const BYTES_MAX = 272_000;
const FEATURES_MAX = 30_000;
const WIDTH = 36;
/** One character holds one number, from minus this to plus this. */
const FURTHEST = 28;
const ZERO = 63;

/** Keeps what matters of a matrix of weights: the busiest features, the strongest directions, few different numbers. */
export function compress(weights: Weights, labels: string[]): DetectorModel {
  const { outputs } = weights;
  const centred = centre(weights);
  const kept = busiest(weights, centred);
  const basis = strongestDirections(weights, centred, kept);
  const flat = new Float32Array(kept.length * WIDTH);
  kept.forEach((row, i) => {
    for (let d = 0; d < WIDTH; d++) {
      let sum = 0;
      for (let k = 0; k < outputs; k++) sum += centred[row * outputs + k]! * basis[d]![k]!;
      flat[i * WIDTH + d] = sum;
    }
  });
  const model = (step: number): DetectorModel => ({
    version: 2,
    labels,
    width: WIDTH,
    features: gaps(kept.map((row) => weights.hashes[row]!)),
    rows: letters(flat, step),
    rowStep: round(step),
    heads: Array.from({ length: outputs }, (_, k) =>
      basis.slice(0, WIDTH).map((one) => round(one[k]!)),
    ).flat(),
    bias: [...weights.bias].map(round),
  });
  let narrow = 1e-4;
  let wide = 16;
  for (let i = 0; i < 16; i++) {
    const middle = Math.sqrt(narrow * wide);
    if (gzipSync(JSON.stringify(model(middle)), { level: 9 }).length > BYTES_MAX) narrow = middle;
    else wide = middle;
  }
  return model(wide);
}

/** Outputs are compared with each other only, so what a feature gives to all of them alike is nothing. */
function centre({ values, outputs }: Weights): Float32Array {
  const centred = Float32Array.from(values);
  for (let start = 0; start < centred.length; start += outputs) {
    let mean = 0;
    for (let k = 0; k < outputs; k++) mean += centred[start + k]! / outputs;
    for (let k = 0; k < outputs; k++) centred[start + k]! -= mean;
  }
  return centred;
}

function busiest({ counts, outputs }: Weights, centred: Float32Array): number[] {
  const effect = counts.map((count, row) => {
    let sum = 0;
    for (let k = 0; k < outputs; k++) sum += centred[row * outputs + k]! ** 2;
    return sum * Math.sqrt(count);
  });
  return counts
    .map((_, row) => row)
    .sort((a, b) => effect[b]! - effect[a]!)
    .slice(0, FEATURES_MAX)
    .sort((a, b) => a - b);
}

/** Eigenvectors of the weighted second moments, largest first (Jacobi rotations). */
function strongestDirections(
  { counts, outputs }: Weights,
  centred: Float32Array,
  kept: number[],
): number[][] {
  const moments = Array.from({ length: outputs }, () => new Array<number>(outputs).fill(0));
  for (const row of kept) {
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

/** Place by place, not row by row: numbers of one place are alike, and gzip sees it. */
function letters(flat: Float32Array, step: number): string {
  const rows = flat.length / WIDTH;
  const codes = Buffer.alloc(flat.length);
  for (let d = 0; d < WIDTH; d++) {
    for (let row = 0; row < rows; row++) {
      const steps = Math.round(flat[row * WIDTH + d]! / step);
      codes[d * rows + row] = ZERO + Math.max(-FURTHEST, Math.min(FURTHEST, steps));
    }
  }
  return codes.toString('latin1');
}

function gaps(hashes: number[]): string {
  const bytes: number[] = [];
  let last = 0;
  for (const hash of hashes) {
    let gap = hash - last;
    last = hash;
    for (; gap >= 128; gap = Math.floor(gap / 128)) bytes.push(128 | (gap % 128));
    bytes.push(gap);
  }
  return Buffer.from(bytes).toString('base64');
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}

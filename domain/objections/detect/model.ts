/** The trained detector as stored. */
export interface DetectorModel {
  version: number;
  /** Subcategories in the order of the outputs; the last output means "no objection". */
  labels: string[];
  /** Numbers kept for each feature. */
  width: number;
  /** Sorted hashes of the known features, as differences in variable-length bytes, base64. */
  features: string;
  /** One character a number, place by place: `?` is nought, its neighbours one step up or down. */
  rows: string;
  rowStep: number;
  /** `width` numbers for each output. */
  heads: number[];
  bias: number[];
}

/** A model ready to run. */
export interface ReadyModel {
  labels: string[];
  width: number;
  rowOf: Map<number, number>;
  rows: Float32Array;
  heads: Float32Array;
  bias: Float32Array;
}

const ZERO = 63;
const HASH_MASK = 0x3fffff;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function bytesOf(base64: string): Uint8Array {
  const value = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) value[DIGITS.charCodeAt(i)] = i;
  const bare = base64.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((bare.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let i = 0; i < bare.length; i++) {
    held = ((held << 6) | value[bare.charCodeAt(i)]!) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 255;
    }
  }
  return bytes;
}

function rowsByHash(features: string): Map<number, number> {
  const packed = bytesOf(features);
  const rowOf = new Map<number, number>();
  let hash = 0;
  for (let i = 0; i < packed.length; ) {
    let scale = 1;
    for (;;) {
      const byte = packed[i++]!;
      hash += (byte & 127) * scale;
      if (byte < 128) break;
      scale *= 128;
    }
    rowOf.set(hash, rowOf.size);
  }
  return rowOf;
}

/** Decodes a stored model. */
export function readModel(model: DetectorModel): ReadyModel {
  const { width } = model;
  const rowOf = rowsByHash(model.features);
  const rows = new Float32Array(rowOf.size * width);
  for (let d = 0; d < width; d++)
    for (let row = 0; row < rowOf.size; row++)
      rows[row * width + d] = (model.rows.charCodeAt(d * rowOf.size + row) - ZERO) * model.rowStep;
  return {
    labels: model.labels,
    width,
    rowOf,
    rows,
    heads: Float32Array.from(model.heads),
    bias: Float32Array.from(model.bias),
  };
}

/** Chance of each subcategory and, last, of no objection. */
export function chancesOf(model: ReadyModel, hashes: Iterable<number>): Float32Array {
  const { width, rowOf, rows, heads, bias } = model;
  const inner = new Float32Array(width);
  let known = 0;
  for (const hash of hashes) {
    const row = rowOf.get(hash & HASH_MASK);
    if (row === undefined) continue;
    known++;
    const start = row * width;
    for (let d = 0; d < width; d++) inner[d]! += rows[start + d]!;
  }
  const share = 1 / Math.sqrt(Math.max(1, known));
  const out = new Float32Array(bias.length);
  let top = -1e9;
  for (let k = 0; k < out.length; k++) {
    let sum = 0;
    for (let d = 0; d < width; d++) sum += heads[k * width + d]! * inner[d]!;
    out[k] = sum * share + bias[k]!;
    if (out[k]! > top) top = out[k]!;
  }
  let total = 0;
  for (let k = 0; k < out.length; k++) {
    out[k] = Math.exp(out[k]! - top);
    total += out[k]!;
  }
  for (let k = 0; k < out.length; k++) out[k]! /= total;
  return out;
}

/** How strongly these features lean to one output rather than to "no objection". */
export function leaningOf(model: ReadyModel, hashes: number[], output: number): number {
  const { width, rowOf, rows, heads, bias } = model;
  const none = (bias.length - 1) * width;
  let sum = 0;
  for (const hash of hashes) {
    const row = rowOf.get(hash & HASH_MASK);
    if (row === undefined) continue;
    for (let d = 0; d < width; d++)
      sum += rows[row * width + d]! * (heads[output * width + d]! - heads[none + d]!);
  }
  return sum;
}

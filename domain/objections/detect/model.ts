import { readTriples } from './triples';

/** The trained detector as stored. */
export interface DetectorModel {
  version: number;
  /** Subcategories in the order of the outputs; the last output means "no objection". */
  labels: string[];
  /** Numbers kept for each feature. */
  width: number;
  /** Sorted hashes of the known features, as differences in variable-length bytes, base64. */
  features: string;
  /** The commonest triples of steps, spelled out in the order of their letters (`triples.ts`). */
  triples: string;
  /** Steps of all features for the first place of a row, then for the second …, as triples. */
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
  /** Open table from a feature's hash to its row, plus one; nought is an empty place. */
  keys: Int32Array;
  places: Int32Array;
  /** Steps, to be multiplied by `rowStep` at the end. */
  rows: Int8Array;
  rowStep: number;
  heads: Float32Array;
  bias: Float32Array;
}

/** A run of words inside the model: the sum of its features' rows, and how many of them the model knows. */
export interface Inner {
  sum: Float32Array;
  known: number;
}

const HASH_MASK = 0x3fffff;
/** Places in the table of features: a power of two, at least twice their number. */
const TABLE = 1 << 17;
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

function hashesIn(features: string): number[] {
  const packed = bytesOf(features);
  const hashes: number[] = [];
  let hash = 0;
  for (let i = 0; i < packed.length; ) {
    let scale = 1;
    for (;;) {
      const byte = packed[i++]!;
      hash += (byte & 127) * scale;
      if (byte < 128) break;
      scale *= 128;
    }
    hashes.push(hash);
  }
  return hashes;
}

/** Decodes a stored model. */
export function readModel(model: DetectorModel): ReadyModel {
  const { width, rowStep } = model;
  const hashes = hashesIn(model.features);
  const steps = readTriples(model.rows, model.triples, hashes.length * width);
  const rows = new Int8Array(steps.length);
  for (let d = 0; d < width; d++)
    for (let row = 0; row < hashes.length; row++) rows[row * width + d] = steps[d * hashes.length + row]!;
  const keys = new Int32Array(TABLE);
  const places = new Int32Array(TABLE);
  hashes.forEach((hash, row) => {
    let at = hash & (TABLE - 1);
    while (places[at]) at = (at + 1) & (TABLE - 1);
    keys[at] = hash;
    places[at] = row + 1;
  });
  const heads = Float32Array.from(model.heads);
  return {
    labels: model.labels,
    width,
    keys,
    places,
    rows,
    rowStep,
    heads,
    bias: Float32Array.from(model.bias),
  };
}

function rowOf({ keys, places }: ReadyModel, hash: number): number {
  const key = hash & HASH_MASK;
  let at = key & (TABLE - 1);
  while (places[at]) {
    if (keys[at] === key) return places[at]! - 1;
    at = (at + 1) & (TABLE - 1);
  }
  return -1;
}

/** Adds up the rows of some features. */
export function innerOf(model: ReadyModel, features: Iterable<number>): Inner {
  const { width, rows } = model;
  const sum = new Float32Array(width);
  let known = 0;
  for (const hash of features) {
    const row = rowOf(model, hash);
    if (row < 0) continue;
    known++;
    const start = row * width;
    for (let d = 0; d < width; d++) sum[d]! += rows[start + d]!;
  }
  return { sum, known };
}

/** Two runs of words read as one. */
export function joined(a: Inner, b: Inner): Inner {
  return { sum: a.sum.map((value, d) => value + b.sum[d]!), known: a.known + b.known };
}

/** Chance of each subcategory and, last, of no objection. */
export function chancesOf(model: ReadyModel, { sum, known }: Inner): Float32Array {
  const { width, rowStep, heads, bias } = model;
  const share = rowStep / Math.sqrt(Math.max(1, known));
  const out = new Float32Array(bias.length);
  let top = -1e9;
  for (let k = 0; k < out.length; k++) {
    let score = 0;
    for (let d = 0; d < width; d++) score += heads[k * width + d]! * sum[d]!;
    out[k] = score * share + bias[k]!;
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

/** How strongly a run of words leans to one output rather than to "no objection". */
export function leaningOf({ width, heads, bias }: ReadyModel, { sum }: Inner, output: number): number {
  const none = (bias.length - 1) * width;
  let leaning = 0;
  for (let d = 0; d < width; d++) leaning += sum[d]! * (heads[output * width + d]! - heads[none + d]!);
  return leaning;
}

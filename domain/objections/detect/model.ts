/** The trained detector as stored: small numbers in base64. */
export interface DetectorModel {
  version: number;
  /** Subcategories in the order of the outputs; the last output means "no objection". */
  labels: string[];
  /** Width of the inner layer. */
  width: number;
  /** Sorted hashes of the known features, as differences in variable-length bytes. */
  features: string;
  /** Two signed 4-bit numbers a byte, `width` of them for each feature. */
  rows: string;
  /** What one step of a row is worth, for each place of the inner layer. */
  rowSteps: number[];
  /** Signed bytes, `width` of them for each output. */
  heads: string;
  headStep: number;
  bias: number[];
  /** Sharpness of the outputs, fitted on lines that training had not seen. */
  sharpness: number;
  /** Scores at which an objection is certain, and at which it is worth a quiet mention. */
  sure: number;
  maybe: number;
}

/** A model ready to run. */
export interface ReadyModel {
  labels: string[];
  width: number;
  rowOf: (hash: number) => number;
  rows: Int8Array;
  steps: Float32Array;
  heads: Float32Array;
  bias: Float32Array;
  sharpness: number;
}

function bytesOf(base64: string): Uint8Array {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const value = new Uint8Array(128);
  for (let i = 0; i < digits.length; i++) value[digits.charCodeAt(i)] = i;
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

/** Decodes a stored model and lays a table over its features. */
export function readModel(model: DetectorModel): ReadyModel {
  const packed = bytesOf(model.features);
  const hashes: number[] = [];
  let last = 0;
  for (let i = 0; i < packed.length; ) {
    let gap = 0;
    let scale = 1;
    for (;;) {
      const byte = packed[i++]!;
      gap += (byte & 127) * scale;
      if (byte < 128) break;
      scale *= 128;
    }
    last += gap;
    hashes.push(last);
  }
  const halves = bytesOf(model.rows);
  const rows = new Int8Array(hashes.length * model.width);
  for (let i = 0; i < rows.length; i++)
    rows[i] = ((i % 2 ? halves[i >> 1]! >> 4 : halves[i >> 1]! & 15) << 28) >> 28;
  const table = new Map(hashes.map((hash, row) => [hash, row]));
  const heads = Float32Array.from(
    new Int8Array(bytesOf(model.heads).buffer),
    (step) => step * model.headStep,
  );
  return {
    labels: model.labels,
    width: model.width,
    rowOf: (hash) => table.get(hash & 0xffffff) ?? -1,
    rows,
    steps: Float32Array.from(model.rowSteps),
    heads,
    bias: Float32Array.from(model.bias),
    sharpness: model.sharpness,
  };
}

/** Probabilities of each subcategory and, last, of no objection. */
export function probabilities(model: ReadyModel, hashes: Iterable<number>): Float32Array {
  const { width, rows, steps, heads, bias } = model;
  const inner = new Float32Array(width);
  let known = 0;
  for (const hash of hashes) {
    const row = model.rowOf(hash);
    if (row < 0) continue;
    known++;
    const start = row * width;
    for (let d = 0; d < width; d++) inner[d] = inner[d]! + rows[start + d]!;
  }
  const share = 1 / Math.sqrt(Math.max(1, known));
  for (let d = 0; d < width; d++) inner[d] = inner[d]! * steps[d]! * share;
  const out = new Float32Array(bias.length);
  let top = -1e9;
  for (let k = 0; k < out.length; k++) {
    let sum = bias[k]!;
    for (let d = 0; d < width; d++) sum += heads[k * width + d]! * inner[d]!;
    out[k] = sum * model.sharpness;
    if (out[k]! > top) top = out[k]!;
  }
  let total = 0;
  for (let k = 0; k < out.length; k++) {
    out[k] = Math.exp(out[k]! - top);
    total += out[k]!;
  }
  for (let k = 0; k < out.length; k++) out[k] = out[k]! / total;
  return out;
}

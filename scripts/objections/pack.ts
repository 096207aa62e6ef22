import { gzipSync } from 'node:zlib';
import type { DetectorModel } from '../../domain/objections/detect/model';
import { NOUGHT, SPELLED, TRIPLE_LETTERS } from '../../domain/objections/detect/triples';
import type { Vocabulary } from './fit';
import { type Network, stepsIn } from './network';

/**
 * Room for features and rows, gzipped, a letter for each step: heads and labels take 7,000 bytes more, learning on after
 * rounding 1 %, and triples a tenth less.
 */
const ROWS_MAX = 276_000;

/** The finest step at which the rows fit the room. */
export function finestStep({ hashes }: Vocabulary, rows: Float32Array, width: number): number {
  const features = gaps(hashes);
  let narrow = 0.1;
  let wide = 16;
  for (let i = 0; i < 12; i++) {
    const middle = Math.sqrt(narrow * wide);
    if (gzipSync(features + letters(rows, width, middle), { level: 9 }).length > ROWS_MAX) narrow = middle;
    else wide = middle;
  }
  return round(wide);
}

/** Writes a network of whole steps as it is stored. */
export function pack(
  { width, rows, heads, bias }: Network,
  step: number,
  { hashes }: Vocabulary,
  labels: string[],
): DetectorModel {
  const plain = letters(rows, width, step);
  const triples = commonTriples(plain);
  return {
    version: 3,
    labels,
    width,
    features: gaps(hashes),
    triples,
    rows: inTriples(plain, triples),
    rowStep: step,
    heads: [...heads].map(round),
    bias: [...bias].map(round),
  };
}

/** Place by place, not row by row: numbers of one place are alike, and gzip sees it. */
function letters(rows: Float32Array, width: number, step: number): string {
  const features = rows.length / width;
  const codes = Buffer.alloc(rows.length);
  for (let d = 0; d < width; d++) {
    for (let row = 0; row < features; row++)
      codes[d * features + row] = NOUGHT.charCodeAt(0) + stepsIn(rows[row * width + d]!, step);
  }
  return codes.toString('latin1');
}

function triplesIn(plain: string): string[] {
  return plain.match(/.../gs) ?? [];
}

/** The triples that get a letter of their own, the commonest first, spelled out. */
export function commonTriples(plain: string): string {
  const counts = new Map<string, number>();
  for (const triple of triplesIn(plain)) counts.set(triple, (counts.get(triple) ?? 0) + 1);
  const commonest = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return commonest
    .slice(0, TRIPLE_LETTERS.length)
    .map(([triple]) => triple)
    .join('');
}

/** Steps, a letter each, as triples. Throws where they do not come out even. */
export function inTriples(plain: string, common: string): string {
  if (plain.length % 3)
    throw new Error(`${plain.length} steps are no triples: take a width that three divides`);
  const letters = new Map(triplesIn(common).map((triple, k) => [triple, TRIPLE_LETTERS[k]!]));
  return triplesIn(plain)
    .map((triple) => letters.get(triple) ?? SPELLED + triple)
    .join('');
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

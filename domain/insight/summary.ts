import { CASES_FOR_SHARE } from './rate';

const CASES_FOR_QUARTILES = 8;

/** A set of numbers as it may be shown: the list while they are few, then the median, then quartiles. */
export type Summary = { n: number; list: number[] } | { n: number; median: number; q1?: number; q3?: number };

/** The value at a share of the way through ascending numbers, linear between ranks. */
function quantile(ascending: readonly number[], share: number): number {
  const position = (ascending.length - 1) * share;
  const below = ascending[Math.floor(position)]!;
  return below + (ascending[Math.ceil(position)]! - below) * (position % 1);
}

/** The middle value, or the mean of the middle two; there must be one. */
export function medianOf(values: readonly number[]): number {
  return quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
}

/** The median from five cases on, as for every share (DOMAIN 0.3). */
export function trustedMedian(values: readonly number[]): number | undefined {
  return values.length < CASES_FOR_SHARE ? undefined : medianOf(values);
}

/**
 * Numbers under the sample-size rule: under five the list itself, from eight on with quartiles (DOMAIN 18).
 * @domain S3, S4
 */
export function summary(values: readonly number[]): Summary {
  const n = values.length;
  const ascending = [...values].sort((a, b) => a - b);
  if (n < CASES_FOR_SHARE) return { n, list: ascending };
  const median = quantile(ascending, 0.5);
  if (n < CASES_FOR_QUARTILES) return { n, median };
  return { n, median, q1: quantile(ascending, 0.25), q3: quantile(ascending, 0.75) };
}

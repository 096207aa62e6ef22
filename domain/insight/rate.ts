/** How far a share may be trusted: `none` no case, `counts` under five, `few` under thirty, `ok` from there. */
type RateKind = 'none' | 'counts' | 'few' | 'ok';

/** A share with its sample size; percentages exist only from five cases on. */
export interface Rate {
  k: number;
  n: number;
  kind: RateKind;
  /** k / n. */
  p?: number;
  /** Wilson 95 % interval. */
  lo?: number;
  hi?: number;
}

/** Below this many cases counts are shown, never a percentage or a median. */
export const CASES_FOR_SHARE = 5;
const CASES_FOR_OK = 30;
const Z = 1.96;

/** Wilson score interval at 95 %, within 0–1. */
export function wilson(k: number, n: number): { lo: number; hi: number } {
  const p = k / n;
  const spread = (Z * Z) / n;
  const centre = (p + spread / 2) / (1 + spread);
  const half = (Z * Math.sqrt((p * (1 - p)) / n + spread / (4 * n))) / (1 + spread);
  return { lo: Math.max(0, centre - half), hi: Math.min(1, centre + half) };
}

/**
 * The share k of n under the sample-size rule that every rate in the product obeys (DOMAIN 0.3).
 * @domain S4, S25, S51, S52, S72
 */
export function rate(k: number, n: number): Rate {
  if (n === 0) return { k, n, kind: 'none' };
  if (n < CASES_FOR_SHARE) return { k, n, kind: 'counts' };
  return { k, n, kind: n < CASES_FOR_OK ? 'few' : 'ok', p: k / n, ...wilson(k, n) };
}

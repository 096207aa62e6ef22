/** Acquire, expand, scale: what a run is to an account that may have bought before (DOMAIN 21.1). */
export type GrowthTag = 'acquire' | 'expand' | 'scale';

/**
 * The tag proposed for a new run on an account, by the runs already won there. The user may choose the other one.
 * @domain S92
 */
export function growthTag(runsWonBefore: number): GrowthTag {
  if (runsWonBefore === 0) return 'acquire';
  return runsWonBefore === 1 ? 'expand' : 'scale';
}

import { CASES_FOR_SHARE } from '../insight/rate';

/** How many imagined cases the starting value weighs. */
const PRIOR_CASES = 10;

/**
 * The chance that a run in a stage is won: the starting value, drawn towards the own record from five closed runs on
 * (w of n won). What the user sets wins and is marked (DOMAIN 3.4).
 * @domain S4, S12
 */
export function stageProbability(
  p0: number,
  w: number,
  n: number,
  override?: number,
): { p: number; marked?: true } {
  if (override !== undefined) return { p: override, marked: true };
  return { p: n < CASES_FOR_SHARE ? p0 : (w + PRIOR_CASES * p0) / (n + PRIOR_CASES) };
}

import type { CivilDate } from '../records';

export const AGE_STATES = ['fresh', 'watch', 'stale', 'stuck'] as const;
export type AgeState = (typeof AGE_STATES)[number];

/**
 * How old a run is in its stage, as a share of what is usual. A date the buyer still has to keep holds it at `watch`
 * at most (DOMAIN 3.3).
 * @domain S54, S55, S9
 */
export function ageState(
  stageDays: number,
  benchmarkDays: number,
  today: CivilDate,
  buyerDate?: CivilDate,
): AgeState {
  const age = stageDays / Math.max(1, benchmarkDays);
  if (age < 1) return 'fresh';
  if (age < 1.5 || (buyerDate !== undefined && buyerDate >= today)) return 'watch';
  return age < 2 ? 'stale' : 'stuck';
}

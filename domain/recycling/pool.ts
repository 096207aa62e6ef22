import type { CivilDate } from '../records';
import { addDays } from '../time/civil-day';

/** A run that rests until its day. */
export interface RestingRun {
  runId: string;
  /** Day on which it is worth another try. */
  recycleOn: CivilDate;
}

export interface RecyclePool<T extends RestingRun> {
  dueNow: T[];
  next30Days: T[];
  later: T[];
}

const SOON_DAYS = 30;

/**
 * The recycle pool in three groups, each by day and then run (DOMAIN 16.2): due today or before, in the next
 * thirty days (the thirtieth included), later.
 * @domain S58
 */
export function recyclePool<T extends RestingRun>(runs: readonly T[], today: CivilDate): RecyclePool<T> {
  const ordered = [...runs].sort((a, b) => compare(a.recycleOn, b.recycleOn) || compare(a.runId, b.runId));
  const soonUntil = addDays(today, SOON_DAYS);
  return {
    dueNow: ordered.filter(({ recycleOn }) => recycleOn <= today),
    next30Days: ordered.filter(({ recycleOn }) => recycleOn > today && recycleOn <= soonUntil),
    later: ordered.filter(({ recycleOn }) => recycleOn > soonUntil),
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

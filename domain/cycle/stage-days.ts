import type { Instant, StageId } from '../records';
import { DAY_MS } from '../time/civil-day';
import { type MoveFacts, visitsOf } from './visits';

/** Days spent in each stage that was visited; skipped stages are absent. */
export type StageDays = Partial<Record<StageId, number>>;

/**
 * Sums every stay in a stage; the open one ends now (DOMAIN 3.2).
 * @domain S3, S54
 */
export function stageDays(moves: readonly MoveFacts[], now: Instant): StageDays {
  const days: StageDays = {};
  for (const { stage, from, until = now } of visitsOf(moves)) {
    days[stage] = (days[stage] ?? 0) + Math.max(0, until - from) / DAY_MS;
  }
  return days;
}

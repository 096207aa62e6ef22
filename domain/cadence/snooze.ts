import { refuse } from '../problem';
import type { Problem, Zone } from '../records';
import { dayNumber } from '../time/civil-day';
import { dayNumberIn } from '../time/zone';
import type { Snooze } from './plan-facts';

/** Longer than this is no putting off but recycling. */
const SNOOZE_DAYS_MAX = 60;

/**
 * Why a plan cannot be put off that long, if so: at most 60 days after the day the wish was made (DOMAIN 5.3).
 * @domain S49
 */
export function snoozeProblem({ until, at }: Snooze, zone: Zone): Problem | undefined {
  const days = dayNumber(until) - dayNumberIn(at, zone);
  return days > SNOOZE_DAYS_MAX ? refuse('snooze_too_long').problem : undefined;
}

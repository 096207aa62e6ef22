import { type Calendar, isWorkDay } from '../cadence/calendar';
import { type ContactFacts, orderedTouches } from '../cadence/touch-order';
import { isReply } from '../people/touch-meaning';
import type { Instant, Zone } from '../records';
import { dayNumberIn } from '../time/zone';
import { trustedMedian } from './summary';

const HOUR_MS = 3_600_000;
const CLOSED_DAY_HOURS = 24;

/** Anything we sent or said: no look at a profile, no comment, no talk that was only planned or called off. */
function isOurAnswer({ dir, channel, outcome }: ContactFacts): boolean {
  if (dir !== 'out' || channel === 'li_view' || channel === 'li_comment') return false;
  return outcome !== 'planned' && outcome !== 'cancelled';
}

/** Hours from a reply to our answer, without the closed days that lie between. */
function hoursBetween(from: Instant, to: Instant, zone: Zone, calendar: Calendar): number {
  let hours = (to - from) / HOUR_MS;
  const last = dayNumberIn(to, zone);
  for (let day = dayNumberIn(from, zone) + 1; day < last; day += 1) {
    if (!isWorkDay(day, calendar)) hours -= CLOSED_DAY_HOURS;
  }
  // A closed day of 23 hours must not make an answer come before its question.
  return Math.max(0, hours);
}

/**
 * How long replies waited for us, each from the first one unanswered, in time order; the median from five on
 * (DOMAIN 18, `m.resp_us`).
 * @domain S4, S9
 */
export function responseHours(
  touches: readonly ContactFacts[],
  zone: Zone,
  calendar: Calendar,
): { hours: number[]; median?: number } {
  const hours: number[] = [];
  let waiting: Instant | undefined;
  for (const touch of orderedTouches(touches)) {
    if (touch.dir === 'in' && isReply(touch)) waiting ??= touch.at;
    else if (waiting !== undefined && isOurAnswer(touch)) {
      hours.push(hoursBetween(waiting, touch.at, zone, calendar));
      waiting = undefined;
    }
  }
  const median = trustedMedian(hours);
  return median === undefined ? { hours } : { hours, median };
}

import { bouncedIds } from '../cadence/bounces';
import type { Calendar } from '../cadence/calendar';
import { type ContactFacts, orderedTouches } from '../cadence/touch-order';
import { workDaysBetween } from '../cadence/work-days';
import { isReply } from '../people/touch-meaning';
import type { CivilDate, Zone } from '../records';
import { civilDate } from '../time/civil-day';
import { dayNumberIn } from '../time/zone';

export interface TouchGap {
  from: CivilDate;
  to: CivilDate;
  /** Working days of the home calendar. */
  days: number;
  waitedFor: 'buyer' | 'us';
}

/** Silence longer than this many working days is a gap. */
const GAP_WORK_DAYS = 10;

/**
 * The touches that are points of the map, in time order: automatic answers, bounces, bounced mails and what was
 * planned or cancelled are none (DOMAIN 9.2).
 * @domain S79, S80
 */
export function mapPoints<T extends ContactFacts>(touches: readonly T[]): T[] {
  const history = orderedTouches(touches);
  const bounced = bouncedIds(history);
  return history.filter(
    ({ id, inKind, outcome }) =>
      !bounced.has(id) &&
      inKind !== 'auto' &&
      inKind !== 'bounce' &&
      outcome !== 'planned' &&
      outcome !== 'cancelled',
  );
}

/**
 * Long silences between consecutive touches, and whose turn it was (DOMAIN 9.2): after our touch the buyer's,
 * after theirs or a talk that took place ours.
 * @domain S9, S79
 */
export function touchGaps(touches: readonly ContactFacts[], zone: Zone, home: Calendar): TouchGap[] {
  const points = mapPoints(touches).map((touch) => ({ touch, day: dayNumberIn(touch.at, zone) }));
  return points.flatMap((point, i): TouchGap[] => {
    const next = points[i + 1];
    const days = next ? workDaysBetween(point.day, next.day, home) : 0;
    if (!next || days <= GAP_WORK_DAYS) return [];
    const waitedFor = point.touch.dir === 'in' || isReply(point.touch) ? 'us' : 'buyer';
    return [{ from: civilDate(point.day), to: civilDate(next.day), days, waitedFor }];
  });
}

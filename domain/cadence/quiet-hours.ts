import type { Instant, Zone } from '../records';
import type { DayNumber } from '../time/civil-day';
import { instantOn, wallClock } from '../time/zone';
import { type Calendar, isWorkDay, sendHoursOn } from './calendar';
import type { DayHours } from './send-hours';
import { firstWorkDay } from './work-days';

const HOUR_MS = 3_600_000;

/** Own notifications come between these hours of the home zone. */
const NOTIFY_HOURS: DayHours = { fromHour: 8, toHour: 20 };
/** A message is best sent between these hours of the prospect's day. */
const SEND_HOURS: DayHours = { fromHour: 9, toHour: 17 };

/** `at` if it falls into the hours of a working day, else the beginning of the next such hours. */
function nextWithin(
  hoursOn: (day: DayNumber) => DayHours,
  at: Instant,
  zone: Zone,
  calendar: Calendar,
): Instant {
  const { day, ms } = wallClock(at, zone);
  const opening = (on: DayNumber) => instantOn(on, hoursOn(on).fromHour * HOUR_MS, zone);
  if (isWorkDay(day, calendar)) {
    const { fromHour, toHour } = hoursOn(day);
    if (ms < fromHour * HOUR_MS) return opening(day);
    if (ms < toHour * HOUR_MS) return at;
  }
  return opening(firstWorkDay(day + 1, calendar));
}

/**
 * When a notification of this instant may be shown: never in the rep's night or on a day off (DOMAIN 6.5).
 * @domain S49
 */
export function nextNotifyAt(
  at: Instant,
  zone: Zone,
  calendar: Calendar,
  hours: DayHours = NOTIFY_HOURS,
): Instant {
  return nextWithin(() => hours, at, zone, calendar);
}

/**
 * Advice for the draft button: is now within the prospect's hours, and if not, when do they begin (DOMAIN 6.5)?
 * Days of the calendar with send hours of their own go by those, the others by `hours`.
 * @domain S49, S57
 */
export function sendWindow(
  now: Instant,
  zone: Zone,
  calendar: Calendar,
  hours: DayHours = SEND_HOURS,
): { open: boolean; at: Instant } {
  const at = nextWithin((day) => sendHoursOn(day, calendar) ?? hours, now, zone, calendar);
  return { open: at === now, at };
}

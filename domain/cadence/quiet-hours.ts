import type { Instant, Zone } from '../records';
import { instantOn, wallClock } from '../time/zone';
import { type Calendar, isWorkDay } from './calendar';
import { firstWorkDay } from './work-days';

const HOUR_MS = 3_600_000;

/** Hours of a day in which something may happen, on the wall clock; 9.5 is half past nine. */
export interface DayHours {
  fromHour: number;
  /** Exclusive. */
  toHour: number;
}

/** Own notifications come between these hours of the home zone. */
const NOTIFY_HOURS: DayHours = { fromHour: 8, toHour: 20 };
/** A message is best sent between these hours of the prospect's day. */
const SEND_HOURS: DayHours = { fromHour: 9, toHour: 17 };

function hourOf(text: string): number {
  return Number(text.slice(0, 2)) + Number(text.slice(3, 5)) / 60;
}

/** The hours from `HH:MM` to `HH:MM`; an end that is not later than the beginning is midnight. */
export function hoursBetween(from: string, to: string): DayHours {
  return { fromHour: hourOf(from), toHour: to > from ? hourOf(to) : 24 };
}

/** `at` if it falls into the hours of a working day, else the beginning of the next such hours. */
function nextWithin(hours: DayHours, at: Instant, zone: Zone, calendar: Calendar): Instant {
  const { day, ms } = wallClock(at, zone);
  const from = hours.fromHour * HOUR_MS;
  if (isWorkDay(day, calendar)) {
    if (ms < from) return instantOn(day, from, zone);
    if (ms < hours.toHour * HOUR_MS) return at;
  }
  return instantOn(firstWorkDay(day + 1, calendar), from, zone);
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
  return nextWithin(hours, at, zone, calendar);
}

/**
 * Advice for the draft button: is now within the prospect's hours, and if not, when do they begin (DOMAIN 6.5)?
 * @domain S49, S57
 */
export function sendWindow(
  now: Instant,
  zone: Zone,
  calendar: Calendar,
  hours: DayHours = SEND_HOURS,
): { open: boolean; at: Instant } {
  const at = nextWithin(hours, now, zone, calendar);
  return { open: at === now, at };
}

import type { CivilDate } from '../records';
import { type DayNumber, dayNumber, type Weekday, weekdayOf } from '../time/civil-day';
import { type DayHours, readSendHours, type SendHours, type SendHoursOfDays } from './send-hours';
import { workWeekOf } from './work-weeks';

/** A calendar as it is stored and typed. */
export interface CalendarFacts {
  country: string;
  /** Days off as `readClosedDays` takes them. */
  closed?: readonly string[];
  /** Replaces the country's weekend. */
  weekend?: readonly Weekday[];
  /** Send hours of their own for some days; the first that holds a day counts. */
  sendHours?: readonly SendHours[];
}

/** A calendar made ready for counting. */
export interface Calendar {
  /** By weekday: is it a day off? */
  weekend: readonly boolean[];
  /** Closed stretches, first and last day alternating, ascending and apart. */
  closed: readonly DayNumber[];
  sendHours: readonly SendHoursOfDays[];
}

/** A stretch of days off. */
export interface ClosedDays {
  from: CivilDate;
  /** Closed too. */
  to: CivilDate;
  /** The day hangs on the moon or on a notice that is not out yet; it counts as closed all the same (DOMAIN 6.2). */
  toBeConfirmed: boolean;
}

const TO_BE_CONFIRMED = '?';

/** Days off as they are stored and typed: a civil day, or `from/to` with both ends closed; with a `?` while to be confirmed. */
export function readClosedDays(entry: string): ClosedDays {
  const toBeConfirmed = entry.endsWith(TO_BE_CONFIRMED);
  const days = toBeConfirmed ? entry.slice(0, -TO_BE_CONFIRMED.length) : entry;
  const [from = days, to = from] = days.split('/');
  return { from, to, toBeConfirmed };
}

/** Days off as they are stored. */
export function writeClosedDays({ from, to, toBeConfirmed }: ClosedDays): string {
  return `${from}${to > from ? `/${to}` : ''}${toBeConfirmed ? TO_BE_CONFIRMED : ''}`;
}

const WEEK = 7;

/** Makes a calendar ready for counting (DOMAIN 6.1, 6.2); do it once per country, not per prospect. */
export function calendarOf(facts: CalendarFacts): Calendar {
  const off = facts.weekend ?? workWeekOf(facts.country).weekend;
  const weekend = Array.from({ length: WEEK }, (_, day) => off.includes(day as Weekday));
  const ranges = (facts.closed ?? [])
    .map(readClosedDays)
    .map(({ from, to }) => ({ from: dayNumber(from), to: dayNumber(to) }))
    .filter((range) => range.from <= range.to)
    .sort((a, b) => a.from - b.from);
  const closed: DayNumber[] = [];
  for (const range of ranges) {
    const end = closed.length - 1;
    if (end > 0 && range.from <= closed[end]! + 1) closed[end] = Math.max(closed[end]!, range.to);
    else closed.push(range.from, range.to);
  }
  return { weekend, closed, sendHours: readSendHours(facts.sendHours ?? []) };
}

/** Last day of the closed stretch that holds the day, or undefined. */
export function closedUntil(day: DayNumber, { closed }: Calendar): DayNumber | undefined {
  for (let i = 0; i < closed.length && closed[i]! <= day; i += 2) {
    if (day <= closed[i + 1]!) return closed[i + 1];
  }
  return undefined;
}

/** Is the day a working day of this calendar? */
export function isWorkDay(day: DayNumber, calendar: Calendar): boolean {
  return !calendar.weekend[weekdayOf(day)] && closedUntil(day, calendar) === undefined;
}

/** Send hours of the day where it has its own (DOMAIN 6.2), or undefined. */
export function sendHoursOn(day: DayNumber, { sendHours }: Calendar): DayHours | undefined {
  return sendHours.find(({ first, last }) => first <= day && day <= last)?.hours;
}

/** Days in [from, to] that are no weekend, closed or not. */
function weekdaysWithin(from: DayNumber, to: DayNumber, { weekend }: Calendar): number {
  if (to < from) return 0;
  const weeks = Math.floor((to - from + 1) / WEEK);
  let count = weeks * weekend.filter((off) => !off).length;
  for (let day = from + weeks * WEEK; day <= to; day += 1) if (!weekend[weekdayOf(day)]) count += 1;
  return count;
}

/** Working days in [from, to], counted by weeks: an old plan is as quick to judge as a new one. */
export function workDaysWithin(from: DayNumber, to: DayNumber, calendar: Calendar): number {
  let count = weekdaysWithin(from, to, calendar);
  for (let i = 0; i < calendar.closed.length; i += 2) {
    const start = Math.max(from, calendar.closed[i]!);
    count -= weekdaysWithin(start, Math.min(to, calendar.closed[i + 1]!), calendar);
  }
  return count;
}

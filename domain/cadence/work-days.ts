import { type DayNumber, weekdayOf } from '../time/civil-day';
import { type Calendar, closedUntil, isWorkDay, workDaysWithin } from './calendar';

/** A due date is moved at most this far to find a day on which both sides work. */
const SHARED_SEARCH_DAYS = 7;

/** First working day from `day` on, itself if it is one. */
export function firstWorkDay(day: DayNumber, calendar: Calendar): DayNumber {
  let found = day;
  for (;;) {
    const closed = closedUntil(found, calendar);
    if (closed !== undefined) found = closed + 1;
    else if (calendar.weekend[weekdayOf(found)]) found += 1;
    else return found;
  }
}

/**
 * The day `count` working days after `day`, which need not be a working day itself; 0 rolls forward (DOMAIN 6.3).
 * @domain S49, S56
 */
export function addWorkDays(day: DayNumber, count: number, calendar: Calendar): DayNumber {
  let found = count === 0 ? firstWorkDay(day, calendar) : day;
  for (let left = count; left > 0; left -= 1) found = firstWorkDay(found + 1, calendar);
  return found;
}

/**
 * Working days in (from, to]; 0 when `to` is not after `from` (DOMAIN 6.3).
 * @domain S49, S56
 */
export function workDaysBetween(from: DayNumber, to: DayNumber, calendar: Calendar): number {
  return workDaysWithin(from + 1, to, calendar);
}

/**
 * First day from `day` on that both sides work; if a week holds none, the prospect's first (DOMAIN 6.3).
 * Without a calendar of the rep only the prospect's counts.
 * @domain S49
 */
export function rollToBoth(day: DayNumber, prospect: Calendar, rep?: Calendar): DayNumber {
  if (rep !== undefined) {
    for (let found = day; found <= day + SHARED_SEARCH_DAYS; found += 1) {
      if (isWorkDay(found, prospect) && isWorkDay(found, rep)) return found;
    }
  }
  return firstWorkDay(day, prospect);
}

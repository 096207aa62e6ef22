import type { CivilDate } from '../records';

/** Days since 1970-01-01: the form in which civil days are counted. */
export type DayNumber = number;
/** 0 = Sunday … 6 = Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const DAY_MS = 86_400_000;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const FORM = /^\d{4}-\d{2}-\d{2}$/;

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** True for `YYYY-MM-DD` that names a day of the calendar. */
export function isCivilDate(text: string): text is CivilDate {
  if (!FORM.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  const length = month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
  return day >= 1 && day <= length;
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}

/**
 * Days since 1970-01-01 of a civil day that is known to be well formed.
 * Counted from March on, so that the leap day is the last of its year (no Date, no two-digit-year trap).
 */
export function dayNumber(day: CivilDate): DayNumber {
  let year = twoDigits(day, 0) * 100 + twoDigits(day, 2);
  const month = twoDigits(day, 5);
  if (month <= 2) year -= 1;
  const century = Math.floor(year / 400);
  const ofCentury = year - century * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + twoDigits(day, 8) - 1;
  const leaps = Math.floor(ofCentury / 4) - Math.floor(ofCentury / 100);
  return century * 146_097 + ofCentury * 365 + leaps + ofYear - 719_468;
}

const written = new Map<DayNumber, CivilDate>();

/** The day written as `YYYY-MM-DD`; remembered, since a plan of many prospects names few days. */
export function civilDate(day: DayNumber): CivilDate {
  let text = written.get(day);
  if (text === undefined) {
    text = new Date(day * DAY_MS).toISOString().slice(0, 10);
    written.set(day, text);
  }
  return text;
}

/** The weekday of a day number. */
export function weekdayOf(day: DayNumber): Weekday {
  return ((((day + 4) % 7) + 7) % 7) as Weekday;
}

/** The civil day `count` calendar days later. */
export function addDays(day: CivilDate, count: number): CivilDate {
  return civilDate(dayNumber(day) + count);
}

/** Calendar days from `a` to `b`, negative when `b` is earlier. */
export function daysFrom(a: CivilDate, b: CivilDate): number {
  return dayNumber(b) - dayNumber(a);
}

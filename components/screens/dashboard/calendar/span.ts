import type { CivilDate } from '../../../../domain/records';
import { civilDate, dayNumber, type Weekday, weekdayOf } from '../../../../domain/time/civil-day';

export type CalendarLook = 'month' | 'week';

/** Days of the week that holds `day`, in the order of the region. */
export function weekOf(day: CivilDate, first: Weekday): CivilDate[] {
  const number = dayNumber(day);
  const start = number - ((weekdayOf(number) - first + 7) % 7);
  return Array.from({ length: 7 }, (_, i) => civilDate(start + i));
}

/** Whole weeks that cover the month of `day`. */
export function monthOf(day: CivilDate, first: Weekday): CivilDate[][] {
  const month = day.slice(0, 7);
  const weeks: CivilDate[][] = [];
  let week = weekOf(`${month}-01`, first);
  for (;;) {
    weeks.push(week);
    week = weekOf(civilDate(dayNumber(week[6]!) + 1), first);
    if (week[0]!.slice(0, 7) !== month) return weeks;
  }
}

/** The same day one month or week earlier or later; a day the month lacks becomes its last. */
export function stepSpan(day: CivilDate, look: CalendarLook, by: 1 | -1): CivilDate {
  if (look === 'week') return civilDate(dayNumber(day) + 7 * by);
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) + by;
  const first = `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`;
  const days = dayNumber(nextMonth(first)) - dayNumber(first);
  return civilDate(dayNumber(first) + Math.min(date, days) - 1);
}

function nextMonth(first: CivilDate): CivilDate {
  const within = civilDate(dayNumber(first) + 31);
  return `${within.slice(0, 7)}-01`;
}

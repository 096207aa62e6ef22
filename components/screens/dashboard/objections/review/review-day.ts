import { isWorkDay } from '../../../../../domain/cadence/calendar';
import type { CivilDate } from '../../../../../domain/records';
import { civilDate, dayNumber, weekdayOf } from '../../../../../domain/time/civil-day';
import { calendarFor } from '../../../../../storage/plans/calendars';
import { now, settings, speech } from '../../../shared/session';
import type { Book } from '../use-book';

/** The day of the next weekly review: the weekday set, rolled to a working day; today until it was held. */
export function useReviewDay(book: Book): { on: CivilDate; isToday: boolean } {
  const { f } = speech.value;
  const { reviewWeekday, homeCountry } = settings.value;
  const calendar = calendarFor(settings.value, homeCountry);
  const today = f.dayOf(now.value);
  const isHeldToday = book.reviews[0] !== undefined && f.dayOf(book.reviews[0].at) === today;
  let day = dayNumber(today) + (isHeldToday ? 1 : 0);
  while (weekdayOf(day) !== reviewWeekday) day += 1;
  while (!isWorkDay(day, calendar)) day += 1;
  const on = civilDate(day);
  return { on, isToday: on === today };
}

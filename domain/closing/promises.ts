import type { Calendar } from '../cadence/calendar';
import { workDaysBetween } from '../cadence/work-days';
import type { CivilDate } from '../records';
import { dayNumber } from '../time/civil-day';

/** A promise this many working days late earns a reminder. */
const REMIND_AFTER = 3;

/**
 * Whether a buyer's promise is late enough for a gentle reminder, which counts as an attempt (DOMAIN 15.1).
 * @domain S60
 */
export function isReminderDue(
  promise: { dueOn: CivilDate; doneAt?: number },
  today: CivilDate,
  calendar: Calendar,
): boolean {
  if (promise.doneAt !== undefined) return false;
  return workDaysBetween(dayNumber(promise.dueOn), dayNumber(today), calendar) >= REMIND_AFTER;
}

import type { DayHours } from '../../../../domain/cadence/send-hours';
import type { Format } from '../../../../locales/format';

const HOUR_MS = 3_600_000;

/** Hours of a day as the clock of the language writes them; midnight at the end is 00:00. */
export function hoursWords(f: Format, { fromHour, toHour }: DayHours): string {
  return f.ltr([fromHour, toHour].map((hour) => f.time(hour * HOUR_MS, 'UTC')).join('–'));
}

import { type DayNumber, dayNumber, isCivilDate } from '../time/civil-day';

/** Hours of a day in which something may happen, on the wall clock; 9.5 is half past nine. */
export interface DayHours {
  fromHour: number;
  /** Exclusive. */
  toHour: number;
}

/** Send hours of their own for a stretch of days, as they are stored and typed: Ramadan, a summer (DOMAIN 6.2). */
export interface SendHours {
  /** A civil day, or `from/to` with both ends closed. */
  days: string;
  /** `HH:MM` on the prospect's clock. */
  from: string;
  to: string;
}

/** The same, made ready for counting. */
export interface SendHoursOfDays {
  first: DayNumber;
  last: DayNumber;
  hours: DayHours;
}

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;
const MIDNIGHT = '00:00';

function hourOf(text: string): number {
  return Number(text.slice(0, 2)) + Number(text.slice(3, 5)) / 60;
}

/** The hours from `HH:MM` to `HH:MM`; an end that is not later than the beginning is midnight. */
export function hoursBetween(from: string, to: string): DayHours {
  return { fromHour: hourOf(from), toHour: to > from ? hourOf(to) : 24 };
}

function ends(days: string): [from: string, to: string] {
  const [from = days, to = from] = days.split('/');
  return [from, to];
}

/** Makes stored hours ready for counting; their order stays. */
export function readSendHours(entries: readonly SendHours[]): SendHoursOfDays[] {
  return entries.map(({ days, from, to }) => {
    const [first, last] = ends(days);
    return { first: dayNumber(first), last: dayNumber(last), hours: hoursBetween(from, to) };
  });
}

/** What is wrong with hours about to be added: the days, the hours, or that a day would have two. */
export function sendHoursProblem(
  { days, from, to }: SendHours,
  others: readonly SendHours[],
): 'days' | 'hours' | 'overlap' | undefined {
  const [first, last] = ends(days);
  if (!isCivilDate(first) || !isCivilDate(last) || last < first) return 'days';
  if (!CLOCK.test(from) || !CLOCK.test(to) || (to <= from && to !== MIDNIGHT)) return 'hours';
  const meets = others.some((other) => {
    const [begins, closes] = ends(other.days);
    return first <= closes && begins <= last;
  });
  return meets ? 'overlap' : undefined;
}

import type { Weekday } from './civil-day';

/** First day of the week where it is not Monday (CLDR); newer engines know it, older ones do not, so the table is ours. */
const FIRST_DAY: Readonly<Record<string, Weekday>> = Object.fromEntries([
  ...'SA YE US IN IL JP'.split(' ').map((country) => [country, 0 as Weekday]),
  ...'EG KW QA BH OM JO IQ DZ LY SD SY IR AF DJ'.split(' ').map((country) => [country, 6 as Weekday]),
]);

/** The weekday on which a calendar of this country begins. */
export function firstDayOfWeek(country: string): Weekday {
  return Object.hasOwn(FIRST_DAY, country) ? FIRST_DAY[country]! : 1;
}

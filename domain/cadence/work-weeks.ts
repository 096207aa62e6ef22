import type { Weekday } from '../time/civil-day';

/** How sure the row is; `check` shows a note in settings: "confirm for your customers". */
type Confidence = 'firm' | 'check' | 'default';
export interface WorkWeek {
  /** ISO 3166-1 alpha-2. */
  country: string;
  weekend: readonly Weekday[];
  confidence: Confidence;
}

const FRI_SAT: readonly Weekday[] = [5, 6];
const SAT_SUN: readonly Weekday[] = [6, 0];

function rows(countries: string, weekend: readonly Weekday[], confidence: Confidence): WorkWeek[] {
  return countries.split(' ').map((country) => ({ country, weekend, confidence }));
}

/**
 * The days off of a week by country (DOMAIN 6.1); every country not listed rests on Saturday and Sunday.
 * AE moved to Saturday–Sunday in January 2022; Sharjah (Fri–Sun), some Malaysian states (Fri–Sat) and some
 * employers in PS and IN differ, which an account's own weekend records.
 */
export const WORK_WEEKS: readonly WorkWeek[] = [
  ...rows('SA EG KW QA BH JO OM DZ IQ', FRI_SAT, 'firm'),
  ...rows('LY SY SD YE IL BD MV PS', FRI_SAT, 'check'),
  ...rows('AE MA TN LB TR', SAT_SUN, 'firm'),
  ...rows('MR PK ID', SAT_SUN, 'default'),
  ...rows('MY IN', SAT_SUN, 'check'),
  ...rows('IR DJ AF SO', [5], 'check'),
  ...rows('NP', [6], 'check'),
  ...rows('BN', [5, 0], 'check'),
];

const byCountry = new Map(WORK_WEEKS.map((row) => [row.country, row]));

/** The work week of a country, listed or not.
 * @domain S56
 */
export function workWeekOf(country: string): WorkWeek {
  return byCountry.get(country) ?? { country, weekend: SAT_SUN, confidence: 'default' };
}

import { type Calendar, calendarOf } from '../../domain/cadence/calendar';
import type { Weekday } from '../../domain/time/civil-day';
import { EVERY_COUNTRY, type Settings } from '../settings';

const WEEK = 7;
const made = new WeakMap<Settings, Map<string, Calendar>>();

/** Calendar of a country with the rep's own weekends, closed days and send hours; made once per settings object and country. */
export function calendarFor(settings: Settings, country: string): Calendar {
  let known = made.get(settings);
  if (!known) {
    known = new Map();
    made.set(settings, known);
  }
  const found = known.get(country);
  if (found) return found;
  const own = settings.weekends[country] as Weekday[] | undefined;
  // A week without a working day would be searched for ever; no form writes one, a file might.
  const weekend = new Set(own).size < WEEK ? own : undefined;
  const calendar = calendarOf({
    country,
    closed: settings.holidays[country] ?? [],
    // What was said of the country itself comes before what was said of all.
    sendHours: [...(settings.sendHours[country] ?? []), ...(settings.sendHours[EVERY_COUNTRY] ?? [])],
    ...(weekend ? { weekend } : {}),
  });
  known.set(country, calendar);
  return calendar;
}

import type { CivilDate, Instant } from '../domain/records';
import { daysFrom } from '../domain/time/civil-day';
import type { Speech } from './speech';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
/** Relative words up to this many days; a date after that. */
const RELATIVE_DAYS = 7;

/** "just now", "3 hours ago", "yesterday, 16:40", "5 days ago", then the date. */
export function pastWords({ f, units }: Speech, at: Instant, now: Instant): string {
  const days = daysFrom(f.dayOf(at), f.dayOf(now));
  if (days <= 0) {
    const minutes = Math.max(0, Math.floor((now - at) / MINUTE_MS));
    return minutes < 60 ? units.minutesAgo(minutes) : units.hoursAgo(Math.floor((now - at) / HOUR_MS));
  }
  if (days === 1) return `${units.daysAgo(1)}${f.lang === 'ar' ? '،' : ','} ${f.time(at)}`;
  if (days <= RELATIVE_DAYS) return units.daysAgo(days);
  return f.day(f.dayOf(at));
}

/** "Today", "Tomorrow", else the short day. */
export function dayWords({ f, steps }: Speech, day: CivilDate, today: CivilDate): string {
  const days = daysFrom(today, day);
  if (days === 0) return steps.due.today;
  if (days === 1) return steps.due.tomorrow;
  return f.day(day);
}

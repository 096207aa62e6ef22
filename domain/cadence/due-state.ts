import type { CivilDate, Instant, Zone } from '../records';
import { dayNumber } from '../time/civil-day';
import { dayNumberIn, startOfDay } from '../time/zone';
import type { Calendar } from './calendar';
import { workDaysBetween } from './work-days';

export const DUE_STATES = ['none', 'upcoming', 'due', 'overdue'] as const;
export type DueStateName = (typeof DUE_STATES)[number];

/** From this many working days on, overdue is late (red). */
const LATE_WORK_DAYS = 3;

/** Where a plan stands in time; how long ago and how badly only when overdue. */
export type DueState =
  | { state: 'none' | 'upcoming' | 'due' }
  | { state: 'overdue'; overdueBy: number; late: boolean };

/**
 * Is the plan upcoming, due today or overdue, in the prospect's zone (DOMAIN 6.4)? Days begin where the zone's data
 * says, so a day of 23 hours is one day.
 * @domain S49
 */
export function dueState(
  dueOn: CivilDate | undefined,
  zone: Zone,
  calendar: Calendar,
  now: Instant,
): DueState {
  if (dueOn === undefined) return { state: 'none' };
  const day = dayNumber(dueOn);
  if (now < startOfDay(day, zone)) return { state: 'upcoming' };
  if (now < startOfDay(day + 1, zone)) return { state: 'due' };
  const overdueBy = workDaysBetween(day, dayNumberIn(now, zone), calendar);
  return { state: 'overdue', overdueBy, late: overdueBy >= LATE_WORK_DAYS };
}

import type { CivilDate } from '../../domain/records';
import type { DawraDatabase } from '../database';
import type { PlanRow } from '../rows';
import { namesOf, type QueuedPerson } from './today-rows';

/** People listed for one day; a day that holds more says how many. */
const LISTED_MAX = 200;
/** Names drawn inside a day of the month. */
const NAMED = 3;

export interface CalendarDay {
  day: CivilDate;
  count: number;
  people: QueuedPerson[];
}

const isShown = (plan: PlanRow) => !plan.dnc && plan.kind !== 'none';

/** Follow-ups of a span of days: how many fall on each, and the first few by name. */
export async function calendarDays(
  db: DawraDatabase,
  days: readonly CivilDate[],
  named = NAMED,
): Promise<Map<CivilDate, CalendarDay>> {
  const found = new Map<CivilDate, CalendarDay>();
  for (const day of days) {
    const onDay = db.plans.where('dueOn').equals(day);
    const count = await onDay.clone().count();
    if (count === 0) continue;
    const plans = await onDay.filter(isShown).limit(named).toArray();
    found.set(day, { day, count, people: await namesOf(db, plans) });
  }
  return found;
}

/** Everybody of one day. */
export async function dayPeople(db: DawraDatabase, day: CivilDate): Promise<QueuedPerson[]> {
  const plans = await db.plans.where('dueOn').equals(day).filter(isShown).limit(LISTED_MAX).toArray();
  return namesOf(db, plans);
}

/** Follow-ups from a day on, for a calendar file. */
export async function followUpsFrom(
  db: DawraDatabase,
  from: CivilDate,
  limit: number,
): Promise<QueuedPerson[]> {
  const plans = await db.plans.where('dueOn').aboveOrEqual(from).filter(isShown).limit(limit).toArray();
  return namesOf(db, plans);
}

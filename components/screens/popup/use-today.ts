import { dueState } from '../../../domain/cadence/due-state';
import { presentQueueItem, type QueueItem } from '../../../presenters/present-queue';
import { database } from '../../../storage/database';
import { calendarFor } from '../../../storage/plans/calendars';
import { todayRows } from '../../../storage/queries/today-rows';
import { now, settings, speech } from '../shared/session';
import { useQuery } from '../shared/use-query';

const SHOWN = 7;

export interface TodayQueue {
  items: QueueItem[];
  total: number;
}

/** The first lines of today and how many there are in all. */
export function useToday(shown = SHOWN): TodayQueue | undefined {
  const at = now.value;
  const set = settings.value;
  const rows = useQuery(
    () =>
      todayRows(database(), at, shown, (plan) => {
        const calendar = calendarFor(set, plan.country ?? set.homeCountry);
        const { state } = dueState(plan.dueOn, plan.zone, calendar, at);
        return state === 'due' || state === 'overdue' || plan.kind === 'answer';
      }),
    [at, set, shown],
  );
  if (!rows) return undefined;
  return {
    total: rows.total,
    items: rows.people.map((person) => presentQueueItem(person, speech.value, at)),
  };
}

import { dayNumberIn, startOfDay } from '../../../../domain/time/zone';
import { isOfToday, presentToday, type TodayRow } from '../../../../presenters/today-list';
import { database } from '../../../../storage/database';
import { meetingStarts, promisesDue, stuckPeople } from '../../../../storage/queries/today-more';
import { todayRows } from '../../../../storage/queries/today-rows';
import { now, settings, speech } from '../../shared/session';
import { useQuery } from '../../shared/use-query';

const STUCK_SHOWN = 10;

export interface Day {
  rows: TodayRow[];
  /** Due people who are not among the rows yet. */
  more: number;
}

/** The day's list, kept fresh. */
export function useDay(shown: number): Day | undefined {
  return useQuery(() => readDay(shown), [shown, now.value, settings.value]);
}

async function readDay(shown: number): Promise<Day> {
  const db = database();
  const at = now.value;
  const words = speech.value;
  const zone = words.f.prefs.zone;
  const today = words.f.dayOf(at);
  const day = dayNumberIn(at, zone);
  const [due, promises, stuck] = await Promise.all([
    todayRows(db, at, shown, (plan) => isOfToday(plan, words, at)),
    promisesDue(db, today),
    stuckPeople(db, settings.value, at, today, STUCK_SHOWN),
  ]);
  const meetingIds = due.people
    .filter(({ plan }) => plan.kind === 'meeting')
    .map(({ plan }) => plan.prospectId);
  const meetings = await meetingStarts(db, meetingIds, startOfDay(day, zone), startOfDay(day + 1, zone));
  return {
    rows: presentToday({ due: due.people, promises, stuck, meetings }, words, at),
    more: Math.max(0, due.total - shown),
  };
}

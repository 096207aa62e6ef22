import { type DateBounds, dateProblem } from '../domain/cycle/date-problem';
import { civilDateIn } from '../domain/time/zone';
import { firstTouchDay } from '../storage/queries/first-touch';
import type { Desk } from './handler';
import { refuse } from './refusal';

/** Refuses a day typed for somebody's deal that cannot be: no such day, before the first touch, on the wrong side of today. */
export async function checkTypedDate(
  { db, now, speech }: Desk,
  prospectId: string,
  field: string,
  on: string | null | undefined,
  when: DateBounds['when'],
): Promise<void> {
  if (on === undefined || on === null) return;
  const { zone } = speech.f.prefs;
  const firstOn = await firstTouchDay(db, prospectId, zone);
  const problem = dateProblem(on, { today: civilDateIn(now, zone), firstOn, when });
  if (problem) refuse(problem, field, { value: on });
}

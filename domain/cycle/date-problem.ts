import type { CivilDate } from '../records';
import { isCivilDate } from '../time/civil-day';

export type DateProblem =
  | 'date.noSuchDay'
  | 'date.outOfRange'
  | 'date.beforeFirst'
  | 'date.passed'
  | 'date.notYet';

/** What a day typed for a deal must keep to. */
export interface DateBounds {
  today: CivilDate;
  /** Day of the first touch; nothing of a deal lies before it. */
  firstOn?: CivilDate | undefined;
  /** `done` = it happened, so it is not later than today; `ahead` = it is still to come, today counts. */
  when: 'done' | 'ahead' | 'any';
}

const EARLIEST: CivilDate = '1970-01-01';
const LATEST: CivilDate = '2100-12-31';

/**
 * What is wrong with a day that somebody typed for a deal: a signature, a promise, an expected close, a return.
 * @domain S1, S38, S58, S60
 */
export function dateProblem(on: string, { today, firstOn, when }: DateBounds): DateProblem | undefined {
  if (!isCivilDate(on)) return 'date.noSuchDay';
  if (on < EARLIEST || on > LATEST) return 'date.outOfRange';
  if (when === 'done' && on > today) return 'date.notYet';
  if (when === 'ahead' && on < today) return 'date.passed';
  return firstOn !== undefined && on < firstOn ? 'date.beforeFirst' : undefined;
}

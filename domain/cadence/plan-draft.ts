import type { Channel } from '../records';
import type { DayNumber } from '../time/civil-day';
import type { PlanKind, PlanWhy } from './plan-facts';

/** A plan before it is put off or rolled. */
export interface Draft {
  kind: PlanKind;
  why: PlanWhy;
  dueOn?: DayNumber;
  channel?: Channel;
  step?: number;
  n?: number;
}

/** A draft with its day; only `none` has none. */
export type Dated = Draft & { dueOn: DayNumber };

/** Does the draft name a day? */
export function isDated(draft: Draft): draft is Dated {
  return draft.dueOn !== undefined;
}

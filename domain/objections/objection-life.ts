import type { Objection, ObjectionState } from '../records';

/** What can happen to an objection. */
export type ObjectionEvent =
  | 'answer'
  | 'buyer_resolves'
  | 'buyer_accepts'
  | 'run_lost_on_it'
  | 'raised_again';

const LIFE: Readonly<Record<ObjectionState, Partial<Record<ObjectionEvent, ObjectionState>>>> = {
  // The buyer may settle a doubt without our help, and a deal may be lost before we answered.
  open: {
    answer: 'answered',
    buyer_resolves: 'resolved',
    buyer_accepts: 'accepted',
    run_lost_on_it: 'lost_on',
  },
  answered: {
    answer: 'answered',
    buyer_resolves: 'resolved',
    buyer_accepts: 'accepted',
    run_lost_on_it: 'lost_on',
    raised_again: 'open',
  },
  resolved: { raised_again: 'open' },
  accepted: { raised_again: 'open', run_lost_on_it: 'lost_on' },
  lost_on: { raised_again: 'open' },
};

/**
 * The state after an event, or undefined when the event means nothing in this state (DOMAIN 12).
 * @domain S24
 */
export function nextObjectionState(state: ObjectionState, event: ObjectionEvent): ObjectionState | undefined {
  return LIFE[state][event];
}

/**
 * The earlier objection that a new one reopens: same run and subcategory, no longer open (DOMAIN 12). The
 * newest such; without a subcategory nothing is reopened, since a whole category is no single doubt.
 * @domain S24, S28
 */
export function reopenedBy(
  raised: Pick<Objection, 'runId' | 'categoryId' | 'subId' | 'at'>,
  earlier: readonly Objection[],
): Objection | undefined {
  if (raised.subId === undefined) return undefined;
  return earlier
    .filter(
      (old) =>
        old.runId === raised.runId &&
        old.categoryId === raised.categoryId &&
        old.subId === raised.subId &&
        old.state !== 'open' &&
        old.at <= raised.at,
    )
    .sort((a, b) => b.at - a.at)[0];
}

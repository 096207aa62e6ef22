import type { Instant } from '../records';
import { DAY_MS } from '../time/civil-day';
import { type Rate, rate } from './rate';

/** How a run stands, for the numbers of the five levers. */
export interface LeverRun {
  status: 'active' | 'won' | 'lost' | 'recycling' | 'done';
  attempts: number;
  hasReply: boolean;
}

const isWon = ({ status }: LeverRun) => status === 'won' || status === 'done';
/** Ended, for now or for good, without a win. */
export const isClosedUnwon = ({ status }: LeverRun) => status === 'lost' || status === 'recycling';
/** From this many attempts on a win counts as a late one. */
export const MANY_ATTEMPTS = 5;

/**
 * L2: share of runs closed without a win that were dropped after one attempt nobody answered (DOMAIN 4, 18 `m.quit1`).
 * @domain S49, S52
 */
export function droppedAfterOne(runs: readonly LeverRun[]): Rate {
  const closed = runs.filter(isClosedUnwon);
  return rate(closed.filter(({ attempts, hasReply }) => attempts === 1 && !hasReply).length, closed.length);
}

/**
 * L2: share of wins that took five attempts or more (DOMAIN 4, 18 `m.after5`).
 * @domain S49, S51
 */
export function winsAfterFive(runs: readonly LeverRun[]): Rate {
  const won = runs.filter(isWon);
  return rate(won.filter(({ attempts }) => attempts >= MANY_ATTEMPTS).length, won.length);
}

/** A planned touch: by when it had to be sent with one working day's grace, and when it was. */
export interface PlannedTouch {
  /** First instant that is too late: the end of due day + 1 working day. */
  lateFrom: Instant;
  sentAt?: Instant;
}

/**
 * L3: touches sent on or before the due day + 1 working day, of all planned (DOMAIN 4). One that is neither sent
 * nor late yet is still open and stays out.
 * @domain S54, S56
 */
export function cadenceKept(planned: readonly PlannedTouch[], now: Instant): Rate {
  const decided = planned.filter(({ lateFrom, sentAt }) => sentAt !== undefined || now >= lateFrom);
  const kept = decided.filter(({ lateFrom, sentAt }) => sentAt !== undefined && sentAt < lateFrom);
  return rate(kept.length, decided.length);
}

/**
 * L4: steps won = ticks of required items + buyer commitments done + advances, inside a span [from, to): the
 * caller gives the working week of the home country. No streaks are kept (DOMAIN 4).
 * @domain S59, S60, S61
 */
export function stepsWon(
  facts: {
    requiredTicks: readonly { at: Instant; done: boolean }[];
    commitments: readonly { by: 'buyer' | 'us'; doneAt?: Instant }[];
    advances: readonly { at: Instant }[];
  },
  from: Instant,
  to: Instant,
): number {
  const isInside = (at: Instant) => at >= from && at < to;
  const ticks = facts.requiredTicks.filter(({ at, done }) => done && isInside(at)).length;
  const promises = facts.commitments.filter(
    ({ by, doneAt }) => by === 'buyer' && doneAt !== undefined && isInside(doneAt),
  ).length;
  return ticks + promises + facts.advances.filter(({ at }) => isInside(at)).length;
}

const AUTOMATE_DAYS = 14;

/**
 * L1: the action typed by hand most often in the last fourteen days, the one to automate next (DOMAIN 4). Ties go
 * to the first in the alphabet, so that the card does not flicker.
 * @domain S46
 */
export function automateNext(
  typed: readonly { action: string; at: Instant }[],
  now: Instant,
): { action: string; times: number } | undefined {
  const times = new Map<string, number>();
  for (const { action, at } of typed) {
    if (at > now - AUTOMATE_DAYS * DAY_MS && at <= now) times.set(action, (times.get(action) ?? 0) + 1);
  }
  const ranked = [...times].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const most = ranked[0];
  return most && { action: most[0], times: most[1] };
}

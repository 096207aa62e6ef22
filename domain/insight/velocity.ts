import { CASES_FOR_SHARE } from './rate';
import { medianOf } from './summary';

/** One won run: its value in one currency and its length. */
export interface WonRun {
  value: number;
  cycleDays: number;
}

/** Value won a day, or how many wins there are while it is too early to say. */
export type Velocity = { kind: 'ok'; perDay: number } | { kind: 'none'; have: number };

/**
 * Opportunities × win rate × average won value / median cycle days, in one currency (DOMAIN 17.3). A free pilot stays
 * out of the average; a cycle under a day counts as a day.
 * @domain S4
 */
export function velocity(opportunities: number, closed: number, wins: readonly WonRun[]): Velocity {
  if (wins.length < CASES_FOR_SHARE) return { kind: 'none', have: wins.length };
  const paid = wins.map((win) => win.value).filter((value) => value > 0);
  const average = paid.reduce((sum, value) => sum + value, 0) / Math.max(1, paid.length);
  const days = Math.max(1, medianOf(wins.map((win) => win.cycleDays)));
  return { kind: 'ok', perDay: (opportunities * (wins.length / closed) * average) / days };
}

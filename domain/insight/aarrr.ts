import type { Instant, Money } from '../records';
import { DAY_MS } from '../time/civil-day';
import { type Rate, rate } from './rate';

export interface CohortProspect {
  /** The first touch, either way. */
  firstAt?: Instant | undefined;
  accountId?: string | undefined;
  replies?: readonly { at: Instant; refusal?: boolean | undefined }[] | undefined;
}
export interface CohortRun {
  accountId: string;
  wonAt?: Instant | undefined;
  value?: Money | undefined;
  /** Names the customer has given. */
  namesGiven?: number | undefined;
}
/** A period [from, to). */
export interface Period {
  from: Instant;
  to: Instant;
}

export interface Aarrr {
  acquisition: number;
  activation: Rate;
  /** First touched less than 30 days ago and unanswered: too early to judge. */
  tooYoung: number;
  retention: Rate;
  referral: Rate;
  /** Won in the period, by currency code. */
  revenue: Money[];
}

const ANSWER_DAYS = 30;
const RETAINED_FROM_DAYS = 90;
const RETAINED_TO_DAYS = 180;

function isWithin(at: Instant | undefined, { from, to }: Period): at is Instant {
  return at !== undefined && from <= at && at < to;
}

/** Who stands behind each figure of the five, as they were passed in. */
export interface AarrrCohorts<Prospect, Run> {
  /** First touched in the period; these are the next three together. */
  acquired: Prospect[];
  answered: Prospect[];
  unanswered: Prospect[];
  /** First touched less than 30 days ago and unanswered: too early to judge. */
  tooYoung: Prospect[];
  /** Runs of accounts won 90 to 180 days before the end: of those that wrote or bought again since, and of the others. */
  returned: Run[];
  gone: Run[];
  /** Won in the period; these are the next two together. */
  won: Run[];
  gaveNames: Run[];
  gaveNone: Run[];
}

function activationOf<P extends CohortProspect>(first: readonly P[], now: Instant) {
  const isAnswered = ({ firstAt = 0, replies = [] }: P) =>
    replies.some(({ at, refusal }) => !refusal && at - firstAt <= ANSWER_DAYS * DAY_MS);
  const isTooYoung = ({ firstAt = 0, replies = [] }: P) =>
    replies.length === 0 && now - firstAt < ANSWER_DAYS * DAY_MS;
  return {
    answered: first.filter(isAnswered),
    unanswered: first.filter((one) => !isAnswered(one) && !isTooYoung(one)),
    tooYoung: first.filter(isTooYoung),
  };
}

function retentionOf<R extends CohortRun>(
  prospects: readonly CohortProspect[],
  runs: readonly R[],
  to: Instant,
): { returned: R[]; gone: R[] } {
  const newest = to - RETAINED_FROM_DAYS * DAY_MS;
  const oldest = to - RETAINED_TO_DAYS * DAY_MS;
  const isLately = (at: Instant | undefined) => at !== undefined && newest < at && at < to;
  const back = new Set<string>();
  for (const { accountId, wonAt } of runs) if (isLately(wonAt)) back.add(accountId);
  for (const { accountId, replies = [] } of prospects) {
    if (accountId !== undefined && replies.some(({ at }) => isLately(at))) back.add(accountId);
  }
  const then = runs.filter(({ wonAt }) => wonAt !== undefined && oldest <= wonAt && wonAt <= newest);
  return {
    returned: then.filter(({ accountId }) => back.has(accountId)),
    gone: then.filter(({ accountId }) => !back.has(accountId)),
  };
}

function revenueOf(won: readonly CohortRun[]): Money[] {
  const sums = new Map<string, number>();
  for (const { value } of won) {
    if (value !== undefined) sums.set(value.ccy, (sums.get(value.ccy) ?? 0) + value.minor);
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([ccy, minor]) => ({ minor, ccy }));
}

/** Sorts people and runs by what the five figures of a period count (DOMAIN 9.3). */
export function aarrrCohorts<P extends CohortProspect, R extends CohortRun>(
  period: Period,
  prospects: readonly P[],
  runs: readonly R[],
  now: Instant,
): AarrrCohorts<P, R> {
  const acquired = prospects.filter((prospect) => isWithin(prospect.firstAt, period));
  const won = runs.filter((run) => isWithin(run.wonAt, period));
  const hasNames = ({ namesGiven = 0 }: R) => namesGiven > 0;
  return {
    acquired,
    ...activationOf(acquired, now),
    ...retentionOf(prospects, runs, period.to),
    won,
    gaveNames: won.filter(hasNames),
    gaveNone: won.filter((run) => !hasNames(run)),
  };
}

/** The five figures of sorted people and runs. */
export function countCohorts(cohorts: AarrrCohorts<CohortProspect, CohortRun>): Aarrr {
  const { acquired, answered, unanswered, tooYoung, returned, gone, won, gaveNames } = cohorts;
  const accountsOf = (runs: readonly CohortRun[]) => new Set(runs.map(({ accountId }) => accountId)).size;
  const kept = accountsOf(returned);
  return {
    acquisition: acquired.length,
    activation: rate(answered.length, answered.length + unanswered.length),
    tooYoung: tooYoung.length,
    retention: rate(kept, kept + accountsOf(gone)),
    referral: rate(gaveNames.length, won.length),
    revenue: revenueOf(won),
  };
}

/**
 * Acquisition, activation, retention, referral and revenue of a period, by cohort and from own records (DOMAIN 9.3).
 * @domain S65, S68
 */
export function aarrr(
  period: Period,
  prospects: readonly CohortProspect[],
  runs: readonly CohortRun[],
  now: Instant,
): Aarrr {
  return countCohorts(aarrrCohorts(period, prospects, runs, now));
}

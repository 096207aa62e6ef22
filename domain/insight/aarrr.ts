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

function activationOf(
  first: readonly CohortProspect[],
  now: Instant,
): { tooYoung: number; activation: Rate } {
  let tooYoung = 0;
  let answered = 0;
  for (const { firstAt = 0, replies = [] } of first) {
    if (replies.length === 0 && now - firstAt < ANSWER_DAYS * DAY_MS) tooYoung += 1;
    if (replies.some(({ at, refusal }) => !refusal && at - firstAt <= ANSWER_DAYS * DAY_MS)) answered += 1;
  }
  return { tooYoung, activation: rate(answered, first.length - tooYoung) };
}

/** Accounts won 90 to 180 days before the end: how many wrote or bought again in the last 90 days. */
function retentionOf(prospects: readonly CohortProspect[], runs: readonly CohortRun[], to: Instant): Rate {
  const newest = to - RETAINED_FROM_DAYS * DAY_MS;
  const oldest = to - RETAINED_TO_DAYS * DAY_MS;
  const isLately = (at: Instant | undefined) => at !== undefined && newest < at && at < to;
  const won = new Set<string>();
  const back = new Set<string>();
  for (const { accountId, wonAt } of runs) {
    if (wonAt !== undefined && oldest <= wonAt && wonAt <= newest) won.add(accountId);
    if (isLately(wonAt)) back.add(accountId);
  }
  for (const { accountId, replies = [] } of prospects) {
    if (accountId !== undefined && replies.some(({ at }) => isLately(at))) back.add(accountId);
  }
  return rate([...won].filter((id) => back.has(id)).length, won.size);
}

function revenueOf(won: readonly CohortRun[]): Money[] {
  const sums = new Map<string, number>();
  for (const { value } of won) {
    if (value !== undefined) sums.set(value.ccy, (sums.get(value.ccy) ?? 0) + value.minor);
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([ccy, minor]) => ({ minor, ccy }));
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
  const first = prospects.filter((prospect) => isWithin(prospect.firstAt, period));
  const won = runs.filter((run) => isWithin(run.wonAt, period));
  return {
    acquisition: first.length,
    ...activationOf(first, now),
    retention: retentionOf(prospects, runs, period.to),
    referral: rate(won.filter((run) => (run.namesGiven ?? 0) > 0).length, won.length),
    revenue: revenueOf(won),
  };
}

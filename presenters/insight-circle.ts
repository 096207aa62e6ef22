import { type Flywheel, type FlywheelCounts, flywheel } from '../domain/insight/flywheel';
import type { Instant } from '../domain/records';
import type { ReferralSheet } from '../domain/standing/sheets';
import { DAY_MS } from '../domain/time/civil-day';
import type { InsightFacts } from '../storage/queries/insights';
import type { ProspectRow, RunRow } from '../storage/rows';

/** The circle in numbers, and who is behind each of its four counts. */
export interface Circle {
  figures: Flywheel & { counts: FlywheelCounts; happy: number };
  won: RunRow[];
  happy: RunRow[];
  referred: ProspectRow[];
  wonByReferral: RunRow[];
}

const SPAN_MS = 180 * DAY_MS;
const HAPPY_FROM = 8;

/** Win, happy customer, introduction, prospect, win: the last 180 days, and the 180 before to compare (DOMAIN 17.6). */
export function circleOf(facts: InsightFacts, now: Instant): Circle {
  const sources = new Map(facts.prospects.map(({ id, source }) => [id, source]));
  const ratings = new Map(
    facts.sheets
      .filter(({ kind }) => kind === 'referral')
      .map(({ runId, body }) => [runId, (body as ReferralSheet).rating?.value ?? 0]),
  );
  const between = (at: Instant | undefined, from: Instant, to: Instant) =>
    at !== undefined && at >= from && at < to;
  const referredIn = (from: Instant, to: Instant) =>
    facts.prospects.filter(({ source, createdAt }) => source === 'referral' && between(createdAt, from, to));
  const wonIn = (from: Instant, to: Instant) =>
    facts.won.filter(({ closedAt }) => between(closedAt, from, to));
  const start = now - SPAN_MS;
  const won = wonIn(start, now + 1);
  const behind = {
    won,
    happy: won.filter(({ id }) => (ratings.get(id) ?? 0) >= HAPPY_FROM),
    referred: referredIn(start, now + 1),
    wonByReferral: won.filter(({ prospectId }) => sources.get(prospectId) === 'referral'),
  };
  const counts: FlywheelCounts = {
    referred: behind.referred.length,
    won: won.length,
    wonByReferral: behind.wonByReferral.length,
    before: {
      referred: referredIn(start - SPAN_MS, start).length,
      won: wonIn(start - SPAN_MS, start).length,
    },
  };
  return { ...behind, figures: { ...flywheel(counts), counts, happy: behind.happy.length } };
}

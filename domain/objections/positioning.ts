import { type Rate, rate } from '../insight/rate';
import type { Instant } from '../records';
import { DAY_MS } from '../time/civil-day';

/** An objection, and the rival it names if it is about one. */
export interface PlacedObjection {
  at: Instant;
  categoryId: string;
  rival?: string;
  runId: string;
  runStatus: 'active' | 'won' | 'lost' | 'recycling' | 'done';
}

export interface CategoryTrend {
  categoryId: string;
  now: Rate;
  before: Rate;
}

export interface RivalRecord {
  rival: string;
  runs: number;
  won: number;
  lost: number;
}

const SPAN_DAYS = 90;

/**
 * How the company is placed: share of objections per category in the last 90 days beside the 90 before (DOMAIN 12).
 * @domain S32
 */
export function positioningTrend(objections: readonly PlacedObjection[], now: Instant): CategoryTrend[] {
  const span = SPAN_DAYS * DAY_MS;
  const recent = objections.filter(({ at }) => at > now - span && at <= now);
  const earlier = objections.filter(({ at }) => at > now - 2 * span && at <= now - span);
  const share = (list: readonly PlacedObjection[], categoryId: string) =>
    rate(list.filter((objection) => objection.categoryId === categoryId).length, list.length);
  return [...new Set([...recent, ...earlier].map(({ categoryId }) => categoryId))]
    .map((categoryId) => ({ categoryId, now: share(recent, categoryId), before: share(earlier, categoryId) }))
    .sort((a, b) => b.now.k - a.now.k || (a.categoryId < b.categoryId ? -1 : 1));
}

/**
 * Record against each named rival, by number of runs (DOMAIN 12). Names meet whatever their case.
 * @domain S27, S32
 */
export function rivalRecords(objections: readonly PlacedObjection[]): RivalRecord[] {
  const rivals = new Map<string, { rival: string; runs: Map<string, PlacedObjection['runStatus']> }>();
  for (const { rival, runId, runStatus } of objections) {
    const name = rival?.trim();
    if (!name) continue;
    const known = rivals.get(name.toLowerCase()) ?? { rival: name, runs: new Map() };
    known.runs.set(runId, runStatus);
    rivals.set(name.toLowerCase(), known);
  }
  return [...rivals.values()]
    .map(({ rival, runs }) => {
      const ended = [...runs.values()];
      const won = ended.filter((status) => status === 'won' || status === 'done').length;
      return { rival, runs: runs.size, won, lost: ended.filter((status) => status === 'lost').length };
    })
    .sort((a, b) => b.runs - a.runs || (a.rival < b.rival ? -1 : 1));
}

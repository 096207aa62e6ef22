import type { Instant } from '../records';

/** A visit or meeting that is planned or was held, with what the rep noted (DOMAIN 14.3). */
export interface VisitFacts {
  id: string;
  /** Its start. */
  at: Instant;
  place?: string;
  people?: readonly string[];
  aim?: string;
  outcome?: string;
  nextStep?: string;
  kilometres?: number;
}

const PREPARE_HOURS = 24;

/**
 * Whether the prep card is shown: the visit starts within the next 24 hours (DOMAIN 14.3, 2.10 rule 5).
 * @domain S90
 */
export function isPrepTime(visit: VisitFacts, now: Instant): boolean {
  return visit.at > now && visit.at - now <= PREPARE_HOURS * 3_600_000;
}

/** What the prep card lays out: aim, last touch, open objections, who to meet, needs. */
export interface PrepCard {
  aim?: string;
  place?: string;
  people: readonly string[];
  lastTouchId?: string;
  openObjections: readonly string[];
  needs: readonly string[];
  /** Parts the rep has not written yet. */
  missing: ('aim' | 'people' | 'place')[];
}

/**
 * The prep card of a visit (DOMAIN 14.3).
 * @domain S90
 */
export function prepCard(
  visit: VisitFacts,
  known: { lastTouchId?: string; openObjections: readonly string[]; needs: readonly string[] },
): PrepCard {
  const { aim, place, people = [] } = visit;
  const missing: PrepCard['missing'] = [];
  if (!aim?.trim()) missing.push('aim');
  if (people.length === 0) missing.push('people');
  if (!place?.trim()) missing.push('place');
  return { ...(aim && { aim }), ...(place && { place }), people, ...known, missing };
}

/**
 * The visits of a day in the order of their start; the route is the rep's own (DOMAIN 14.3).
 * @domain S90
 */
export function visitDay(visits: readonly VisitFacts[]): VisitFacts[] {
  return [...visits].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

import { majorUnits } from '../money/minor-units';
import type { Account, Money, Prospect } from '../records';
import type { Facts } from './criterion';
import { type IcpCriterion, icpFit } from './icp-fit';
import { findSegment, type Segment } from './segment';

/** Fields a criterion or a segment rule may ask about (DOMAIN 8.1). */
export const FIT_FIELDS = ['headcount', 'industry', 'country', 'title', 'tag', 'domain', 'value'] as const;
export type FitField = (typeof FIT_FIELDS)[number];

/** What is kept about somebody, as far as it can tell whether they fit. */
export interface FitSubject {
  prospect: Pick<Prospect, 'country' | 'title'> & { tags?: readonly string[] };
  account?: Account | undefined;
  run: { value?: Money | undefined; segmentId?: string | undefined };
}

/**
 * The facts criteria and segment rules are held against; what is not known stays unknown.
 * @domain S18, S85
 */
export function fitFactsOf({ prospect, account, run }: FitSubject): Facts & Record<FitField, unknown> {
  return {
    headcount: account?.headcount,
    industry: account?.industry,
    country: prospect.country ?? account?.country,
    title: prospect.title,
    tag: [...(account?.tags ?? []), ...(prospect.tags ?? [])],
    domain: account?.domain,
    value: run.value ? majorUnits(run.value) : undefined,
  };
}

/**
 * The fit as the standing asks for it; none while no criterion is set.
 * @domain S18, S19
 */
export function standingFit(
  criteria: readonly IcpCriterion[],
  subject: FitSubject,
): { score?: number; outside: boolean } | undefined {
  if (criteria.length === 0) return undefined;
  const { icp, band } = icpFit(criteria, fitFactsOf(subject));
  return { ...(icp === undefined ? {} : { score: icp }), outside: band === 'outside' };
}

/** Segments in the order the team gave them: the first that fits wins. */
export function inSegmentOrder<S extends { order?: number }>(segments: readonly S[]): S[] {
  return segments.toSorted((a, b) => (a.order ?? Number.MAX_VALUE) - (b.order ?? Number.MAX_VALUE));
}

/**
 * The segment of a deal: the one chosen by hand, else the account's, else the first whose rules fit (DOMAIN 8.3).
 * @domain S2, S85
 */
export function segmentOf<S extends Pick<Segment, 'id' | 'rules'> & { order?: number }>(
  segments: readonly S[],
  subject: FitSubject,
): S | undefined {
  const chosen = subject.run.segmentId ?? subject.account?.segmentId;
  const byHand = segments.find(({ id }) => id === chosen);
  if (byHand) return byHand;
  const found = findSegment(
    // A segment without rules would take everybody.
    inSegmentOrder(segments.filter(({ rules }) => rules.length > 0)),
    fitFactsOf(subject),
  );
  return segments.find(({ id }) => id === found);
}

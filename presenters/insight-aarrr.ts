import { aarrrCohorts } from '../domain/insight/aarrr';
import { isReply } from '../domain/people/touch-meaning';
import type { Instant } from '../domain/records';
import type { ReferralSheet } from '../domain/standing/sheets';
import type { InsightFacts } from '../storage/queries/insights';

/** The people and won deals the five figures of a period are counted from, as the records hold them (DOMAIN 9.3). */
export function aarrrOf(facts: InsightFacts, now: Instant) {
  const names = namesGiven(facts);
  return aarrrCohorts(
    { from: facts.from, to: facts.to },
    facts.prospects.map(({ id, accountId, source }) => ({
      prospectId: id,
      source,
      firstAt: facts.touches.get(id)?.[0]?.at,
      accountId: accountId ?? id,
      replies: (facts.touches.get(id) ?? [])
        .filter(isReply)
        .map(({ at, inKind }) => ({ at, refusal: inKind === 'refusal' || inKind === 'unsubscribe' })),
    })),
    facts.won.map((run) => ({
      prospectId: run.prospectId,
      accountId: run.accountId ?? run.prospectId,
      wonAt: run.closedAt,
      value: run.value,
      namesGiven: names.get(run.id) ?? 0,
    })),
    now,
  );
}

/** Names each customer gave: written on the referral sheet, or people who name them as the giver. */
function namesGiven({ sheets, prospects, won }: InsightFacts): Map<string, number> {
  const byGiver = new Map<string, number>();
  for (const { referredBy } of prospects)
    if (referredBy) byGiver.set(referredBy, (byGiver.get(referredBy) ?? 0) + 1);
  const bySheet = new Map(
    sheets
      .filter(({ kind }) => kind === 'referral')
      .map(({ runId, body }) => [runId, ((body as ReferralSheet).given ?? []).length]),
  );
  return new Map(
    won.map(({ id, prospectId }) => [id, Math.max(bySheet.get(id) ?? 0, byGiver.get(prospectId) ?? 0)]),
  );
}

import type { CoachCard } from '../../../../../domain/insight/persistence-coach';
import type { Common } from '../../../../../locales/en/common';
import type { Insights } from '../../../../../locales/en/insights';
import type { Format } from '../../../../../locales/format';
import { rateLine } from '../../../../../presenters/insight-rate';

/** The keys of a claim's words: its id without the family. */
export type ClaimKey = keyof Insights['levers']['claims']['source'];
export const claimKey = (id: CoachCard['id']) => id.slice('claim.'.length) as ClaimKey;

const VALUES_SHOWN = 6;

/** The user's own figure against a claim, in one line. */
export function ownFigure(card: CoachCard, t: Insights, tc: Common, f: Format): string {
  if (card.own) return rateLine(card.own, tc, f);
  const { coach } = t.levers;
  if (card.byAttempt) {
    const shown = card.byAttempt.slice(0, VALUES_SHOWN);
    if (shown.length === 0) return tc.noData;
    return shown
      .map(({ no, ...rate }) =>
        coach.attemptShare(f.number(no), rate.p === undefined ? tc.kOfN(rate.k, rate.n) : f.percent(rate.p)),
      )
      .join(' · ');
  }
  const shown = (card.distribution ?? []).slice(0, VALUES_SHOWN);
  if (shown.length === 0) return tc.noData;
  return shown.map(({ value, runs }) => coach.dealsWith(f.number(value), f.number(runs))).join(' · ');
}

import { CASES_FOR_SHARE } from '../../../../domain/insight/rate';
import { common, panel } from '../../../../locales/areas';
import { database } from '../../../../storage/database';
import { repliesAfter } from '../../../../storage/queries/replies-after';
import { ownWinsAfterFive } from '../../../../storage/queries/wins-after-five';
import { useFormat, useT } from '../../../language';
import { useQuery } from '../../shared/use-query';
import { ExplainedTag } from '../explained-tag';
import { useCase } from '../panel-case';

/**
 * One line on persistence: when the rep's own replies came, else the own wins once there are five, and before that the
 * often-told claim with its badge.
 * @domain S50, S51, S52
 */
export function CoachLine() {
  const t = useT(panel).steps;
  const tc = useT(common);
  const f = useFormat();
  const { standing } = useCase();
  const own = useQuery(() => ownWinsAfterFive(database()), []);
  const tried = standing.persistence;
  const replies = useQuery(() => repliesAfter(database(), tried), [tried]);
  if (!own || standing.persistence === 0) return null;
  if (replies && replies.n >= CASES_FOR_SHARE) {
    return <p class="dw-small dw-ink-3">{t.coachReplies(tried, tc.kOfN(replies.k, replies.n))}</p>;
  }
  const counted = tc.kOfN(own.k, own.n);
  if (own.n >= CASES_FOR_SHARE && own.p !== undefined) {
    const share = `${counted} · ${f.percent(own.p)} (${f.percentRange(own.lo ?? 0, own.hi ?? 0)})`;
    return <p class="dw-small dw-ink-3">{t.coachOwn(share)}</p>;
  }
  return (
    <p class="dw-small dw-ink-3">
      {t.coachClaim} <ExplainedTag words={t.folklore} why={t.claimWhere} />{' '}
      {own.n > 0 && t.coachSoFar(counted)}
    </p>
  );
}

import { CASES_FOR_SHARE } from '../../../../domain/insight/rate';
import { common, panel } from '../../../../locales/areas';
import { database } from '../../../../storage/database';
import { ownWinsAfterFive } from '../../../../storage/queries/wins-after-five';
import { useFormat, useT } from '../../../language';
import { useQuery } from '../../shared/use-query';
import { ExplainedTag } from '../explained-tag';
import { useCase } from '../panel-case';

/**
 * One line on persistence: the rep's own wins once there are five, the often-told claim with its badge before that.
 * @domain S50, S51, S52
 */
export function CoachLine() {
  const t = useT(panel).steps;
  const tc = useT(common);
  const f = useFormat();
  const { standing } = useCase();
  const own = useQuery(() => ownWinsAfterFive(database()), []);
  if (!own || standing.persistence === 0) return null;
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

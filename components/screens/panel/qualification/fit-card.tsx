import { checkCondition } from '../../../../domain/people/criterion';
import { fitFactsOf } from '../../../../domain/people/fit-facts';
import { type IcpCriterion, icpFit } from '../../../../domain/people/icp-fit';
import { panel } from '../../../../locales/areas';
import { database } from '../../../../storage/database';
import { playbookOf } from '../../../../storage/queries/answer-record';
import { openDashboard } from '../../../browser-adapter';
import { useFormat, useT } from '../../../language';
import { Button } from '../../../ui/button';
import { Tag, type TagTone } from '../../../ui/tag';
import { useQuery } from '../../shared/use-query';
import { useCase } from '../panel-case';

const TONES: Readonly<Record<string, TagTone>> = {
  ideal: 'done',
  near: 'plain',
  weak: 'due',
  outside: 'late',
};

/**
 * How well this firm fits the ideal customer, criterion by criterion.
 * @domain S18, S19
 */
export function FitCard() {
  const t = useT(panel).qualification;
  const f = useFormat();
  const { dossier } = useCase();
  const criteria = useQuery(() => playbookOf<IcpCriterion>(database(), 'icp'), []);
  if (!criteria) return null;
  const facts = fitFactsOf(dossier);
  const fit = icpFit(criteria, facts);
  return (
    <section class="dw-part-block" aria-labelledby="dw-fit">
      <div class="dw-part-head">
        <h2 id="dw-fit" class="dw-strong">
          {t.fit}
        </h2>
        {criteria.length > 0 && (
          <span>{fit.icp === undefined ? '' : t.fitScore(fit.icp, f.percent(fit.known))}</span>
        )}
      </div>
      {criteria.length === 0 ? (
        <p class="dw-small dw-ink-2">
          {t.fitNone}{' '}
          <Button size="s" kind="link" onClick={() => void openDashboard('/playbook')}>
            {t.fitOpen}
          </Button>
        </p>
      ) : (
        <>
          <Tag tone={TONES[fit.band] ?? 'few'}>{t.fitBand[fit.band]}</Tag>
          <ul>
            {criteria.map((criterion) => {
              const result = checkCondition(criterion, facts);
              return (
                <li key={criterion.id} class="dw-part-line">
                  <span class="dw-grow">
                    {t.fitField[criterion.field as keyof typeof t.fitField] ?? criterion.field}
                    {criterion.must && <span class="dw-small dw-ink-3"> · {t.must}</span>}
                  </span>
                  <span class="dw-small dw-ink-2">{t.fitResult[result]}</span>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}

import './needs.css';
import { useState } from 'preact/hooks';
import { offerFit } from '../../../../domain/offer/offer-fit';
import { rankNeeds, TOP_NEEDS } from '../../../../domain/offer/rank-needs';
import type { NeedsSheet } from '../../../../domain/standing/sheets';
import { panel } from '../../../../locales/areas';
import { useFormat, useT } from '../../../language';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { perform } from '../../shared/perform';
import { now } from '../../shared/session';
import { putInto, takeFrom } from '../change-list';
import { useCase, useSheet } from '../panel-case';
import { Demo } from './demo';
import { Discovery } from './discovery';
import { LooseBenefits } from './loose-benefits';
import { NeedCard } from './need-card';
import { NeedForm } from './need-form';
import { OfferPageView } from './offer-page-view';
import { PlaybookPieces } from './playbook-pieces';

export type Need = NonNullable<NeedsSheet['needs']>[number];
export type BenefitLine = NonNullable<NeedsSheet['benefits']>[number];

/**
 * Needs in the buyer's own words, what answers each, and the offer that follows from them.
 * @domain S20, S21, S22, S23, S88, S93, S94
 */
export function NeedsTab() {
  const t = useT(panel).needs;
  const f = useFormat();
  const { dossier, standing } = useCase();
  const [sheet, save] = useSheet('needs');
  const { needs = [], benefits = [] } = sheet;
  const [adding, setAdding] = useState(false);
  const ranked = rankNeeds(needs);
  const fit = offerFit(needs, benefits);
  const top = Math.min(TOP_NEEDS, needs.length);
  const putNeed = (need: Need) => {
    save({ needs: putInto(needs, need) });
    // A need in their own words with its touch is what the checklist asks for.
    if (need.touchId && !standing.met.has('qua.need')) {
      void perform(
        'tick.set',
        { runId: dossier.run.id, itemId: 'qua.need', done: true, touchId: need.touchId },
        { quiet: true },
      );
    }
  };
  const putBenefit = (line: BenefitLine) => save({ benefits: putInto(benefits, line) });
  return (
    <div class="dw-panel-body">
      <section class="dw-part-block" aria-labelledby="dw-needs">
        <div>
          <h2 id="dw-needs" class="dw-strong">
            {t.title}
          </h2>
          {needs.length > 0 && (
            <p class="dw-small dw-ink-2">
              {t.summary(Math.round(fit.coverage * top), top, f.number(fit.strength, 2))} ·{' '}
              {fit.generic ? t.generic : t.notGeneric}
            </p>
          )}
        </div>
        {needs.length > 0 && fit.generic && <Banner tone="due">{t.genericWhy}</Banner>}
        {needs.length === 0 && !adding && <EmptyState text={t.empty} />}
        <ol>
          {ranked.map((need, i) => (
            <NeedCard
              key={need.id}
              no={i + 1}
              need={need}
              benefits={benefits.filter(({ needId }) => needId === need.id)}
              onSave={putNeed}
              onRemove={() => save({ needs: takeFrom(needs, need.id) })}
              onBenefit={putBenefit}
              onRemoveBenefit={(id) => save({ benefits: takeFrom(benefits, id) })}
            />
          ))}
        </ol>
        {adding ? (
          <NeedForm
            need={{ id: crypto.randomUUID(), words: '', impact: 3, urgency: 3, evidenceAt: now.value }}
            onCancel={() => setAdding(false)}
            onSave={(need) => {
              putNeed(need);
              setAdding(false);
            }}
          />
        ) : (
          <div class="dw-part-actions">
            <Button icon="plus" onClick={() => setAdding(true)}>
              {t.add}
            </Button>
          </div>
        )}
      </section>
      <LooseBenefits
        needs={ranked}
        benefits={benefits.filter((line) => !needs.some(({ id }) => id === line.needId))}
        onSave={putBenefit}
        onRemove={(id) => save({ benefits: takeFrom(benefits, id) })}
      />
      <Discovery />
      <PlaybookPieces needs={needs} onAdd={putBenefit} />
      <Demo needs={needs} benefits={benefits} />
      <OfferPageView
        needs={needs}
        benefits={benefits}
        nextStep={sheet.nextStep ?? ''}
        onNextStep={(nextStep) => save({ nextStep })}
      />
    </div>
  );
}

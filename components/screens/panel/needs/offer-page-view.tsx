import { useState } from 'preact/hooks';
import { offerSheet } from '../../../../domain/offer/offer-sheet';
import { words } from '../../../../locales/area';
import { panel } from '../../../../locales/areas';
import { createFormat, directionOf } from '../../../../locales/format';
import { offerPageText, presentOfferPage } from '../../../../presenters/panel-offer';
import { useFormat, useT } from '../../../language';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Segment } from '../../../ui/tabs';
import { speech } from '../../shared/session';
import { copyText } from '../copy-text';
import { useCase } from '../panel-case';
import { SavedField } from '../saved-field';
import type { BenefitLine, Need } from './needs-tab';

/**
 * One page for the buyer, to copy or print, in either language.
 * @domain S20, S22, S23
 */
export function OfferPageView({
  needs,
  benefits,
  nextStep,
  onNextStep,
}: {
  needs: readonly Need[];
  benefits: readonly BenefitLine[];
  nextStep: string;
  onNextStep: (text: string) => void;
}) {
  const t = useT(panel).needs;
  const prefs = useFormat().prefs;
  const { dossier } = useCase();
  const [lang, setLang] = useState(dossier.prospect.lang ?? speech.value.lang);
  if (needs.length === 0) return null;
  const f = createFormat({ ...prefs, lang });
  const tp = words(panel, f).needs;
  const offered = dossier.touches.findLast((touch) => touch.tags.includes('offer') && touch.amount)?.amount;
  const price = offered ?? dossier.run.value;
  const sheet = offerSheet(needs, benefits, {
    ...(price ? { price } : {}),
    ...(nextStep ? { nextStep } : {}),
  });
  const page = presentOfferPage(sheet, dossier.account?.name ?? '', tp, f);
  return (
    <details class="dw-part-fold">
      <summary>
        <span>{t.sheet}</span>
        <Icon name="down" />
      </summary>
      <div class="dw-need-more">
        <Segment
          label={t.language}
          value={lang}
          onChange={setLang}
          tabs={[
            { value: 'en', label: t.languages.en },
            { value: 'ar', label: t.languages.ar },
          ]}
        />
        <SavedField label={t.nextStep} value={nextStep} onSave={onNextStep} />
        <article class="dw-offer-page dw-print" lang={lang} dir={directionOf(lang)}>
          <h3 class="dw-strong">{page.title}</h3>
          <ol>
            {page.rows.map(({ need, answers }) => (
              <li key={need}>
                <p dir="auto" class="dw-need-words">
                  {need}
                </p>
                {answers.map(({ text, proof, covered, story }) => (
                  <p key={text} dir="auto" class="dw-small">
                    {[text, covered].filter(Boolean).join(' · ')}
                    {proof && <span class="dw-ink-3">{` (${tp.proof}: ${proof})`}</span>}
                    {story && ` ${story}`}
                  </p>
                ))}
              </li>
            ))}
          </ol>
          {page.price && (
            <p>
              {tp.sheetPrice}: <bdi>{page.price}</bdi>
            </p>
          )}
          {page.nextStep && (
            <p>
              {tp.sheetNext}: <bdi dir="auto">{page.nextStep}</bdi>
            </p>
          )}
        </article>
        <div class="dw-part-actions">
          <Button icon="copy" onClick={() => void copyText(offerPageText(page, tp), t.sheetCopied)}>
            {t.sheetCopy}
          </Button>
          <Button kind="quiet" icon="doc" onClick={() => print()}>
            {t.sheetPrint}
          </Button>
        </div>
      </div>
    </details>
  );
}

import { useState } from 'preact/hooks';
import { canAskReferral } from '../../../../domain/cycle/ask-referral';
import { latinDigits } from '../../../../domain/people/normalise-key';
import { panel } from '../../../../locales/areas';
import { useFormat, useT } from '../../../language';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/choice';
import { perform } from '../../shared/perform';
import { now, speech } from '../../shared/session';
import { copyText } from '../copy-text';
import { DayField } from '../day-field';
import { useCase, useSheet } from '../panel-case';
import { SavedField } from '../saved-field';
import { GivenNames } from './given-names';

const RATING_MAX = 10;

/**
 * After the win: the start of delivery, how happy they are, one kind ask when the gate is open, names, thanks.
 * @domain S42, S43, S44
 */
export function ReferralPart() {
  const t = useT(panel).referral;
  const f = useFormat();
  const { dossier, context, standing } = useCase();
  const [sheet, save] = useSheet('referral');
  const [badRating, setBadRating] = useState('');
  const { run, prospect } = dossier;
  const { today } = standing;
  const facts = context.plan.referral ?? {};
  const gate = canAskReferral(
    { ...facts, status: run.status, stage: run.stage, dnc: prospect.dnc !== undefined },
    today,
  );
  if (run.status !== 'won' && run.status !== 'done') {
    return <p class="dw-panel-body dw-ink-2">{t.notWon}</p>;
  }
  const lang = prospect.lang ?? speech.value.lang;
  const question = panel[lang](speech.value.f).referral.askText;
  return (
    <div class="dw-panel-body">
      <section class="dw-part-block" aria-labelledby="dw-start">
        <h2 id="dw-start" class="dw-strong">
          {t.start}
        </h2>
        <DayField
          label={t.startOn}
          value={sheet.startOn ?? ''}
          when="any"
          onSave={(startOn) => save({ startOn: startOn || null })}
        />
      </section>
      <section class="dw-part-block" aria-labelledby="dw-happy">
        <h2 id="dw-happy" class="dw-strong">
          {t.happy}
        </h2>
        <SavedField
          kind="number"
          label={t.rating}
          value={sheet.rating ? String(sheet.rating.value) : ''}
          {...(badRating ? { error: badRating } : {})}
          onSave={(text) => {
            const typed = latinDigits(text);
            const isRating = /^\d{1,2}$/.test(typed) && Number(typed) <= RATING_MAX;
            setBadRating(typed === '' || isRating ? '' : t.badRating(RATING_MAX));
            if (typed === '' || isRating)
              save({ rating: isRating ? { value: Number(typed), on: today } : null });
          }}
        />
        {sheet.rating && (
          <p class="dw-small dw-ink-2">{t.rated(sheet.rating.value, f.day(sheet.rating.on))}</p>
        )}
        {facts.complaintOn && (
          <Banner
            tone="due"
            actions={
              <Button size="s" onClick={() => save({ complaintClosedOn: today })}>
                {t.complaintClosed}
              </Button>
            }
          >
            {t.complaint(f.day(facts.complaintOn))}
          </Banner>
        )}
        {gate.helpFirst && <Banner tone="due">{t.helpFirst}</Banner>}
      </section>
      <section class="dw-part-block" aria-labelledby="dw-ask">
        <h2 id="dw-ask" class="dw-strong">
          {t.ask}
        </h2>
        {gate.ok ? (
          <>
            <p class="dw-small dw-ink-2">{t.may}</p>
            <blockquote dir="auto" lang={lang}>
              {question}
            </blockquote>
            <div class="dw-part-actions">
              <Button kind="primary" icon="copy" onClick={() => void copyText(question, t.copyAsk)}>
                {t.copyAsk}
              </Button>
              <Button
                onClick={() =>
                  void perform('touch.log', {
                    prospectId: prospect.id,
                    channel: 'email',
                    dir: 'out',
                    at: now.value,
                    tags: ['asked_referral'],
                  })
                }
              >
                {t.asked}
              </Button>
            </div>
          </>
        ) : (
          <div class="dw-small dw-ink-2">
            {t.mayNot}
            <ul class="dw-part-reasons">
              {gate.reasons.map((reason) => (
                <li key={reason}>{t.reason[reason]}</li>
              ))}
            </ul>
          </div>
        )}
        <Checkbox
          label={t.declined}
          checked={sheet.declined ?? false}
          onChange={(declined) => save({ declined })}
        />
      </section>
      <GivenNames />
      <section class="dw-part-block" aria-labelledby="dw-thanks">
        <h2 id="dw-thanks" class="dw-strong">
          {t.thanks}
        </h2>
        {sheet.thankedOn ? (
          <p>{t.thankedOn(f.day(sheet.thankedOn))}</p>
        ) : (
          <Button onClick={() => save({ thankedOn: today })}>{t.thankNow}</Button>
        )}
      </section>
    </div>
  );
}

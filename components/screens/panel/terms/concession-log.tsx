import { useState } from 'preact/hooks';
import { readAmount } from '../../../../domain/money/read-amount';
import { reviewConcessions } from '../../../../domain/negotiation/concessions';
import { TERMS } from '../../../../domain/negotiation/terms-sheet';
import { panel } from '../../../../locales/areas';
import { majorUnits, minorDigits } from '../../../../locales/money';
import { limitOf } from '../../../../presenters/panel-zone';
import type { ConcessionRow } from '../../../../storage/rows';
import { useFormat, useT } from '../../../language';
import { Banner } from '../../../ui/banner';
import { Button, IconButton } from '../../../ui/button';
import { Isolate } from '../../../ui/isolate';
import { Tag } from '../../../ui/tag';
import { perform } from '../../shared/perform';
import { useCase, useSheet } from '../panel-case';
import { ConcessionForm } from './concession-form';

/**
 * Who gave what for what, with the warnings of a good trader.
 * @domain S34, S35
 */
export function ConcessionLog({ ccy }: { ccy: string }) {
  const t = useT(panel).terms;
  const f = useFormat();
  const { dossier } = useCase();
  const [sheet] = useSheet('negotiation');
  const [adding, setAdding] = useState(false);
  const limit = limitOf(sheet, ccy);
  const review = reviewConcessions(
    dossier.concessions.map((one) => ({
      id: one.id,
      at: one.at,
      by: one.by,
      term: one.term,
      value: one.value,
      ...(one.answersId ? { answersId: one.answersId } : {}),
      ...asNumber(one.to),
    })),
    limit && majorUnits(limit),
  );
  return (
    <section class="dw-part-block" aria-labelledby="dw-log">
      <div class="dw-part-head">
        <h2 id="dw-log" class="dw-strong">
          {t.log}
        </h2>
        <span>{review.reciprocity === undefined ? '' : t.reciprocity(f.number(review.reciprocity, 2))}</span>
      </div>
      {dossier.concessions.length === 0 && <p class="dw-small dw-ink-2">{t.noConcession}</p>}
      <ul>
        {dossier.concessions.map((one) => (
          <Step key={one.id} step={one} />
        ))}
      </ul>
      {review.warnings.map((warning) => (
        <Banner key={warning} tone="due">
          {t.warning[warning]}
        </Banner>
      ))}
      {adding ? (
        <ConcessionForm ccy={ccy} onClose={() => setAdding(false)} />
      ) : (
        <Button size="s" kind="link" icon="plus" onClick={() => setAdding(true)}>
          {t.addConcession}
        </Button>
      )}
    </section>
  );

  function asNumber(text: string): { to?: number } {
    const digits = minorDigits(ccy);
    const read = readAmount(text, digits);
    return read.ok ? { to: read.value / 10 ** digits } : {};
  }
}

function Step({ step }: { step: ConcessionRow }) {
  const t = useT(panel).terms;
  const f = useFormat();
  const names: Record<string, string> = t.terms;
  const term = TERMS.some((known) => known === step.term) ? (names[step.term] ?? step.term) : step.term;
  return (
    <li class="dw-part-line">
      <Tag tone={step.by === 'us' ? 'accent' : 'plain'}>{step.by === 'us' ? t.us : t.them}</Tag>
      <span class="dw-grow dw-part-words">
        <Isolate kind="text">{term}</Isolate>{' '}
        <span class="dw-num">
          <Isolate kind="text">{step.from}</Isolate> {f.lang === 'ar' ? '←' : '→'}{' '}
          <Isolate kind="text">{step.to}</Isolate>
        </span>
      </span>
      <span class="dw-num">{f.number(step.value)}</span>
      <span class="dw-small dw-ink-3 dw-terms-day">{f.dayMonth(f.dayOf(step.at))}</span>
      <IconButton
        icon="x"
        size="s"
        label={t.remove(term)}
        onClick={() => void perform('concession.delete', { concessionId: step.id })}
      />
    </li>
  );
}

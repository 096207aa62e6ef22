import { useState } from 'preact/hooks';
import { weighAlternatives } from '../../../../domain/negotiation/alternatives';
import { judgeOffer } from '../../../../domain/negotiation/judge-offer';
import { panel } from '../../../../locales/areas';
import { majorUnits } from '../../../../locales/money';
import { limitOf } from '../../../../presenters/panel-zone';
import { useT } from '../../../language';
import { TextField } from '../../../ui/field';
import { amountText, readMoney } from '../money-field';
import { useSheet } from '../panel-case';

/**
 * What to do with a price on the table, held against limit, target and worst case.
 * @domain S34, S76
 */
export function JudgePrice({ ccy }: { ccy: string }) {
  const t = useT(panel).terms;
  const [sheet] = useSheet('negotiation');
  const [text, setText] = useState(amountText(sheet.theirWord));
  const limit = limitOf(sheet, ccy);
  const worst = weighAlternatives(sheet.own ?? [])?.watna.value;
  const read = readMoney(text, ccy);
  const marks =
    limit && sheet.target && worst !== undefined
      ? { limit: majorUnits(limit), target: majorUnits(sheet.target), watna: worst }
      : undefined;
  const verdict = marks && read.amount ? judgeOffer(majorUnits(read.amount), marks) : undefined;
  return (
    <section class="dw-part-block" aria-label={t.judge}>
      <h2 class="dw-label">{t.judge}</h2>
      <TextField
        kind="number"
        label={t.judgeLabel}
        unit={ccy}
        value={text}
        onInput={setText}
        {...(read.error ? { error: read.error } : {})}
      />
      <p class="dw-small" role="status">
        {!marks ? t.judgeNeeds : verdict ? t.verdict[verdict] : ''}
      </p>
    </section>
  );
}

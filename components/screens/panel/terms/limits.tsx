import { limitTiming } from '../../../../domain/negotiation/alternatives';
import type { NegotiationSheet } from '../../../../domain/standing/sheets';
import { panel } from '../../../../locales/areas';
import { useT } from '../../../language';
import { now } from '../../shared/session';
import { MoneyField } from '../money-field';
import { useCase, useSheet } from '../panel-case';

type Amount = 'limit' | 'target' | 'offer' | 'theirWord' | 'buyerMaxLow' | 'buyerMaxHigh';

/**
 * Limit and target of our side, the guess of theirs, and what each said last.
 * @domain S75, S77
 */
export function Limits({ ccy }: { ccy: string }) {
  const t = useT(panel).terms;
  const { dossier } = useCase();
  const [sheet, save] = useSheet('negotiation');
  const priceTalk = dossier.touches.find((touch) => touch.tags.includes('offer'))?.at;
  const written = sheet.limit || (sheet.own?.length ?? 0) > 0 ? sheet.writtenAt : undefined;
  const timing = limitTiming(written, priceTalk);
  const field = (name: Amount, label: string, hint?: string) => (
    <MoneyField
      label={label}
      ccy={sheet[name]?.ccy ?? ccy}
      amount={sheet[name]}
      {...(hint ? { hint } : {})}
      onSave={(amount) => save({ [name]: amount, ...stamp(sheet, name) })}
    />
  );
  return (
    <>
      <section class="dw-part-block" aria-label={t.own}>
        <h2 class="dw-label">{t.own}</h2>
        <div class="dw-part-pair">
          {field('limit', t.limit, t.limitHint)}
          {field('target', t.target)}
          {field('offer', t.offer)}
        </div>
        <p class="dw-small dw-ink-3">{t.timing[timing]}</p>
      </section>
      <section class="dw-part-block" aria-label={t.buyer}>
        <h2 class="dw-label">{t.buyer}</h2>
        <div class="dw-part-pair">
          {field('buyerMaxLow', t.buyerLow)}
          {field('buyerMaxHigh', t.buyerHigh)}
          {field('theirWord', t.theirWord)}
        </div>
        {isTurned(sheet) && <p class="dw-small dw-terms-wrong">{t.lowOverHigh}</p>}
      </section>
    </>
  );
}

/** The first time a limit is written counts: a limit bent later does not become older. */
function stamp(sheet: NegotiationSheet, name: Amount): Pick<NegotiationSheet, 'writtenAt'> {
  return name === 'limit' && sheet.writtenAt === undefined ? { writtenAt: now.value } : {};
}

function isTurned({ buyerMaxLow: low, buyerMaxHigh: high }: NegotiationSheet): boolean {
  return low !== undefined && high !== undefined && low.ccy === high.ccy && low.minor > high.minor;
}

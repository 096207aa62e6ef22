import './terms.css';
import { useState } from 'preact/hooks';
import { weighAlternatives } from '../../../../domain/negotiation/alternatives';
import { hasRoomForBoth, NO_OVERLAP_ADVICE } from '../../../../domain/negotiation/zopa';
import { panel } from '../../../../locales/areas';
import { CURRENCIES, majorUnits } from '../../../../locales/money';
import { presentZone } from '../../../../presenters/panel-zone';
import { useT } from '../../../language';
import { Banner } from '../../../ui/banner';
import { Select } from '../../../ui/field';
import { AgreementZone, type ZoneView } from '../../../views/agreement-zone';
import { settings, speech } from '../../shared/session';
import { useCase, useSheet } from '../panel-case';
import { Alternatives } from './alternatives';
import { Approval } from './approval';
import { ConcessionLog } from './concession-log';
import { JudgePrice } from './judge-price';
import { Limits } from './limits';
import { TermRows } from './term-rows';

/**
 * The negotiation sheet: limits of both sides, the zone between them, what was given for what, and the terms.
 * @domain S34, S35, S75, S76, S77
 */
export function TermsTab() {
  const t = useT(panel).terms;
  const { dossier } = useCase();
  const [sheet] = useSheet('negotiation');
  const [ccy, setCcy] = useState(
    sheet.limit?.ccy ?? sheet.offer?.ccy ?? dossier.run.value?.ccy ?? settings.value.homeCurrency,
  );
  const zone = presentZone(sheet, ccy, t, speech.value);
  return (
    <div class="dw-panel-body">
      <section class="dw-part-block" aria-labelledby="dw-zone">
        <div class="dw-part-head">
          <h2 id="dw-zone" class="dw-strong">
            {t.zone}
          </h2>
          <span>{ccy}</span>
        </div>
        {zone.state === 'mixed' && <Banner tone="due">{t.mixed}</Banner>}
        {hasFigure(zone.figures) ? (
          <AgreementZone label={t.zone} zone={zone.figures} />
        ) : (
          zone.state === 'unknown' && <p class="dw-small dw-ink-2">{t.unknown}</p>
        )}
        {zone.state === 'none' && (
          <Banner tone="due" title={t.adviceTitle}>
            <ul>
              {NO_OVERLAP_ADVICE.map((advice) => (
                <li key={advice}>{t.advice[advice]}</li>
              ))}
            </ul>
          </Banner>
        )}
        {isRoomForBoth() && <p class="dw-small dw-ink-2">{t.room}</p>}
      </section>
      <Limits ccy={ccy} />
      <Alternatives ccy={ccy} />
      <JudgePrice ccy={ccy} />
      <ConcessionLog ccy={ccy} />
      <TermRows />
      <Approval />
      <Select
        label={t.currency}
        value={ccy}
        onChange={setCcy}
        options={[...new Set([ccy, ...CURRENCIES])].map((value) => ({ value, label: value }))}
      />
    </div>
  );

  function isRoomForBoth(): boolean {
    const price = sheet.theirWord ?? sheet.offer;
    const own = weighAlternatives(sheet.own ?? []);
    const theirs = (sheet.buyerAlternatives ?? []).map(({ low }) => low);
    if (!price || !own || theirs.length === 0) return false;
    return hasRoomForBoth(majorUnits(price), own.batna.expected, Math.min(...theirs));
  }
}

/** Is there anything to draw on the price line? An empty line says no more than the sentence in its place. */
function hasFigure(zone: ZoneView | undefined): zone is ZoneView {
  return [zone?.ourLimit, zone?.theirLimit, zone?.ourOffer, zone?.theirWord, zone?.batna].some(Boolean);
}

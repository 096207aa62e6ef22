import type { CoachCard as Claim } from '../../../../../domain/insight/persistence-coach';
import { common, insights } from '../../../../../locales/areas';
import { presentRate } from '../../../../../presenters/insight-rate';
import { useFormat, useT } from '../../../../language';
import { RangeBar } from '../../../../ui/charts/range-bar';
import { Rate } from '../../../../ui/rate';
import { Tag } from '../../../../ui/tag';
import { Card } from '../card';
import { claimKey, ownFigure } from '../claims/claim-words';
import type { Numbers } from '../numbers';

/**
 * The user's own numbers from five cases on; until then the claim with its badge.
 * @domain S49, S50, S51, S52
 */
export function CoachCard({ numbers: { levers } }: { numbers: Numbers }) {
  const { coach } = useT(insights).levers;
  return (
    <Card title={coach.title} subtitle={coach.subtitle}>
      <ul class="dw-ins-lines">
        {levers.coach.map((card) => (
          <Line key={card.id} card={card} />
        ))}
      </ul>
    </Card>
  );
}

function Line({ card }: { card: Claim }) {
  const t = useT(insights);
  const tc = useT(common);
  const f = useFormat();
  const { coach, claims } = t.levers;
  const key = claimKey(card.id);
  const { own } = card;
  return (
    <li>
      <span class="dw-grow">{card.shows === 'own' ? coach[key] : claims[key]}</span>
      {card.shows === 'own' ? (
        <>
          {own?.p !== undefined && (
            <RangeBar value={own.p} low={own.lo ?? 0} high={own.hi ?? 1} few={own.kind === 'few'} />
          )}
          {own ? (
            <Rate rate={presentRate(own, tc, f)} />
          ) : (
            <span class="dw-num">{ownFigure(card, t, tc, f)}</span>
          )}
        </>
      ) : (
        <>
          <Tag tone="few">{claims.badge[card.badge]}</Tag>
          <span class="dw-small dw-ink-2">{claims.soFar(ownFigure(card, t, tc, f))}</span>
        </>
      )}
    </li>
  );
}

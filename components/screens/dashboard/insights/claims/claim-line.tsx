import type { CoachCard } from '../../../../../domain/insight/persistence-coach';
import { common, insights } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { Tag } from '../../../../ui/tag';
import { claimKey, ownFigure } from './claim-words';

/** One claim with its badge, the user's own number, and where it comes from. */
export function ClaimLine({ card }: { card: CoachCard }) {
  const t = useT(insights);
  const tc = useT(common);
  const f = useFormat();
  const words = t.levers.claims;
  const key = claimKey(card.id);
  const figure = ownFigure(card, t, tc, f);
  return (
    <li class="dw-ins-claim">
      <div>
        <p class="dw-ink-2">{words[key]}</p>
        <p class="dw-strong">{card.shows === 'own' ? words.yours(figure) : words.soFar(figure)}</p>
      </div>
      <Tag tone="few">{words.badge[card.badge]}</Tag>
      <details>
        <summary>{words.where}</summary>
        <p class="dw-small dw-ink-2">{words.source[key]}</p>
        <p class="dw-small dw-ink-2">
          {words.instead}: {words.useInstead[key]}
        </p>
      </details>
    </li>
  );
}

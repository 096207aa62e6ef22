import { insights } from '../../../../../locales/areas';
import { useT } from '../../../../language';
import { Card } from '../card';
import type { Numbers } from '../numbers';
import { ClaimLine } from './claim-line';

/**
 * Every claim of the literature with its badge, its origin, and what stands in its place.
 * @domain S25, S36, S47, S50, S51, S52
 */
export function ClaimsTab({ numbers: { levers } }: { numbers: Numbers }) {
  const t = useT(insights);
  return (
    <Card title={t.levers.claims.title} subtitle={t.levers.claims.pageHint}>
      <ul class="dw-ins-lines">
        {levers.coach.map((card) => (
          <ClaimLine key={card.id} card={card} />
        ))}
      </ul>
      <p class="dw-small dw-ink-3">{t.levers.claims.never}</p>
    </Card>
  );
}

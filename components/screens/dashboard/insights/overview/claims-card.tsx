import { insights } from '../../../../../locales/areas';
import { useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { goTo } from '../../shell/place';
import { Card } from '../card';
import { ClaimLine } from '../claims/claim-line';
import type { Numbers } from '../numbers';

const SHOWN = ['claim.fifth50', 'claim.first2', 'claim.quit44'];

/**
 * Three sentences one hears, beside the user's own numbers.
 * @domain S25, S51, S52
 */
export function ClaimsCard({ numbers: { levers } }: { numbers: Numbers }) {
  const t = useT(insights);
  return (
    <Card title={t.levers.claims.title}>
      <ul class="dw-ins-lines">
        {SHOWN.flatMap((id) => levers.coach.filter((card) => card.id === id)).map((card) => (
          <ClaimLine key={card.id} card={card} />
        ))}
      </ul>
      <div class="dw-row">
        <span class="dw-small dw-ink-3 dw-grow">{t.levers.claims.never}</span>
        <Button kind="link" size="s" onClick={() => goTo({ page: 'insights', part: 'claims' })}>
          {t.tabs.claims}
        </Button>
      </div>
    </Card>
  );
}

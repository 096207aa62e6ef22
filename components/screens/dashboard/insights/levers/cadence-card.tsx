import { common, insights } from '../../../../../locales/areas';
import { presentRate } from '../../../../../presenters/insight-rate';
import { useFormat, useT } from '../../../../language';
import { RangeBar } from '../../../../ui/charts/range-bar';
import { Rate } from '../../../../ui/rate';
import { Card } from '../card';
import type { Numbers } from '../numbers';

/**
 * Which first channel opens more talks: linked, not proven.
 * @domain S15, S56, S62
 */
export function CadenceCard({ numbers: { replies } }: { numbers: Numbers }) {
  const t = useT(insights);
  const tc = useT(common);
  const f = useFormat();
  const words = t.cycle.cadences;
  return (
    <Card title={words.title} subtitle={words.subtitle} formula={words.formula}>
      <ul class="dw-ins-lines">
        {replies.cadences.map(({ id, rate }) => (
          <li key={id}>
            <span class="dw-grow">{words[id]}</span>
            {rate.p !== undefined && (
              <RangeBar value={rate.p} low={rate.lo ?? 0} high={rate.hi ?? 1} few={rate.kind === 'few'} />
            )}
            <Rate rate={presentRate(rate, tc, f)} />
          </li>
        ))}
      </ul>
      <p class="dw-small dw-ink-3">{t.notProven}</p>
    </Card>
  );
}

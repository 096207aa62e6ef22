import { insights } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { Card } from '../card';
import { DealsLink, useFigures } from '../deals-link';
import type { Numbers } from '../numbers';
import { wholeUnits } from '../summary-words';

/**
 * Value won a day at the present pace, per currency.
 * @domain S4
 */
export function VelocityCard({ numbers }: { numbers: Numbers }) {
  const { money } = numbers;
  const figure = useFigures(numbers);
  const words = useT(insights).money.velocity;
  const f = useFormat();
  return (
    <Card title={words.title} subtitle={words.subtitle} formula={words.formula} wide>
      {money.velocity.length === 0 && <p class="dw-ink-2">{words.needs(money.winsSoFar)}</p>}
      <div class="dw-row dw-wrap dw-gap-4">
        {money.velocity.map(({ ccy, perDay }) => (
          <p key={ccy}>
            <bdi class="dw-title dw-num">{f.money(wholeUnits(perDay, ccy))}</bdi>{' '}
            <span class="dw-small dw-ink-2">{words.perDay}</span>
          </p>
        ))}
      </div>
      <DealsLink figure={figure('velocity')} />
    </Card>
  );
}

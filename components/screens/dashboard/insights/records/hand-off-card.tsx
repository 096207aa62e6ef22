import { common, insights } from '../../../../../locales/areas';
import { presentRate } from '../../../../../presenters/insight-rate';
import { useFormat, useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { Rate } from '../../../../ui/rate';
import { goTo } from '../../shell/place';
import { Card } from '../card';
import { DealsLink, useFigures } from '../deals-link';
import type { Numbers } from '../numbers';

const SHOWN = 5;

/**
 * Notes between marketing, sales and delivery: how many are complete, and those that are not.
 * @domain S48, S74
 */
export function HandOffCard({ numbers }: { numbers: Numbers }) {
  const { handOffs } = numbers;
  const figure = useFigures(numbers);
  const words = useT(insights).records.handOff;
  const tc = useT(common);
  const f = useFormat();
  const needed = handOffs.filter(({ complete }) => complete.n > 0);
  return (
    <Card title={words.title} subtitle={words.subtitle} formula={words.formula} wide>
      {needed.length === 0 && <p class="dw-ink-2">{words.none}</p>}
      <div class="dw-ins-four">
        {needed.map(({ kind, complete, open }) => (
          <section key={kind} class="dw-ins-box">
            <h3 class="dw-strong">{words.kind[kind]}</h3>
            <p class="dw-small">
              {words.complete}: <Rate rate={presentRate(complete, tc, f)} />
            </p>
            <ul class="dw-ins-lines">
              {open.slice(0, SHOWN).map(({ prospectId, name, missing }) => (
                <li key={prospectId}>
                  <span class="dw-grow">
                    <bdi>{name}</bdi>
                    <span class="dw-small dw-ink-3 dw-col">{words.missing(missing)}</span>
                  </span>
                  <Button size="s" kind="quiet" onClick={() => goTo({ page: 'person', prospectId })}>
                    {words.open}
                  </Button>
                </li>
              ))}
            </ul>
            {open.length > SHOWN && (
              <p class="dw-small dw-ink-3">
                {tc.moreCount(open.length - SHOWN)} · <DealsLink figure={figure('hand-off', kind)} />
              </p>
            )}
          </section>
        ))}
      </div>
    </Card>
  );
}

import { BUYERS, type ValueBand } from '../../../../../domain/insight/motion';
import { common, insights } from '../../../../../locales/areas';
import { presentRate } from '../../../../../presenters/insight-rate';
import { useFormat, useT } from '../../../../language';
import { Rate } from '../../../../ui/rate';
import { Table } from '../../../../ui/table';
import { Card } from '../card';
import { DealsLink, useFigures } from '../deals-link';
import type { Numbers } from '../numbers';
import { MotionPlace } from './motion-place';

const BANDS: readonly ValueBand[] = ['high', 'mid', 'low'];

/**
 * Marketing or sales: deals by value and kind of buyer beside the usual way to sell there; a mismatch is named.
 * @domain S66, S69, S70, S71, S91
 */
export function MotionCard({ numbers }: { numbers: Numbers }) {
  const { growth } = numbers;
  const figure = useFigures(numbers);
  const words = useT(insights).growth.motion;
  const tc = useT(common);
  const t = useT(insights);
  const f = useFormat();
  return (
    <Card title={words.title} subtitle={words.subtitle} formula={words.formula} wide>
      <Table
        caption={words.title}
        rows={BANDS.map((band) => ({ band }))}
        rowKey={({ band }) => band}
        columns={[
          { id: 'band', label: words.value, cell: ({ band }) => <strong>{words.band[band]}</strong> },
          ...BUYERS.map((buyer) => ({
            id: buyer,
            label: words.buyer[buyer],
            cell: ({ band }: { band: ValueBand }) => {
              const cell = growth.motions.find((one) => one.band === band && one.buyer === buyer)!;
              return (
                <span class="dw-col dw-ins-cell">
                  <span>{cell.motion.map((one) => words.motion[one]).join(' · ')}</span>
                  <span class="dw-small dw-ink-3 dw-num">
                    {cell.deals === 0 ? (
                      words.none
                    ) : (
                      <>
                        <DealsLink figure={figure('motion', `${band}-${buyer}`)} /> · {words.won(cell.won)}
                      </>
                    )}
                  </span>
                  {cell.mismatch && (
                    <span class="dw-small dw-ins-mismatch">{words.mismatch(cell.visits)}</span>
                  )}
                </span>
              );
            },
          })),
        ]}
      />
      <MotionPlace cells={growth.motions} />
      <ul class="dw-ins-lines">
        {(
          [
            [words.field, growth.field.with],
            [words.noField, growth.field.without],
          ] as const
        ).map(([name, rate]) => (
          <li key={name}>
            <span class="dw-grow">{name}</span>
            <Rate rate={presentRate(rate, tc, f)} />
          </li>
        ))}
      </ul>
      <p class="dw-small dw-ink-3">{t.notProven}</p>
    </Card>
  );
}

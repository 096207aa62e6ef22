import type { ComponentChildren } from 'preact';
import { common, insights, touches } from '../../../../../locales/areas';
import { presentRate } from '../../../../../presenters/insight-rate';
import { useFormat, useT } from '../../../../language';
import { Rate } from '../../../../ui/rate';
import type { FigureName } from '../../shell/figure-address';
import { Card } from '../card';
import { DealsLinks, useFigures } from '../deals-link';
import type { Numbers } from '../numbers';
import { wholeUnits } from '../summary-words';

/**
 * Acquisition, activation, retention, referral and revenue, by cohort and from own records.
 * @domain S65, S68
 */
export function AarrrCard({ numbers }: { numbers: Numbers }) {
  const { growth } = numbers;
  const figure = useFigures(numbers);
  const t = useT(insights);
  const tc = useT(common);
  const tt = useT(touches);
  const f = useFormat();
  const words = t.growth.aarrr;
  const { acquisition, activation, tooYoung, retention, referral, revenue } = growth.aarrr;
  const rate = (value: typeof activation) => <Rate rate={presentRate(value, tc, f)} />;
  const lines: [string, ComponentChildren, string, FigureName[]][] = [
    [
      words.acquisition,
      words.people(acquisition),
      growth.acquiredBySource
        .map(({ source, people }) => `${tt.source[source]} ${f.number(people)}`)
        .join(' · '),
      ['acquired'],
    ],
    [words.activation, rate(activation), words.tooYoung(tooYoung), ['answered', 'unanswered', 'too-young']],
    [words.retention, rate(retention), '', ['returned', 'gone']],
    [words.referral, rate(referral), '', ['gave-names', 'gave-none']],
    [
      words.revenue,
      revenue.length > 0 ? f.list(revenue.map((amount) => f.money(amount))) : words.noRevenue,
      acquisition > 0
        ? revenue
            .map(({ minor, ccy }) => words.perPerson(f.money(wholeUnits(minor / acquisition, ccy))))
            .join(' · ')
        : '',
      ['revenue'],
    ],
  ];
  return (
    <Card
      title={words.title}
      subtitle={words.subtitle}
      formula={words.formula}
      sample={tc.sampleSize(acquisition)}
    >
      <ol class="dw-ins-lines">
        {lines.map(([name, value, foot, behind]) => (
          <li key={name}>
            <span class="dw-grow">
              <strong>{name}</strong>
              {foot && <span class="dw-small dw-ink-3 dw-col">{foot}</span>}
            </span>
            <span class="dw-num">{value}</span>
            <DealsLinks figures={behind.map((one) => figure(one))} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

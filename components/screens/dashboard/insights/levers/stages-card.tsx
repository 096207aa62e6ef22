import { common, insights, stages, units } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { ChartFrame } from '../../../../ui/charts/chart-frame';
import { Funnel } from '../../../../ui/charts/funnel';
import { DealsLink, useFigures } from '../deals-link';
import type { Numbers } from '../numbers';
import { shortNumber } from '../summary-words';

/**
 * How long won deals stood in each stage, and what is usual there.
 * @domain S3, S9, S54
 */
export function StagesCard({ numbers }: { numbers: Numbers }) {
  const { cycle } = numbers;
  const figure = useFigures(numbers);
  const t = useT(insights);
  const tc = useT(common);
  const ts = useT(stages);
  const tu = useT(units);
  const f = useFormat();
  const words = t.cycle.stages;
  return (
    <ChartFrame
      title={words.title}
      subtitle={words.subtitle}
      sample={tc.sampleSize(cycle.won)}
      formula={words.formula}
      fileName="dawra-time-in-stage"
      below={<DealsLink figure={figure('stage-days')} />}
      table={{
        columns: [words.stage, words.median, words.usualHead],
        rows: cycle.stages.map(({ stage, won, usual }) => [
          ts.name[stage],
          'median' in won ? { value: won.median, words: shortNumber(won.median, f) } : words.few(won.n),
          { value: usual, words: shortNumber(usual, f) },
        ]),
      }}
    >
      <Funnel
        label={words.title}
        rtl={f.lang === 'ar'}
        steps={cycle.stages.map(({ stage, won, usual }) => ({
          key: stage,
          stage,
          label: ts.short[stage],
          count: 'median' in won ? won.median : 0,
          words: 'median' in won ? tu.day(Math.round(won.median)) : words.few(won.n),
          share: words.usual(shortNumber(usual, f)),
        }))}
      />
    </ChartFrame>
  );
}

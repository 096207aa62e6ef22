import { common, insights } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { Bars } from '../../../../ui/charts/bars';
import { ChartFrame } from '../../../../ui/charts/chart-frame';
import { DealsLinks, useFigures } from '../deals-link';
import type { Numbers } from '../numbers';

/**
 * Open deals by days since anybody wrote: what grows old unseen.
 * @domain S53, S54, S55
 */
export function AgeingCard({ numbers }: { numbers: Numbers }) {
  const { cycle } = numbers;
  const figure = useFigures(numbers);
  const t = useT(insights);
  const tc = useT(common);
  const f = useFormat();
  const words = t.cycle.ageing;
  const bars = cycle.ageing.map(({ from, to, deals }) => ({
    figure: figure('silent', to === undefined ? String(from) : `${from}-${to}`),
    key: String(from),
    label: to === undefined ? words.over(f.number(from - 1)) : f.range(from, to),
    value: deals,
    words: f.number(deals),
  }));
  return (
    <ChartFrame
      title={words.title}
      subtitle={words.subtitle}
      sample={tc.sampleSize(cycle.open)}
      formula={words.formula}
      fileName="dawra-ageing"
      below={<DealsLinks figures={bars.map((bar) => bar.figure)} />}
      {...(cycle.open === 0 ? { empty: tc.noData } : {})}
      table={{
        columns: [words.days, words.deals],
        rows: bars.map(({ label, value, words: written }) => [label, { value, words: written }]),
      }}
    >
      <Bars
        label={`${words.title}. ${bars.map(({ label, words: n }) => `${label}: ${n}`).join('; ')}`}
        bars={bars}
      />
    </ChartFrame>
  );
}

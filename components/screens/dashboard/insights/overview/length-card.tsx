import { common, insights } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { ChartFrame } from '../../../../ui/charts/chart-frame';
import { Histogram } from '../../../../ui/charts/histogram';
import { DealsLink, useFigures } from '../deals-link';
import type { Numbers } from '../numbers';
import { listWords, shortNumber } from '../summary-words';

/** Widths people read easily, in days. */
const WIDTHS = [1, 2, 5, 7, 10, 14, 20, 30, 60, 90, 180];
const BINS_MAX = 10;
const CASES_FOR_CHART = 5;

/**
 * How long won deals took: distribution, median and the middle half.
 * @domain S3, S5
 */
export function LengthCard({ numbers }: { numbers: Numbers }) {
  const { cycle } = numbers;
  const figure = useFigures(numbers);
  const t = useT(insights);
  const tc = useT(common);
  const f = useFormat();
  const words = t.cycle.length;
  const { days, summary } = cycle.cycle;
  const longest = Math.max(1, ...days);
  const binWidth = WIDTHS.find((width) => longest < width * BINS_MAX) ?? 365;
  const bins = Array.from({ length: Math.floor(longest / binWidth) + 1 }, (_, i) => ({
    from: i * binWidth,
    count: days.filter((day) => day >= i * binWidth && day < (i + 1) * binWidth).length,
  }));
  const few = days.length < CASES_FOR_CHART;
  return (
    <ChartFrame
      title={words.title}
      subtitle={words.subtitle(cycle.open)}
      sample={tc.sampleSize(days.length)}
      formula={words.formula}
      fileName="dawra-cycle-length"
      below={<DealsLink figure={figure('lengths')} />}
      {...(few ? { empty: days.length === 0 ? t.tooFew(0) : t.list(listWords(summary, f)) } : {})}
      table={{
        columns: [words.from, words.to, words.deals],
        rows: bins.map(({ from, count }) => [
          { value: from, words: f.number(from) },
          { value: from + binWidth, words: f.number(from + binWidth) },
          { value: count, words: f.number(count) },
        ]),
      }}
    >
      <Histogram
        label={`${words.title}. ${'median' in summary ? words.median(shortNumber(summary.median, f)) : ''}`}
        bins={bins}
        binWidth={binWidth}
        unit={words.unit}
        number={f.number}
        {...('median' in summary
          ? { median: { value: summary.median, words: words.median(shortNumber(summary.median, f)) } }
          : {})}
        {...('median' in summary && summary.q1 !== undefined && summary.q3 !== undefined
          ? {
              middle: {
                from: summary.q1,
                to: summary.q3,
                words: words.middle(f.range(Math.round(summary.q1), Math.round(summary.q3))),
              },
            }
          : {})}
      />
    </ChartFrame>
  );
}

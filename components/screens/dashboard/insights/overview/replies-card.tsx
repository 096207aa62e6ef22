import { common, insights } from '../../../../../locales/areas';
import { rateLine } from '../../../../../presenters/insight-rate';
import { useFormat, useT } from '../../../../language';
import { ChartFrame } from '../../../../ui/charts/chart-frame';
import { RangePoints } from '../../../../ui/charts/range-points';
import type { Numbers } from '../numbers';

const ATTEMPTS_SHOWN = 8;

/**
 * How often the first, second, third … attempt was answered, each with its range.
 * @domain S49, S50, S52
 */
export function RepliesCard({ numbers: { replies } }: { numbers: Numbers }) {
  const t = useT(insights);
  const tc = useT(common);
  const f = useFormat();
  const words = t.cycle.replies;
  const shown = replies.byAttempt.slice(0, ATTEMPTS_SHOWN);
  const n = shown.reduce((sum, one) => sum + one.n, 0);
  return (
    <ChartFrame
      title={words.title}
      subtitle={words.subtitle}
      sample={tc.sampleSize(n)}
      formula={words.formula}
      fileName="dawra-replies-by-attempt"
      {...(n === 0 ? { empty: tc.noData } : {})}
      table={{
        columns: [words.attempt, words.answered],
        rows: shown.map(({ no, ...rate }) => [f.number(no), rateLine(rate, tc, f)]),
      }}
    >
      <RangePoints
        label={`${words.title}. ${shown.map(({ no, ...rate }) => `${no}: ${rateLine(rate, tc, f)}`).join('; ')}`}
        percent={f.percent}
        points={shown.map(({ no, k, n: tries, kind, p, lo, hi }) => ({
          key: String(no),
          label: f.number(no),
          counts: f.ltr(`${f.number(k)}/${f.number(tries)}`),
          few: kind === 'few',
          ...(p === undefined
            ? {}
            : { share: { value: p, low: lo ?? 0, high: hi ?? 1, words: f.number(Math.round(p * 100)) } }),
        }))}
      />
    </ChartFrame>
  );
}

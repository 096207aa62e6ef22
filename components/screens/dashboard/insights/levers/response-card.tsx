import type { Summary } from '../../../../../domain/insight/summary';
import { common, insights } from '../../../../../locales/areas';
import { presentRate } from '../../../../../presenters/insight-rate';
import { useFormat, useT } from '../../../../language';
import { Rate } from '../../../../ui/rate';
import { Card } from '../card';
import type { Numbers } from '../numbers';
import { listWords, shortNumber } from '../summary-words';

/**
 * How long each side waits for the other, and how much is sent when it is due.
 * @domain S4, S9, S56
 */
export function ResponseCard({ numbers: { replies } }: { numbers: Numbers }) {
  const t = useT(insights);
  const tc = useT(common);
  const f = useFormat();
  const words = t.cycle.response;
  const figure = (summary: Summary) =>
    'median' in summary
      ? words.hours(shortNumber(summary.median, f))
      : summary.n === 0
        ? tc.noData
        : t.list(listWords(summary, f));
  return (
    <Card title={words.title} formula={words.formula}>
      <ul class="dw-ins-lines">
        {(
          [
            [words.ours, replies.ours],
            [words.theirs, replies.theirs],
          ] as const
        ).map(([name, summary]) => (
          <li key={name}>
            <span class="dw-grow">{name}</span>
            <strong class="dw-num">{figure(summary)}</strong>
            <span class="dw-small dw-ink-3 dw-num">{tc.sampleSize(summary.n)}</span>
          </li>
        ))}
        <li>
          <span class="dw-grow">
            {words.onDue}
            <span class="dw-small dw-ink-3 dw-col">{words.onDueHint}</span>
          </span>
          <Rate rate={presentRate(replies.onDueDay, tc, f)} />
        </li>
      </ul>
    </Card>
  );
}

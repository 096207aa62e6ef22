import { common, insights, stages } from '../../../../../locales/areas';
import { rateLine } from '../../../../../presenters/insight-rate';
import { useFormat, useT } from '../../../../language';
import { Card } from '../card';
import type { Numbers } from '../numbers';

/**
 * Three sentences about the rep's own work: strongest, slowest, one habit. Nobody is ranked.
 * @domain S7, S72
 */
export function ReviewCard({ numbers: { levers } }: { numbers: Numbers }) {
  const t = useT(insights);
  const tc = useT(common);
  const ts = useT(stages);
  const f = useFormat();
  const words = t.levers.review;
  const { strongest, slowest, habit } = levers.review;
  return (
    <Card title={words.title} subtitle={words.subtitle}>
      <ul class="dw-ins-lines">
        <li>
          {strongest
            ? words.strongest(
                ts.name[strongest.stage],
                f.percent(strongest.share),
                words.points(f.signed(Math.round(strongest.above * 100))),
              )
            : words.noStrongest}
        </li>
        <li>
          {slowest
            ? words.slowest(ts.name[slowest.stage], f.number(Math.round(slowest.ratio * 10) / 10))
            : words.noSlowest}
        </li>
        <li>{habit ? words.habit(words.habits[habit.id], rateLine(habit.kept, tc, f)) : words.noHabit}</li>
      </ul>
    </Card>
  );
}

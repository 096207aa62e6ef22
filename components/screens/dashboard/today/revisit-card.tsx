import { recyclePool } from '../../../../domain/recycling/pool';
import { today } from '../../../../locales/areas';
import { database } from '../../../../storage/database';
import { restingPeople } from '../../../../storage/queries/resting-runs';
import { useFormat, useT } from '../../../language';
import { now } from '../../shared/session';
import { useSettledQuery } from '../shell/use-settled-query';

/**
 * The pool of deals that rest, by when they come back.
 * @domain S58
 */
export function RevisitCard() {
  const t = useT(today);
  const f = useFormat();
  const day = f.dayOf(now.value);
  const people = useSettledQuery(() => restingPeople(database(), day), [day]);
  if (!people || people.length === 0) return null;
  const pool = recyclePool(people, day);
  return (
    <section class="dw-card dw-side-card">
      <h2 class="dw-strong">{t.revisit.title}</h2>
      <dl class="dw-revisit-counts">
        {(
          [
            [t.revisit.dueNow, pool.dueNow],
            [t.revisit.soon, pool.next30Days],
            [t.revisit.later, pool.later],
          ] as const
        ).map(([words, list]) => (
          <div key={words}>
            <dt class="dw-small dw-ink-2">{words}</dt>
            <dd class="dw-num">{f.number(list.length)}</dd>
          </div>
        ))}
      </dl>
      <a href="#/pipeline/revisit">{t.revisit.open}</a>
    </section>
  );
}

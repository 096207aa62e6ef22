import { today, units } from '../../../../locales/areas';
import { database } from '../../../../storage/database';
import { calendarFor } from '../../../../storage/plans/calendars';
import { loadAhead } from '../../../../storage/queries/today-side';
import { useFormat, useT } from '../../../language';
import { now, settings } from '../../shared/session';
import { useSettledQuery } from '../shell/use-settled-query';

const DAYS = 14;

/**
 * How much falls on each of the next working days. Read as a list by those who cannot see it.
 * @domain S49, S54
 */
export function LoadCard() {
  const t = useT(today);
  const tu = useT(units);
  const f = useFormat();
  const first = f.dayOf(now.value);
  const bars = useSettledQuery(
    () => loadAhead(database(), first, calendarFor(settings.value, settings.value.homeCountry), DAYS),
    [first, settings.value],
  );
  if (!bars || bars.every(({ count }) => count === 0)) return null;
  const most = Math.max(...bars.map(({ count }) => count));
  return (
    <section class="dw-card dw-side-card">
      <h2 class="dw-strong">{t.load.title(DAYS)}</h2>
      {/* A time axis of figures runs left to right in both languages. */}
      <ol class="dw-load" dir="ltr">
        {bars.map(({ day, count }, i) => (
          <li key={day} data-first={i === 0 ? '' : undefined}>
            <span class="dw-hush">{t.load.bar(f.day(day), tu.followup(count))}</span>
            <span aria-hidden="true" class="dw-num">
              {count > 0 ? f.number(count) : ''}
            </span>
            <span aria-hidden="true" class="dw-load-bar" style={{ blockSize: `${(count / most) * 64}px` }} />
          </li>
        ))}
      </ol>
      <p class="dw-load-ends dw-small dw-ink-3" dir="ltr" aria-hidden="true">
        <bdi>{f.dayMonth(bars[0]!.day)}</bdi>
        <bdi>{f.dayMonth(bars.at(-1)!.day)}</bdi>
      </p>
      <p class="dw-small dw-ink-3">{t.load.hint}</p>
    </section>
  );
}

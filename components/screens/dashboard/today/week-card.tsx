import { weekdayOf } from '../../../../domain/time/civil-day';
import { firstDayOfWeek } from '../../../../domain/time/week';
import { dayNumberIn, startOfDay } from '../../../../domain/time/zone';
import { today } from '../../../../locales/areas';
import { database } from '../../../../storage/database';
import { weekSteps } from '../../../../storage/queries/today-side';
import { useFormat, useT } from '../../../language';
import { now, settings } from '../../shared/session';
import { useSettledQuery } from '../shell/use-settled-query';

/**
 * Small steps won in the running week, without streaks.
 * @domain S59, S60, S61
 */
export function WeekCard() {
  const t = useT(today);
  const f = useFormat();
  const { zone } = f.prefs;
  const day = dayNumberIn(now.value, zone);
  const first = day - ((weekdayOf(day) - firstDayOfWeek(settings.value.homeCountry) + 7) % 7);
  const won = useSettledQuery(
    () => weekSteps(database(), startOfDay(first, zone), startOfDay(first + 7, zone)),
    [first, zone],
  );
  if (!won || won.total === 0) return null;
  return (
    <section class="dw-card dw-side-card">
      <h2 class="dw-week-figure">
        <span class="dw-figure">{f.number(won.total)}</span>
        <span class="dw-ink-2">{t.steps.words(won.total)}</span>
      </h2>
      <p class="dw-small dw-ink-3">
        {t.steps.parts(
          t.steps.items(won.items),
          t.steps.commitments(won.commitments),
          t.steps.moves(won.moves),
        )}
      </p>
    </section>
  );
}

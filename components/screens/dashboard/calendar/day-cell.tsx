import { isWorkDay, readClosedDays } from '../../../../domain/cadence/calendar';
import { stageIndex } from '../../../../domain/cycle/stages';
import type { CivilDate } from '../../../../domain/records';
import { dayNumber, weekdayOf } from '../../../../domain/time/civil-day';
import { calendar, units } from '../../../../locales/areas';
import { presentDue } from '../../../../presenters/due';
import { calendarFor } from '../../../../storage/plans/calendars';
import type { CalendarDay } from '../../../../storage/queries/calendar-days';
import { useFormat, useT } from '../../../language';
import { StageMark } from '../../../views/cycle-ring/stage-mark';
import { now, settings, speech } from '../../shared/session';

export interface DayCellProps {
  day: CivilDate;
  found: CalendarDay | undefined;
  chosen: boolean;
  isToday: boolean;
  /** Belongs to the month before or after. */
  outside: boolean;
  onChoose: () => void;
}

/** One day: its number, whether it is off, and the first who fall on it. */
export function DayCell({ day, found, chosen, isToday, outside, onChoose }: DayCellProps) {
  const t = useT(calendar);
  const tu = useT(units);
  const f = useFormat();
  const { homeCountry } = settings.value;
  const home = calendarFor(settings.value, homeCountry);
  const number = dayNumber(day);
  const isWeekend = home.weekend[weekdayOf(number)];
  const isHoliday = !isWeekend && !isWorkDay(number, home);
  const waits = (settings.value.holidays[homeCountry] ?? [])
    .map(readClosedDays)
    .some(({ from, to, toBeConfirmed }) => toBeConfirmed && from <= day && day <= to);
  const holiday = waits ? t.openHoliday : t.holiday;
  const off = isWeekend ? t.dayOff : isHoliday ? holiday : '';
  const count = found?.count ?? 0;
  const label = [f.dayLong(day), off, tu.followup(count)].filter(Boolean).join(' · ');
  const hijri = f.hijri(day);
  const more = count - (found?.people.length ?? 0);
  return (
    <td
      data-off={off ? '' : undefined}
      data-outside={outside ? '' : undefined}
      data-today={isToday ? '' : undefined}
      aria-current={isToday ? 'date' : undefined}
    >
      <button
        type="button"
        data-day={day}
        aria-label={label}
        aria-pressed={chosen}
        tabIndex={chosen ? 0 : -1}
        onClick={onChoose}
      >
        <span class="dw-calendar-number">
          <span class="dw-num">{f.number(Number(day.slice(8)))}</span>
          {hijri && <span class="dw-caption dw-ink-3">{hijri}</span>}
          {isHoliday && (
            <span class="dw-caption dw-ink-3" title={off}>
              {waits ? t.openHolidayShort : off}
            </span>
          )}
        </span>
        {found?.people.map(({ plan, prospect }) => {
          const { mark } = presentDue(plan, speech.value, now.value);
          return (
            <span key={plan.prospectId} class="dw-calendar-name dw-small">
              <StageMark
                now={stageIndex(plan.stage) + 1}
                of={settings.value.referralStage ? 7 : 6}
                mark={mark === 'dnc' ? 'none' : mark}
              />
              <bdi class="dw-cut">{prospect.name}</bdi>
            </span>
          );
        })}
        {more > 0 && (
          <span class="dw-small dw-ink-3 dw-num">
            <span class="dw-calendar-wide">{t.more(more)}</span>
            <span class="dw-calendar-narrow">{f.signed(more)}</span>
          </span>
        )}
      </button>
    </td>
  );
}

import './calendar.css';
import { useRef, useState } from 'preact/hooks';
import type { CivilDate } from '../../../../domain/records';
import { addDays } from '../../../../domain/time/civil-day';
import { firstDayOfWeek } from '../../../../domain/time/week';
import { calendar, dashboard } from '../../../../locales/areas';
import { type FormatPrefs, intlTag } from '../../../../locales/format';
import { database } from '../../../../storage/database';
import { calendarDays } from '../../../../storage/queries/calendar-days';
import { useFormat, useT } from '../../../language';
import { Button, IconButton } from '../../../ui/button';
import { Skeleton } from '../../../ui/skeleton';
import { Segment } from '../../../ui/tabs';
import { now, settings } from '../../shared/session';
import { useQuery } from '../../shared/use-query';
import { downloadFollowUps } from '../data/download-follow-ups';
import { PageHead } from '../shell/page-head';
import { DayCell } from './day-cell';
import { DaySide } from './day-side';
import { type CalendarLook, monthOf, stepSpan, weekOf } from './span';

/** A week has room for more names than a day of the month. */
const NAMED = { month: 3, week: 14 } as const;

/** A weekday in one letter, where seven names have no room. */
const letterOf = (day: CivilDate, prefs: FormatPrefs) =>
  new Intl.DateTimeFormat(intlTag(prefs), { weekday: 'narrow', timeZone: 'UTC' }).format(Date.parse(day));

/**
 * Follow-ups by day, in the week of the region, with its days off and holidays.
 * @domain S49, S56
 */
export default function CalendarPage() {
  const t = useT(calendar);
  const td = useT(dashboard);
  const f = useFormat();
  const today = f.dayOf(now.value);
  const [look, setLook] = useState<CalendarLook>('month');
  const [day, setDay] = useState<CivilDate>(today);
  const table = useRef<HTMLTableElement>(null);
  const first = firstDayOfWeek(settings.value.homeCountry);
  const weeks = look === 'month' ? monthOf(day, first) : [weekOf(day, first)];
  const days = weeks.flat();
  const found = useQuery(() => calendarDays(database(), days, NAMED[look]), [days[0], look]);
  const title = f.month(day);

  const move = (to: CivilDate) => {
    setDay(to);
    requestAnimationFrame(() => table.current?.querySelector<HTMLElement>(`[data-day="${to}"]`)?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const back = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? 1 : -1;
    const steps: Record<string, number> = {
      ArrowLeft: back,
      ArrowRight: -back,
      ArrowUp: -7,
      ArrowDown: 7,
    };
    if (event.key === 'PageUp' || event.key === 'PageDown') {
      event.preventDefault();
      move(stepSpan(day, look, event.key === 'PageUp' ? -1 : 1));
      return;
    }
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    move(addDays(day, step));
  };
  return (
    <>
      <PageHead title={t.title} second={title}>
        <Button icon="export" kind="quiet" title={t.exportHint} onClick={() => void downloadFollowUps()}>
          {t.exportIcs}
        </Button>
        <span class="dw-row dw-gap-1">
          <IconButton icon="back" label={t.before} onClick={() => setDay(stepSpan(day, look, -1))} />
          <Button onClick={() => setDay(today)}>{t.today}</Button>
          <IconButton icon="fwd" label={t.after} onClick={() => setDay(stepSpan(day, look, 1))} />
        </span>
        <Segment
          label={t.views}
          value={look}
          tabs={[
            { value: 'month', label: t.month },
            { value: 'week', label: t.week },
          ]}
          onChange={setLook}
        />
      </PageHead>
      <div class="dw-calendar">
        {!found && <Skeleton lines={8} label={td.loading} />}
        {found && (
          <table
            ref={table}
            class="dw-card dw-calendar-grid"
            data-look={look}
            aria-label={t.grid(title)}
            onKeyDown={onKeyDown}
          >
            <thead>
              <tr>
                {weeks[0]!.map((one) => (
                  <th key={one} scope="col" class="dw-small dw-ink-3" abbr={f.weekday(one, 'long')}>
                    <span class="dw-calendar-wide">{f.weekday(one)}</span>
                    <span class="dw-calendar-narrow">{letterOf(one, f.prefs)}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map((week) => (
                <tr key={week[0]}>
                  {week.map((one) => (
                    <DayCell
                      key={one}
                      day={one}
                      found={found.get(one)}
                      chosen={one === day}
                      isToday={one === today}
                      outside={look === 'month' && one.slice(0, 7) !== day.slice(0, 7)}
                      onChoose={() => setDay(one)}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <DaySide day={day} />
      </div>
    </>
  );
}

import { useState } from 'preact/hooks';
import { isWorkDay } from '../../../../../domain/cadence/calendar';
import { addDays, dayNumber } from '../../../../../domain/time/civil-day';
import { common, insights } from '../../../../../locales/areas';
import { calendarFor } from '../../../../../storage/plans/calendars';
import { useFormat, useT } from '../../../../language';
import { ChartFrame } from '../../../../ui/charts/chart-frame';
import { HeatMap } from '../../../../ui/charts/heat-map';
import { Segment } from '../../../../ui/tabs';
import { settings } from '../../../shared/session';
import type { Numbers } from '../numbers';

/** Any Sunday: names the weekdays. */
const A_SUNDAY = '2026-03-01';
const HOURS_MIN = 9;

/**
 * When replies come and when one writes, by weekday and hour; the week begins as the country's does.
 * @domain S56
 */
export function HeatCard({ numbers: { replies } }: { numbers: Numbers }) {
  const t = useT(insights);
  const tc = useT(common);
  const f = useFormat();
  const [which, setWhich] = useState<'replies' | 'sends'>('replies');
  const words = t.cycle.heat;
  const week = replies[which];
  const days = weekOrder(week);
  const hours = busyHours(week);
  const total = week.flat().reduce((sum, count) => sum + count, 0);
  const rows = days.map((day) => f.weekday(addDays(A_SUNDAY, day)));
  const counts = days.map((day) => hours.map((hour) => week[day]?.[hour] ?? 0));
  const title = words[which];
  return (
    <ChartFrame
      title={title}
      subtitle={which === 'replies' ? words.repliesSubtitle : words.sendsSubtitle}
      sample={tc.sampleSize(total)}
      formula={words.formula}
      fileName={`dawra-${which}-by-hour`}
      controls={
        <Segment
          label={words.which}
          value={which}
          tabs={[
            { value: 'replies', label: words.showReplies },
            { value: 'sends', label: words.showSends },
          ]}
          onChange={setWhich}
        />
      }
      {...(total === 0 ? { empty: tc.noData } : {})}
      table={{
        columns: [words.weekday, ...hours.map((hour) => f.number(hour))],
        rows: rows.map((day, i) => [
          day,
          ...counts[i]!.map((count) => ({ value: count, words: f.number(count) })),
        ]),
      }}
    >
      <HeatMap
        label={title}
        rows={rows}
        columns={hours.map((hour) => f.number(hour))}
        counts={counts}
        unit={which === 'replies' ? words.repliesUnit : words.sendsUnit}
        number={f.number}
        rtl={f.lang === 'ar'}
      />
    </ChartFrame>
  );
}

/** Working days first in the order of the country's week; days off only where something happened. */
function weekOrder(week: readonly (readonly number[])[]): number[] {
  const calendar = calendarFor({ ...settings.value, holidays: {} }, settings.value.homeCountry);
  const isOn = (day: number) => isWorkDay(dayNumber(A_SUNDAY) + day, calendar);
  const start = [0, 1, 2, 3, 4, 5, 6].find((day) => isOn(day) && !isOn((day + 6) % 7)) ?? 1;
  return [0, 1, 2, 3, 4, 5, 6]
    .map((step) => (start + step) % 7)
    .filter((day) => isOn(day) || (week[day] ?? []).some((count) => count > 0));
}

/** Hours in which something happened, with room around working hours. */
function busyHours(week: readonly (readonly number[])[]): number[] {
  const used = Array.from({ length: 24 }, (_, hour) => week.some((day) => (day[hour] ?? 0) > 0));
  let first = Math.min(8, used.indexOf(true) < 0 ? 8 : used.indexOf(true));
  const last = Math.max(16, used.lastIndexOf(true));
  if (last - first + 1 > 14) first = Math.max(first, 6);
  const hours = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return hours.length < HOURS_MIN ? Array.from({ length: HOURS_MIN }, (_, i) => 8 + i) : hours;
}

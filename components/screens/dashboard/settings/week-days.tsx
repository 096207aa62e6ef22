import { firstDayOfWeek } from '../../../../domain/time/week';
import { settings as area } from '../../../../locales/areas';
import { useFormat, useT } from '../../../language';

/** 3 January 2027 is a Sunday: a day of each weekday to take the name from. */
const SUNDAY = 3;

/** The seven days in the order of the country; a pressed one is a day off. */
export function WeekDays({
  label,
  country,
  off,
  onChange,
}: {
  label: string;
  country: string;
  off: readonly number[];
  onChange: (off: number[]) => void;
}) {
  const t = useT(area).calendar;
  const f = useFormat();
  const first = firstDayOfWeek(country);
  // One working day stays: without any nothing could ever be planned.
  const isLast = (day: number) => off.length === 6 && !off.includes(day);
  const days = Array.from({ length: 7 }, (_, i) => (first + i) % 7);
  return (
    <fieldset class="dw-days" aria-label={label}>
      {days.map((day) => {
        const isOff = off.includes(day);
        const date = `2027-01-0${SUNDAY + day}`;
        const long = f.weekday(date, 'long');
        return (
          <button
            key={day}
            type="button"
            aria-pressed={isOff}
            aria-disabled={isLast(day) ? true : undefined}
            title={isLast(day) ? t.lastWorkDay : undefined}
            aria-label={isOff ? t.dayOff(long) : t.workDay(long)}
            onClick={() =>
              !isLast(day) &&
              onChange(isOff ? off.filter((one) => one !== day) : [...off, day].sort((a, b) => a - b))
            }
          >
            {f.weekday(date)}
          </button>
        );
      })}
    </fieldset>
  );
}

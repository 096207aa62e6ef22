import { cadenceWith } from '../../../../domain/cadence/cadences';
import { sendHoursOn } from '../../../../domain/cadence/calendar';
import type { DayHours } from '../../../../domain/cadence/send-hours';
import { addWorkDays, firstWorkDay } from '../../../../domain/cadence/work-days';
import type { Channel, CivilDate } from '../../../../domain/records';
import { civilDate, dayNumber } from '../../../../domain/time/civil-day';
import { calendarFor } from '../../../../storage/plans/calendars';
import type { Settings } from '../../../../storage/settings';

/** One step of a plan nobody answers. */
export interface PreviewStep {
  day: CivilDate;
  channel: Channel;
  last: boolean;
  /** Where the day has send hours of its own. */
  hours?: DayHours;
}

/** How the first cadence would run from a day on, in the rep's own country, with the chosen number of attempts. */
export function previewPlan(settings: Settings, from: CivilDate): PreviewStep[] {
  const calendar = calendarFor(settings, settings.homeCountry);
  const { channels, gapWorkDays } = cadenceWith('classic', settings.attempts);
  let day = firstWorkDay(dayNumber(from), calendar);
  return channels.map((channel, i) => {
    if (i > 0) day = addWorkDays(day, gapWorkDays[i] ?? 0, calendar);
    const hours = sendHoursOn(day, calendar);
    return {
      day: civilDate(day),
      channel,
      last: i === channels.length - 1,
      ...(hours ? { hours } : {}),
    };
  });
}

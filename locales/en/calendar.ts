import type { Format } from '../format';

/** Working days, holidays, hours. */
export const calendar = (f: Format) => ({
  title: 'Calendar',
  month: 'Month',
  week: 'Week',
  views: 'Month or week',
  today: 'Today',
  before: 'Earlier',
  after: 'Later',
  grid: (month: string) => `Follow-ups in ${month}`,
  more: (n: number) => `${f.number(n)} more`,
  late: (count: string) => `late: ${count}`,
  dayOff: 'day off',
  holiday: 'holiday',
  openHoliday: 'holiday, to be confirmed',
  /** The same where a day has room for one word. */
  openHolidayShort: 'holiday?',
  day: (day: string, count: string) => `${day}: ${count}`,
  road: 'Visits and meetings, in order',
  noPlace: 'no place noted',
  copyPlace: (place: string) => `Copy the place: ${f.isolate(place)}`,
  none: 'Nothing falls on this day.',
  emptySpan: 'Nothing falls in this time.',
  exportIcs: 'Calendar file',
  exportHint: 'Follow-ups as calendar entries (.ics). A copy: later changes need a new file.',
  listOf: (day: string) => `Follow-ups on ${day}`,
  truncated: (n: number) =>
    f.count(n, { one: 'Only the first {n} is listed.', other: 'Only the first {n} are listed.' }),
});

export type Calendar = ReturnType<typeof calendar>;

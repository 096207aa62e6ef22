import type { FormatPrefs } from './format';

/** `YYYY-MM-DD`. */
type CivilDate = string;
/** Epoch milliseconds. */
type Instant = number;

export interface DateFormat {
  /** "Sun 29 Nov" / «الأحد 29 نوفمبر»: the usual short day. */
  day: (day: CivilDate) => string;
  /** "Sunday 29 November" / «يوم الأحد 29 نوفمبر», for sentences and tooltips. */
  dayLong: (day: CivilDate) => string;
  /** "29 Nov", and the year where it is not the current one. */
  dayMonth: (day: CivilDate, thisYear?: number) => string;
  /** "29 Nov 2026". */
  date: (day: CivilDate) => string;
  weekday: (day: CivilDate, width?: 'short' | 'long') => string;
  /** "November 2026". */
  month: (day: CivilDate) => string;
  /** "16:40", in the given zone or the user's. */
  time: (at: Instant, zone?: string) => string;
  /** "Sun 22 Nov, 16:40". */
  dayTime: (at: Instant) => string;
  /** The civil day of an instant in the user's zone. */
  dayOf: (at: Instant, zone?: string) => CivilDate;
  /** The Umm al-Qura date, where the user asked for it as a second line. */
  hijri: (day: CivilDate) => string | undefined;
}

const noon = (day: CivilDate) => new Date(`${day}T12:00:00Z`);

/** The ways a day and a time are written. Days are formatted at noon UTC, so no zone can move them. */
export function createDateFormat(prefs: FormatPrefs, tag: string): DateFormat {
  const { lang, zone, hijri } = prefs;
  const ofDay = (options: Intl.DateTimeFormatOptions, locale = tag) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const short = lang === 'en' ? 'short' : 'long';
  const field = {
    day: ofDay({ day: 'numeric' }),
    year: ofDay({ year: 'numeric' }),
    month: ofDay({ month: short }),
    monthLong: ofDay({ month: 'long' }),
    weekday: ofDay({ weekday: short }),
    weekdayLong: ofDay({ weekday: 'long' }),
  };
  const clocks = new Map<string, Intl.DateTimeFormat>();
  const clock = (of: string) => {
    const known = clocks.get(of);
    if (known) return known;
    const made = new Intl.DateTimeFormat(tag, {
      timeZone: of,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    clocks.set(of, made);
    return made;
  };
  const lunar = ofDay(
    { day: 'numeric', month: 'long', year: 'numeric' },
    tag.replace('ca-gregory', 'ca-islamic-umalqura'),
  );

  const read = (format: Intl.DateTimeFormat, day: CivilDate) => format.format(noon(day));
  const dayMonthOnly = (day: CivilDate) => `${read(field.day, day)} ${read(field.month, day)}`;
  const day = (value: CivilDate) => `${read(field.weekday, value)} ${dayMonthOnly(value)}`;
  const date = (value: CivilDate) => `${dayMonthOnly(value)} ${read(field.year, value)}`;
  const time = (at: Instant, of = zone) => clock(of).format(at);
  const dayOf = (at: Instant, of = zone) =>
    // The Swedish order is the ISO order.
    new Intl.DateTimeFormat('sv-SE-u-nu-latn-ca-gregory', { timeZone: of, dateStyle: 'short' }).format(at);
  return {
    day,
    dayLong: (value) => {
      const words = `${read(field.weekdayLong, value)} ${read(field.day, value)} ${read(field.monthLong, value)}`;
      return lang === 'ar' ? `يوم ${words}` : words;
    },
    dayMonth: (value, thisYear) =>
      thisYear === undefined || value.startsWith(`${thisYear}-`) ? dayMonthOnly(value) : date(value),
    date,
    weekday: (value, width = 'short') => read(width === 'long' ? field.weekdayLong : field.weekday, value),
    month: (value) => `${read(field.monthLong, value)} ${read(field.year, value)}`,
    time,
    dayTime: (at) => `${day(dayOf(at))}${lang === 'ar' ? '،' : ','} ${time(at)}`,
    dayOf,
    hijri: (value) => (hijri ? read(lunar, value) : undefined),
  };
}

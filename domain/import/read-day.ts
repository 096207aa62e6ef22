import type { CivilDate } from '../records';
import { cleanKey } from './clean-text';

/** Which of the first two numbers of `3/4/2024` is the day. */
export type DayOrder = 'dmy' | 'mdy';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const YEAR_FIRST = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ].*)?$/;
const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/;

/**
 * A day as exports write it: ISO, `05 Mar 2024`, or numbers in an order the caller knows. Undefined when it is
 * none, is no real day, or its order is unknown. Months are mapped by hand: a parser of the machine would guess.
 */
export function readDay(text: string, order?: DayOrder): CivilDate | undefined {
  const day = cleanKey(text);
  const iso = YEAR_FIRST.exec(day);
  if (iso) return civil(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const worded = /^(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})$/i.exec(day);
  if (worded)
    return civil(Number(worded[3]), MONTHS.indexOf((worded[2] ?? '').toLowerCase()) + 1, Number(worded[1]));
  const slashed = SLASHED.exec(day);
  if (!slashed || !order) return undefined;
  const [a, b, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])];
  const full = year < 100 ? 2000 + year : year;
  return order === 'dmy' ? civil(full, b, a) : civil(full, a, b);
}

/** Why a text is no day, as the code of the sentence that says what to do. */
export function whyNoDay(text: string, order?: DayOrder): string {
  const day = cleanKey(text);
  if (/^\d{4,6}$/.test(day)) return 'date.serial';
  const year = Number(YEAR_FIRST.exec(day)?.[1] ?? /\d{4}$/.exec(day)?.[0] ?? Number.NaN);
  if (year >= 1300 && year <= 1500) return 'date.hijri';
  if (year < 1970 || year > 2100) return 'date.outOfRange';
  return SLASHED.test(day) && !order ? 'date.ambiguous' : 'date.noSuchDay';
}

/** The order all dates of one file share: told by a number above twelve, else `ask`; undefined without such dates. */
export function dayOrderOf(texts: Iterable<string>): DayOrder | 'ask' | undefined {
  let seen = false;
  for (const text of texts) {
    const slashed = SLASHED.exec(cleanKey(text));
    if (!slashed) continue;
    seen = true;
    if (Number(slashed[1]) > 12) return 'dmy';
    if (Number(slashed[2]) > 12) return 'mdy';
  }
  return seen ? 'ask' : undefined;
}

function civil(year: number, month: number, day: number): CivilDate | undefined {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (year < 1970 || year > 2100 || day < 1 || day > (lengths[month - 1] ?? 0)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Noon UTC of a day: a date without a time stays the same day in every zone a rep works in. */
export function noonOf(day: CivilDate): number {
  return Date.parse(`${day}T12:00:00Z`);
}

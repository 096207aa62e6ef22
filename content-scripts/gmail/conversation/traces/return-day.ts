import { once } from '../../../shared/once';

/** Months as absence notices name them, English and both Arabic ways; a place in the list modulo twelve is the month. */
const MONTHS = [
  ...'jan feb mar apr may jun jul aug sep oct nov dec'.split(' '),
  ...'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  ...'كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول'.split(' '),
].map((name) => name.replace('_', ' '));
const DAYS = [
  ...'sunday monday tuesday wednesday thursday friday saturday'.split(' '),
  ...'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت'.split(' '),
];
/** What stands before the day of return; a date without it may be anything. */
const LEADS = once(
  () =>
    /(?:\b(?:until|till|through|back (?:in the office )?on|back|return(?:ing)?(?: to (?:the office|work))?(?: on)?)|حتى|لغاية|سأعود(?: إلى (?:العمل|المكتب))?|العودة|عودتي)\s+(.{3,60})/giu,
);
const MONTH = MONTHS.join('|');
const DAY_FIRST = once(
  () => new RegExp(`^\\D{0,14}?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})\\p{L}*,?(?: (\\d{4}))?`, 'u'),
);
const MONTH_FIRST = once(
  () => new RegExp(`^(?:\\p{L}+, )?(${MONTH})\\p{L}*\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4}))?`, 'u'),
);
const NUMBERS = /^\D{0,14}?(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})[/.](\d{1,2})[/.](\d{4}))/;
const DAY_MS = 86_400_000;
/** Longer absences are rarer than misread dates. */
const AHEAD_MAX_DAYS = 200;

/** The day an absence notice names for the return, `YYYY-MM-DD`; undefined where it names none or leaves it open. */
export function returnDay(text: string, at: number): string | undefined {
  for (const [, rest = ''] of latinDigits(text).matchAll(LEADS())) {
    const day = readDay(rest.toLowerCase().replace(/^(?:the |on |يوم |تاريخ |من )+/u, ''), at);
    if (day) return day;
  }
  return undefined;
}

function readDay(words: string, at: number): string | undefined {
  const first = DAY_FIRST().exec(words);
  if (first) return civil(first[3], monthOf(first[2]), first[1], at);
  const month = MONTH_FIRST().exec(words);
  if (month) return civil(month[3], monthOf(month[1]), month[2], at);
  const [, year, yearMonth, yearDay, one = '', two = '', otherYear] = NUMBERS.exec(words) ?? [];
  if (year) return civil(year, Number(yearMonth), yearDay, at);
  // 3/4/2026 is April or March; only a number that cannot be a month tells.
  if (otherYear && Number(one) > 12) return civil(otherYear, Number(two), one, at);
  if (otherYear && Number(two) > 12) return civil(otherYear, Number(one), two, at);
  return otherYear ? undefined : weekday(words, at);
}

const monthOf = (name = '') => (MONTHS.indexOf(name) % 12) + 1;

/** A day without a year is the next one of that name. */
function civil(
  year: string | undefined,
  month: number,
  day: string | undefined,
  at: number,
): string | undefined {
  const years = year ? [Number(year)] : [0, 1].map((more) => new Date(at).getUTCFullYear() + more);
  for (const one of years) {
    const time = Date.UTC(one, month - 1, Number(day));
    const isReal = new Date(time).getUTCDate() === Number(day) && month >= 1 && month <= 12;
    const ahead = (time - at) / DAY_MS;
    if (isReal && ahead > -1 && ahead < AHEAD_MAX_DAYS) return new Date(time).toISOString().slice(0, 10);
  }
  return undefined;
}

function weekday(words: string, at: number): string | undefined {
  const named = DAYS.findIndex((name) => words.startsWith(name));
  if (named < 0) return undefined;
  const ahead = (((named % 7) - new Date(at).getUTCDay() + 6) % 7) + 1;
  return new Date(at + ahead * DAY_MS).toISOString().slice(0, 10);
}

function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
}

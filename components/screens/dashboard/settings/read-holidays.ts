import { writeClosedDays } from '../../../../domain/cadence/calendar';
import { latinDigits } from '../../../../domain/people/normalise-key';
import { addDays, isCivilDate } from '../../../../domain/time/civil-day';

/** Behind the days of a line: still to be confirmed. */
const WAITS = /[?؟]\s*$/;
const DAY = /\d{4}-\d{1,2}-\d{1,2}/g;

const padded = (day: string) =>
  day
    .split('-')
    .map((part, i) => (i === 0 ? part : part.padStart(2, '0')))
    .join('-');

/**
 * Closed days from a text: one day or range a line, or a calendar file. What is no day is left out; nothing is guessed.
 * They come back as `readClosedDays` takes them, in order and once each.
 */
export function readHolidays(text: string): string[] {
  const found = text.includes('BEGIN:VCALENDAR') ? fromCalendar(text) : fromLines(latinDigits(text));
  return [...new Set(found)].sort();
}

function fromLines(text: string): string[] {
  return text.split(/[\r\n;]+/).flatMap((line) => {
    const days = (line.match(DAY) ?? []).map(padded).filter(isCivilDate);
    const [from, to] = days;
    if (!from) return [];
    return [writeClosedDays({ from, to: to ?? from, toBeConfirmed: WAITS.test(line) })];
  });
}

/** Whole-day events; a calendar file names the first day that is open again. */
function fromCalendar(text: string): string[] {
  return text.split('BEGIN:VEVENT').flatMap((event) => {
    const from = dayAfter(event, 'DTSTART');
    const end = dayAfter(event, 'DTEND');
    if (!from) return [];
    const last = end && end > from ? addDays(end, -1) : from;
    return [writeClosedDays({ from, to: last, toBeConfirmed: false })];
  });
}

function dayAfter(event: string, field: string): string | undefined {
  const [, year, month, day] =
    new RegExp(`^${field}[^:\\r\\n]*:(\\d{4})(\\d{2})(\\d{2})`, 'm').exec(event) ?? [];
  const found = `${year}-${month}-${day}`;
  return year && isCivilDate(found) ? found : undefined;
}

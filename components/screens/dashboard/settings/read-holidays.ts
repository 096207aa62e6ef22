import { latinDigits } from '../../../../domain/people/normalise-key';
import { addDays, isCivilDate } from '../../../../domain/time/civil-day';

const DAY = /\d{4}-\d{1,2}-\d{1,2}/g;

const padded = (day: string) =>
  day
    .split('-')
    .map((part, i) => (i === 0 ? part : part.padStart(2, '0')))
    .join('-');

/**
 * Closed days from a text: one day or range a line, or a calendar file. What is no day is left out; nothing is guessed.
 * Ranges come back as `from/to`, in order and once each.
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
    return to && to > from ? [`${from}/${to}`] : [from];
  });
}

/** Whole-day events; a calendar file names the first day that is open again. */
function fromCalendar(text: string): string[] {
  return text.split('BEGIN:VEVENT').flatMap((event) => {
    const from = dayAfter(event, 'DTSTART');
    const end = dayAfter(event, 'DTEND');
    if (!from) return [];
    const last = end && end > from ? addDays(end, -1) : from;
    return last > from ? [`${from}/${last}`] : [from];
  });
}

function dayAfter(event: string, field: string): string | undefined {
  const [, year, month, day] =
    new RegExp(`^${field}[^:\\r\\n]*:(\\d{4})(\\d{2})(\\d{2})`, 'm').exec(event) ?? [];
  const found = `${year}-${month}-${day}`;
  return year && isCivilDate(found) ? found : undefined;
}

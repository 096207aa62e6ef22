import { sha256Hex } from '../people/sha256';
import type { CivilDate, Instant } from '../records';
import { addDays } from '../time/civil-day';
import { escapeText, foldLines } from './fold-lines';

/** A follow-up as a calendar entry. */
export interface CalendarEntry {
  /** The same for every file that holds this follow-up; nothing personal. */
  key: string;
  day: CivilDate;
  /** A fixed hour: a planned meeting. Without it the entry takes the day. */
  at?: Instant;
  summary: string;
  description?: string;
}

const MEETING_MS = 15 * 60_000;

/** A calendar file of follow-ups (RFC 5545). Entries are transparent: they must not block the day. */
export function writeCalendar(entries: readonly CalendarEntry[], madeAt: Instant): string {
  const stamp = utc(madeAt);
  const sequence = Math.max(0, Math.floor(madeAt / 1000) - SEQUENCE_FROM);
  return foldLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dawra//Follow-ups//EN',
    'METHOD:PUBLISH',
    ...entries.flatMap((entry) => [
      'BEGIN:VEVENT',
      `UID:${uuid(entry.key)}`,
      `DTSTAMP:${stamp}`,
      // A later file of the same follow-up replaces an earlier one.
      `SEQUENCE:${sequence}`,
      ...times(entry),
      `SUMMARY:${escapeText(entry.summary)}`,
      ...(entry.description ? [`DESCRIPTION:${escapeText(entry.description)}`] : []),
      'TRANSP:TRANSPARENT',
      ...(entry.at === undefined
        ? []
        : [
            'BEGIN:VALARM',
            'ACTION:DISPLAY',
            'TRIGGER:-PT10M',
            `DESCRIPTION:${escapeText(entry.summary)}`,
            'END:VALARM',
          ]),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]);
}

/** 1 January 2026 in seconds: sequence numbers stay small enough for a 32-bit reader. */
const SEQUENCE_FROM = 1_767_225_600;

function times({ day, at }: CalendarEntry): string[] {
  if (at !== undefined) return [`DTSTART:${utc(at)}`, `DTEND:${utc(at + MEETING_MS)}`];
  // The end of a whole day is the first day that is free again.
  return [`DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`];
}

const compact = (day: CivilDate) => day.replaceAll('-', '');
const utc = (at: Instant) => new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');

/** An id in the form of a UUID from a key, always the same for the same key. */
export function uuid(key: string): string {
  const hex = sha256Hex(key);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

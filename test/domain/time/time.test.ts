import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  civilDate,
  dayNumber,
  daysFrom,
  isCivilDate,
  weekdayOf,
} from '../../../domain/time/civil-day';
import { civilDateIn, instantOn, isZone, offsetAt, startOfDay, wallClock } from '../../../domain/time/zone';

const HOUR = 3_600_000;
const ZONES = [
  'Asia/Riyadh',
  'Africa/Cairo',
  'Africa/Casablanca',
  'America/New_York',
  'Asia/Gaza',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Europe/London',
  'Pacific/Apia',
];

describe('civil days', () => {
  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-4-1',
    '2026-04-01 ',
    '1900-02-29',
  ])('%s is no day', (text) => expect(isCivilDate(text)).toBe(false));
  test.each(['2028-02-29', '2000-02-29', '2026-12-31', '0001-01-01'])('%s is a day', (text) => {
    expect(isCivilDate(text)).toBe(true);
    expect(civilDate(dayNumber(text))).toBe(text);
  });

  test('numbers and dates agree with the platform', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        const text = new Date(day * 24 * HOUR).toISOString().slice(0, 10);
        expect(civilDate(day)).toBe(text);
        expect(dayNumber(text)).toBe(day);
        expect(weekdayOf(day)).toBe(new Date(day * 24 * HOUR).getUTCDay());
      }),
    );
  });

  test('days are added over the ends of months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(daysFrom('2026-03-08', '2026-03-01')).toBe(-7);
  });
});

describe('zones', () => {
  test('names of the zone data are zones, offsets and inventions are not', () => {
    expect(['Asia/Riyadh', 'UTC', 'Mars/Olympus', '+03:00', ''].map(isZone)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('days agree with the platform at any instant', () => {
    const formats = new Map(
      ZONES.map((zone) => [zone, new Intl.DateTimeFormat('sv-SE', { timeZone: zone })]),
    );
    const instant = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2037, 0) });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), instant, (zone, at) => {
        expect(civilDateIn(at, zone)).toBe(formats.get(zone)!.format(at));
      }),
      { numRuns: 2000 },
    );
  });

  test('a day starts at the first instant that shows it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.integer({ min: 12_000, max: 24_000 }), (zone, day) => {
        const start = startOfDay(day, zone);
        expect(wallClock(start, zone).day).toBeGreaterThanOrEqual(day);
        expect(wallClock(start - 1, zone).day).toBeLessThan(day);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['no midnight', '2026-04-24', 'Africa/Cairo', '2026-04-23T22:00:00.000Z'],
    ['a day of 25 hours', '2026-11-01', 'America/New_York', '2026-11-01T04:00:00.000Z'],
    ['the day after it', '2026-11-02', 'America/New_York', '2026-11-02T05:00:00.000Z'],
    ['a day that was skipped', '2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
    ['an offset of seconds', '1900-01-01', 'Europe/Paris', '1899-12-31T23:50:39.000Z'],
  ])('%s', (_, day, zone, start) => {
    expect(new Date(startOfDay(dayNumber(day), zone)).toISOString()).toBe(start);
  });

  test('a time the clock skips is the moment of the change', () => {
    const half = instantOn(dayNumber('2026-03-08'), 2.5 * HOUR, 'America/New_York');
    expect(new Date(half).toISOString()).toBe('2026-03-08T07:00:00.000Z');
  });

  test('half hours are offsets too', () => {
    expect(offsetAt(0, 'Asia/Kolkata')).toBe(5.5 * HOUR);
  });
});

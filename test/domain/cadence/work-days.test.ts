import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Calendar,
  calendarOf,
  isWorkDay,
  readClosedDays,
  writeClosedDays,
} from '../../../domain/cadence/calendar';
import { addWorkDays, rollToBoth, workDaysBetween } from '../../../domain/cadence/work-days';
import { WORK_WEEKS, workWeekOf } from '../../../domain/cadence/work-weeks';
import { civilDate, dayNumber, type Weekday } from '../../../domain/time/civil-day';

const day = fc.integer({ min: 20_000, max: 20_400 });
const calendars: fc.Arbitrary<Calendar> = fc
  .record({
    weekend: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 6 }),
    closed: fc.array(fc.tuple(day, fc.nat(12)), { maxLength: 4 }),
  })
  .map(({ weekend, closed }) =>
    calendarOf({
      country: 'SA',
      weekend: weekend as Weekday[],
      closed: closed.map(([from, more]) => `${civilDate(from)}/${civilDate(from + more)}`),
    }),
  );

describe('working days', () => {
  test('n working days later lie exactly n working days away, on a working day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), calendars, (start, n, calendar) => {
        const end = addWorkDays(start, n, calendar);
        expect(isWorkDay(end, calendar)).toBe(true);
        if (n > 0) expect(workDaysBetween(start, end, calendar)).toBe(n);
        else expect(workDaysBetween(start - 1, end, calendar)).toBe(1);
      }),
    );
  });

  test('adding in two parts is adding at once', () => {
    fc.assert(
      fc.property(day, fc.nat(20), fc.integer({ min: 1, max: 20 }), calendars, (start, a, b, calendar) => {
        fc.pre(a > 0);
        const once = addWorkDays(start, a + b, calendar);
        expect(addWorkDays(addWorkDays(start, a, calendar), b, calendar)).toBe(once);
      }),
    );
  });

  test('counting by weeks is counting day by day', () => {
    fc.assert(
      fc.property(day, day, calendars, (from, to, calendar) => {
        let count = 0;
        for (let one = from + 1; one <= to; one += 1) if (isWorkDay(one, calendar)) count += 1;
        expect(workDaysBetween(from, to, calendar)).toBe(count);
      }),
    );
  });

  test('rolling finds the first shared day within a week, else the first of the prospect', () => {
    fc.assert(
      fc.property(day, calendars, calendars, (start, prospect, rep) => {
        const rolled = rollToBoth(start, prospect, rep);
        expect(rolled).toBeGreaterThanOrEqual(start);
        expect(isWorkDay(rolled, prospect)).toBe(true);
        const shared = Array.from({ length: 8 }, (_, i) => start + i).find(
          (one) => isWorkDay(one, prospect) && isWorkDay(one, rep),
        );
        expect(rolled).toBe(shared ?? addWorkDays(start, 0, prospect));
      }),
    );
  });
});

describe('calendars', () => {
  test('a country is listed once, any other rests on Saturday and Sunday', () => {
    expect(new Set(WORK_WEEKS.map((row) => row.country)).size).toBe(WORK_WEEKS.length);
    expect(workWeekOf('FR')).toEqual({ country: 'FR', weekend: [6, 0], confidence: 'default' });
    expect(workWeekOf('SA').confidence).toBe('firm');
  });

  // DOMAIN 6.1, row by row: 0 is Sunday.
  test.each([
    ['SA EG KW QA BH JO OM DZ IQ', [5, 6], 'firm'],
    ['LY SY SD YE IL BD MV PS', [5, 6], 'check'],
    ['AE MA TN LB TR', [6, 0], 'firm'],
    ['MR PK ID FR US', [6, 0], 'default'],
    ['MY IN', [6, 0], 'check'],
    ['IR DJ AF SO', [5], 'check'],
    ['NP', [6], 'check'],
    ['BN', [5, 0], 'check'],
  ])('%s rest on %j, %s', (countries, weekend, confidence) => {
    for (const country of countries.split(' '))
      expect(workWeekOf(country)).toEqual({ country, weekend, confidence });
  });

  test('closed days that touch or overlap are one stretch, a stretch that ends before it begins is none', () => {
    const closed = ['2026-03-05', '2026-03-01/2026-03-03', '2026-03-02/2026-03-04', '2026-03-09/2026-03-08'];
    const { closed: stretches } = calendarOf({ country: 'SA', closed });
    expect(stretches.map(civilDate)).toEqual(['2026-03-01', '2026-03-05']);
  });

  test('an own weekend replaces that of the country', () => {
    const friday = dayNumber('2026-03-06');
    expect(isWorkDay(friday, calendarOf({ country: 'SA' }))).toBe(false);
    expect(isWorkDay(friday, calendarOf({ country: 'SA', weekend: [0] }))).toBe(true);
  });
});

describe('days off as they are stored', () => {
  test.each([
    ['2026-03-20', { from: '2026-03-20', to: '2026-03-20', toBeConfirmed: false }],
    ['2026-03-20?', { from: '2026-03-20', to: '2026-03-20', toBeConfirmed: true }],
    ['2026-03-20/2026-03-23', { from: '2026-03-20', to: '2026-03-23', toBeConfirmed: false }],
    ['2026-03-20/2026-03-23?', { from: '2026-03-20', to: '2026-03-23', toBeConfirmed: true }],
  ])('%s is read and written back', (entry, days) => {
    expect(readClosedDays(entry)).toEqual(days);
    expect(writeClosedDays(days)).toBe(entry);
  });

  test.each(['2026-03-23/2026-03-24', '2026-03-23/2026-03-24?'])('%s is closed', (entry) => {
    const calendar = calendarOf({ country: 'SA', closed: [entry] });
    const isOpen = (text: string) => isWorkDay(dayNumber(text), calendar);
    expect(['2026-03-22', '2026-03-23', '2026-03-24', '2026-03-25'].map(isOpen)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});

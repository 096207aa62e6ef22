import { describe, expect, test } from 'vitest';
import { calendarOf, sendHoursOn } from '../../../domain/cadence/calendar';
import { nextNotifyAt, sendWindow } from '../../../domain/cadence/quiet-hours';
import { type SendHours, sendHoursProblem } from '../../../domain/cadence/send-hours';
import { dayNumber } from '../../../domain/time/civil-day';

/** @domain S49, S56 */

const ramadan: SendHours = { days: '2026-02-18/2026-03-19', from: '10:00', to: '15:00' };
const closed = ['2026-03-20/2026-03-23'];
const saudi = calendarOf({ country: 'SA', closed, sendHours: [ramadan] });
const riyadh = 'Asia/Riyadh';
const at = Date.parse;

describe('days with send hours of their own', () => {
  test.each<[string, string, string]>([
    ['the day before, at nine: the usual hours', '2026-02-17T06:00Z', '2026-02-17T06:00Z'],
    ['the evening before: the first short day at ten', '2026-02-17T14:00Z', '2026-02-18T07:00Z'],
    ['on the first day at nine: wait for ten', '2026-02-18T06:00Z', '2026-02-18T07:00Z'],
    ['at ten', '2026-02-18T07:00Z', '2026-02-18T07:00Z'],
    ['just before three', '2026-02-18T11:59:59Z', '2026-02-18T11:59:59Z'],
    ['at three: the next short day', '2026-02-18T12:00Z', '2026-02-19T07:00Z'],
    [
      'after the last one: over the feast, and the usual hours again',
      '2026-03-19T12:00Z',
      '2026-03-24T06:00Z',
    ],
  ])('%s', (_, now, opens) => {
    const found = sendWindow(at(now), riyadh, saudi);
    expect(new Date(found.at).toISOString()).toBe(new Date(opens).toISOString());
    expect(found.open).toBe(now === opens);
  });

  test('they take the place of the hours the rep set for all days', () => {
    const evening = { fromHour: 18, toHour: 21 };
    expect(sendWindow(at('2026-02-18T07:00Z'), riyadh, saudi, evening).open).toBe(true);
    expect(sendWindow(at('2026-02-17T07:00Z'), riyadh, saudi, evening).at).toBe(at('2026-02-17T15:00Z'));
  });

  test('the rep is notified as ever', () => {
    expect(nextNotifyAt(at('2026-02-18T06:00Z'), riyadh, saudi)).toBe(at('2026-02-18T06:00Z'));
  });

  test('of two that hold a day the first counts', () => {
    const nights = { days: '2026-03-01', from: '21:00', to: '00:00' };
    const day = dayNumber('2026-03-01');
    const both = calendarOf({ country: 'SA', sendHours: [nights, ramadan] });
    expect(sendHoursOn(day, both)).toEqual({ fromHour: 21, toHour: 24 });
    expect(sendHoursOn(day + 1, both)).toEqual({ fromHour: 10, toHour: 15 });
    expect(sendHoursOn(dayNumber('2026-03-20'), both)).toBeUndefined();
  });
});

describe('hours about to be added', () => {
  test.each<[Partial<SendHours>, ReturnType<typeof sendHoursProblem>]>([
    [{}, undefined],
    [{ days: '2026-04-01' }, undefined],
    [{ days: '' }, 'days'],
    [{ days: '/2026-04-01' }, 'days'],
    [{ days: '2026-02-30' }, 'days'],
    [{ days: '2026-04-02/2026-04-01' }, 'days'],
    [{ from: '' }, 'hours'],
    [{ to: '24:00' }, 'hours'],
    [{ from: '15:00', to: '10:00' }, 'hours'],
    [{ from: '10:00', to: '10:00' }, 'hours'],
    [{ from: '21:00', to: '00:00' }, undefined],
  ])('%j', (change, problem) => {
    expect(sendHoursProblem({ ...ramadan, ...change }, [])).toBe(problem);
  });

  test.each([
    ['2026-03-19', 'overlap'],
    ['2026-02-17/2026-02-18', 'overlap'],
    ['2026-01-01/2026-12-31', 'overlap'],
    ['2026-03-20', undefined],
    ['2026-02-01/2026-02-17', undefined],
  ])('no day has two: %s', (days, problem) => {
    expect(sendHoursProblem({ ...ramadan, days }, [ramadan])).toBe(problem);
  });
});

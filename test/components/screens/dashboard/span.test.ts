import { describe, expect, test } from 'vitest';
import { monthOf, stepSpan, weekOf } from '../../../../components/screens/dashboard/calendar/span';

describe('weeks begin where the region says', () => {
  test.each([
    [0, '2026-11-22', '2026-11-28'],
    [1, '2026-11-23', '2026-11-29'],
    [6, '2026-11-21', '2026-11-27'],
  ] as const)('first day %i', (first, from, to) => {
    const week = weekOf('2026-11-25', first);
    expect([week[0], week[6], week.length]).toEqual([from, to, 7]);
  });
  test('a month is covered by whole weeks, and by no more than it needs', () => {
    expect(monthOf('2026-02-14', 0)).toHaveLength(4);
    expect(monthOf('2026-11-01', 1).flat()[0]).toBe('2026-10-26');
    expect(monthOf('2026-11-01', 1)).toHaveLength(6);
  });
});

test.each([
  ['2026-01-31', 'month', 1, '2026-02-28'],
  ['2026-12-15', 'month', 1, '2027-01-15'],
  ['2027-01-15', 'month', -1, '2026-12-15'],
  ['2028-01-30', 'month', 1, '2028-02-29'],
  ['2026-12-30', 'week', 1, '2027-01-06'],
] as const)('%s, one %s by %i', (day, look, by, found) => expect(stepSpan(day, look, by)).toBe(found));

import { expect, test } from 'vitest';
import { type DateBounds, dateProblem } from '../../../domain/cycle/date-problem';

/** @domain S1, S38, S58, S60 */

const today = '2026-03-08';

test.each<[string, string, Partial<DateBounds>, string | undefined]>([
  ['today is done', '2026-03-08', { when: 'done' }, undefined],
  ['tomorrow is not', '2026-03-09', { when: 'done' }, 'date.notYet'],
  ['today is still ahead', '2026-03-08', { when: 'ahead' }, undefined],
  ['yesterday is not', '2026-03-07', { when: 'ahead' }, 'date.passed'],
  ['any day', '2027-03-08', {}, undefined],
  ['any day before', '2025-03-08', {}, undefined],
  ['the day of the first touch', '2026-03-01', { firstOn: '2026-03-01' }, undefined],
  ['the day before the first touch', '2026-02-28', { firstOn: '2026-03-01' }, 'date.beforeFirst'],
  ['no such day', '2026-02-29', {}, 'date.noSuchDay'],
  ['no day at all', '', {}, 'date.noSuchDay'],
  ['before all years', '1969-12-31', {}, 'date.outOfRange'],
  ['the first of all days', '1970-01-01', {}, undefined],
  ['the last of all days', '2100-12-31', {}, undefined],
  ['after all years', '2101-01-01', {}, 'date.outOfRange'],
])('%s', (_, on, bounds, problem) => {
  expect(dateProblem(on, { today, when: 'any', ...bounds })).toBe(problem);
});

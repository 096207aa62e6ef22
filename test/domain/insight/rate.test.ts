import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rate } from '../../../domain/insight/rate';

/** @domain S25, S51, S52 */

const cases = fc
  .integer({ min: 0, max: 400 })
  .chain((n) => fc.integer({ min: 0, max: n }).map((k) => ({ k, n })));

test('a share lies within its range, the range within 0 to 1, and both exist from five cases on', () => {
  fc.assert(
    fc.property(cases, ({ k, n }) => {
      const { p, lo, hi, kind } = rate(k, n);
      expect(kind).toBe(n === 0 ? 'none' : n < 5 ? 'counts' : n < 30 ? 'few' : 'ok');
      if (n < 5) expect({ p, lo, hi }).toEqual({});
      else expect(0 <= lo! && lo! <= p! + 1e-12 && p! <= hi! + 1e-12 && hi! <= 1).toBe(true);
    }),
  );
});

test('the range of the misses mirrors that of the hits', () => {
  fc.assert(
    fc.property(cases, ({ k, n }) => {
      fc.pre(n >= 5);
      expect(rate(n - k, n).lo).toBeCloseTo(1 - rate(k, n).hi!, 9);
    }),
  );
});

test('more cases of the same share make the range narrower', () => {
  const width = (k: number, n: number) => rate(k, n).hi! - rate(k, n).lo!;
  expect(width(30, 100)).toBeLessThan(width(3, 10));
});

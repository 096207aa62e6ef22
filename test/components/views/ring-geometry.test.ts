import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RingState, ringShapes } from '../../../components/views/cycle-ring/ring-geometry';
import { DRAWN } from './drawn-rings';

const numbers = (d: string) => (d.match(/-?[\d.]+/g) ?? []).map(Number);
const commands = (d: string) => d.replace(/[^A-Z]/g, '');

describe('the drawn rings', () => {
  test.each(DRAWN)('$name', ({ size, state, paths }) => {
    const shapes = ringShapes(size, state).filter(({ part }) => part !== 'round');
    expect(shapes.map(({ d }) => commands(d))).toEqual(paths.map(commands));
    shapes.forEach(({ d }, index) => {
      const drawn = numbers(paths[index]!);
      // Two hundredths of a pixel: the drawing rounds its angles differently.
      numbers(d).forEach((value, at) => {
        expect(Math.abs(value - drawn[at]!), `shape ${index}, number ${at}`).toBeLessThanOrEqual(0.02);
      });
    });
  });
});

const runs = fc.integer({ min: 6, max: 7 }).chain((of) =>
  fc.record({
    of: fc.constant(of as 6 | 7),
    now: fc.integer({ min: 0, max: of }),
    items: fc.array(fc.boolean(), { maxLength: 8 }),
    skipped: fc.uniqueArray(fc.integer({ min: 1, max: of }), { maxLength: 2 }),
    rounds: fc.integer({ min: 0, max: 5 }),
  }),
) as fc.Arbitrary<RingState>;

describe('whatever a run is', () => {
  test('each segment of the band is drawn, and stays inside the square', () => {
    fc.assert(
      fc.property(runs, fc.constantFrom(120 as const, 40 as const), (state, size) => {
        const shapes = ringShapes(size, state);
        const inBand = shapes.filter(({ part }) => part !== 'chevron' && part !== 'round');
        const cells =
          size === 120 && state.items.length > 0 && !state.skipped?.includes(state.now) && state.now > 0;
        expect(inBand).toHaveLength(state.of + (cells ? state.items.length - 1 : 0));
        for (const value of shapes.flatMap(({ d }) => numbers(d))) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(size);
        }
      }),
    );
  });

  test('a met item is filled and an open one is not', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }), (items) => {
        const shapes = ringShapes(120, { of: 7, now: 2, items });
        const drawn = shapes.filter(({ part }) => part === 'now' || part === 'open').map(({ fill }) => fill);
        expect(drawn).toEqual(items);
      }),
    );
  });

  test('at most two earlier rounds are shown', () => {
    const circles = (rounds: number) =>
      ringShapes(120, { of: 7, now: 1, items: [], rounds }).filter(({ part }) => part === 'round').length;
    expect([0, 1, 2, 9].map(circles)).toEqual([0, 1, 2, 2]);
  });

  test('the chevron takes the last colour once the last stage is reached', () => {
    const chevron = (now: number) => ringShapes(40, { of: 7, now, items: [] }).at(-1)?.stage;
    expect([1, 6, 7, 0].map(chevron)).toEqual([undefined, undefined, 7, 7]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeBeside } from '../../../components/ui/place-beside';

const screen = { width: 400, height: 300 };
const menu = { width: 200, height: 100 };
const below = { side: 'below', align: 'start', rtl: false, gap: 4 } as const;

describe('beside its anchor', () => {
  test.each([
    ['under the start edge', { x: 20, y: 20, width: 40, height: 20 }, below, { x: 20, y: 44, side: 'below' }],
    [
      'right to left: edges at the right meet',
      { x: 320, y: 20, width: 40, height: 20 },
      { ...below, rtl: true },
      { x: 160, y: 44, side: 'below' },
    ],
    [
      'turns up where there is no room below',
      { x: 20, y: 250, width: 40, height: 20 },
      below,
      { x: 20, y: 146, side: 'above' },
    ],
    [
      'the end edge',
      { x: 320, y: 20, width: 40, height: 20 },
      { ...below, align: 'end' },
      { x: 160, y: 44, side: 'below' },
    ],
    [
      'the middle',
      { x: 150, y: 20, width: 40, height: 20 },
      { ...below, align: 'center' },
      { x: 70, y: 44, side: 'below' },
    ],
  ] as const)('%s', (_, anchor, wish, at) => {
    expect(placeBeside(anchor, menu, screen, wish)).toEqual(at);
  });
});

test('is always wholly on screen, eight pixels from the edge', () => {
  const anchors = fc.record({
    x: fc.integer({ min: -50, max: 450 }),
    y: fc.integer({ min: -50, max: 350 }),
    width: fc.integer({ min: 1, max: 300 }),
    height: fc.integer({ min: 1, max: 60 }),
  });
  const wishes = fc.record({
    side: fc.constantFrom('below' as const, 'above' as const),
    align: fc.constantFrom('start' as const, 'center' as const, 'end' as const),
    rtl: fc.boolean(),
    gap: fc.integer({ min: 0, max: 8 }),
  });
  fc.assert(
    fc.property(anchors, wishes, (anchor, wish) => {
      const { x, y } = placeBeside(anchor, menu, screen, wish);
      expect(x).toBeGreaterThanOrEqual(8);
      expect(y).toBeGreaterThanOrEqual(8);
      expect(x + menu.width).toBeLessThanOrEqual(screen.width - 8);
      expect(y + menu.height).toBeLessThanOrEqual(screen.height - 8);
    }),
  );
});

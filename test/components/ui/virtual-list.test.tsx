import fc from 'fast-check';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { VirtualList } from '../../../components/ui/virtual-list';
import { visibleRows } from '../../../components/ui/visible-rows';

const ROWS = Array.from({ length: 100_000 }, (_, index) => index);
let root: HTMLElement;
const onOpen = vi.fn();

beforeEach(() => {
  onOpen.mockReset();
  root = document.body.appendChild(document.createElement('div'));
  act(() =>
    render(
      <VirtualList
        label="People"
        rows={ROWS}
        rowKey={String}
        rowHeight={36}
        height={360}
        onOpen={onOpen}
        render={(row) => <span>Person {row}</span>}
      />,
      root,
    ),
  );
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

const grid = () => root.querySelector<HTMLElement>('[role="grid"]')!;
const shown = () => [...root.querySelectorAll('[role="row"]')];
const press = (key: string, code = key) =>
  act(() => {
    grid().dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true }));
  });
const current = () => root.querySelector('[aria-selected="true"]')?.textContent;

test('draws only what can be seen, and tells how many there are', () => {
  expect(shown().length).toBeLessThan(30);
  expect(grid().getAttribute('aria-rowcount')).toBe('100000');
});

test('shows the rows at the place scrolled to', () => {
  act(() => {
    grid().scrollTop = 50_000 * 36;
    grid().dispatchEvent(new Event('scroll'));
  });
  expect(shown().some((row) => row.textContent === 'Person 50000')).toBe(true);
  expect(shown().length).toBeLessThan(30);
});

test('J and K walk by physical key, Enter opens', () => {
  press('ت', 'KeyJ');
  press('ArrowDown');
  press('k', 'KeyK');
  expect(current()).toBe('Person 1');
  press('Enter');
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(1);
});

test('End goes to the last of them all and brings it into view', () => {
  press('End');
  act(() => {
    grid().dispatchEvent(new Event('scroll'));
  });
  expect(current()).toBe('Person 99999');
});

test('whatever the scroll, every row in the window is drawn and few others are', () => {
  fc.assert(
    fc.property(
      fc.record({
        top: fc.integer({ min: 0, max: 4_000_000 }),
        height: fc.integer({ min: 1, max: 2_000 }),
        rowHeight: fc.integer({ min: 20, max: 80 }),
        count: fc.integer({ min: 0, max: 100_000 }),
      }),
      ({ top, height, rowHeight, count }) => {
        const { first, last } = visibleRows(top, height, rowHeight, count);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(last).toBeLessThanOrEqual(count);
        expect(last - first).toBeLessThanOrEqual(Math.ceil(height / rowHeight) + 14);
        const inWindow = Math.floor(top / rowHeight);
        if (inWindow < count) expect(first <= inWindow && inWindow < last).toBe(true);
      },
    ),
  );
});

import fc from 'fast-check';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chartCsv } from '../../../components/ui/charts/chart-csv';
import { ChartFrame } from '../../../components/ui/charts/chart-frame';
import { roomFor } from '../../../components/ui/charts/chart-text';
import { Funnel } from '../../../components/ui/charts/funnel';
import { linePath } from '../../../components/ui/charts/line';
import { RangePoints } from '../../../components/ui/charts/range-points';
import { heatShade, linear, niceTicks } from '../../../components/ui/charts/scale';

describe('axes', () => {
  test.each([
    [6, [0, 2, 4, 6]],
    [7, [0, 5, 10]],
    [1, [0, 1]],
    [100, [0, 50, 100]],
    [0, [0, 1]],
  ])('up to %i in whole steps', (max, ticks) => {
    expect(niceTicks(max, 3)).toEqual(ticks);
  });

  test('start at zero, reach the largest value, and step evenly', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e7, noNaN: true }), fc.boolean(), (max, whole) => {
        const ticks = niceTicks(max, 4, whole);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)!).toBeGreaterThanOrEqual(max * (1 - 1e-9));
        const steps = ticks.slice(1).map((tick, index) => tick - ticks[index]!);
        for (const step of steps) expect(step).toBeCloseTo(steps[0]!, 6);
        expect(ticks.length).toBeLessThanOrEqual(6);
      }),
    );
  });

  test('a bar of nothing has no height, even where there is nothing at all', () => {
    expect(linear(0, 100)(5)).toBe(0);
    expect(linear(10, 100)(0)).toBe(0);
    expect(linear(10, 100)(10)).toBe(100);
  });

  test.each([
    [0, 7, 0],
    [1, 7, 1],
    [3, 7, 2],
    [4, 7, 3],
    [7, 7, 4],
    [1, 0, 0],
  ])('%i of at most %i takes shade %i', (value, max, shade) => {
    expect(heatShade(value, max)).toBe(shade);
  });

  test('a line breaks where a value is not known', () => {
    const path = linePath(
      [1, 2, undefined, 3],
      (index) => index,
      (value) => value,
    );
    expect(path).toBe('M0 1L1 2M3 3');
  });
});

describe('the file behind a chart', () => {
  test('quotes what must be quoted and disarms what looks like a formula', () => {
    const csv = chartCsv(
      ['Name', 'n'],
      [
        ['=1+1', 3],
        ['a, "b"', -2],
        ['\u2068هدى\u2069', 0],
        ['22–\u206059', 1],
      ],
    );
    expect(csv).toBe('\ufeffName,n\r\n\'=1+1,3\r\n"a, ""b""",-2\r\nهدى,0\r\n22–59,1\r\n');
  });
});

describe('a chart on screen', () => {
  let root: HTMLElement;
  beforeEach(() => {
    root = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => {
    act(() => render(null, root));
    root.remove();
  });

  const frame = (empty?: string) => (
    <ChartFrame
      title="Replies"
      sample="n = 60"
      fileName="replies"
      empty={empty}
      table={{ columns: ['Attempt', 'Replies'], rows: [['1', { value: 18, words: '18' }]] }}
    >
      <RangePoints
        label="Replies"
        percent={(share) => `${share * 100} %`}
        points={[
          { key: '1', label: '1', counts: '18/60', share: { value: 0.3, low: 0.2, high: 0.43, words: '30' } },
          { key: '2', label: '2', counts: '1/3' },
        ]}
      />
    </ChartFrame>
  );

  test('prints its sample, and its table twin has the same numbers', () => {
    act(() => render(frame(), root));
    expect(root.textContent).toContain('n = 60');
    act(() => root.querySelector<HTMLButtonElement>('[aria-label="Show as table"]')!.click());
    expect(root.querySelector('svg[role="img"]')).toBeNull();
    expect([...root.querySelectorAll('td')].map((cell) => cell.textContent)).toEqual(['1', '18']);
    act(() => root.querySelector<HTMLButtonElement>('[aria-label="Show as chart"]')!.click());
    expect(root.querySelector('svg[role="img"]')).not.toBeNull();
  });

  test('with too few cases says so instead of drawing', () => {
    act(() => render(frame('Too few cases: 1 of 3'), root));
    expect(root.textContent).toContain('Too few cases: 1 of 3');
    expect(root.querySelector('svg[role="img"]')).toBeNull();
  });

  test('under five cases shows the counts and no point', () => {
    act(() => render(frame(), root));
    expect(root.querySelectorAll('.dw-chart-point')).toHaveLength(1);
    expect(root.textContent).toContain('1/3');
  });

  test('the funnel mirrors with the writing', () => {
    const steps = [{ key: 'a', label: 'A', count: 10, words: '10' }];
    const barAt = (rtl: boolean) => {
      act(() => render(<Funnel label="Funnel" steps={steps} rtl={rtl} />, root));
      const bar = root.querySelector('rect')!;
      return [Number(bar.getAttribute('x')), Number(bar.getAttribute('width'))];
    };
    const [x, width] = barAt(false);
    expect(barAt(true)).toEqual([440 - x! - width!, width]);
  });

  test('a funnel of long numbers has shorter bars, so that count and share do not touch', () => {
    const share = '12,345 of 23,456 · 53 % (52–\u206054 %)';
    const steps = [
      { key: 'a', label: 'A', count: 23_456, words: '23,456', share },
      { key: 'b', label: 'B', count: 12_345, words: '12,345' },
    ];
    act(() => render(<Funnel label="Funnel" steps={steps} rtl={false} />, root));
    const [first, second] = root.querySelectorAll('rect');
    const countAt = Number(root.querySelectorAll('text')[1]!.getAttribute('x'));
    expect(countAt + roomFor('23,456')).toBeLessThan(440 - roomFor(share));
    expect(Number(second!.getAttribute('width')) / Number(first!.getAttribute('width'))).toBeCloseTo(
      12_345 / 23_456,
    );
  });
});

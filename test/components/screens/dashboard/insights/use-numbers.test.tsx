import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PeriodDays } from '../../../../../components/screens/dashboard/insights/period-menu';
import { type Reading, useNumbers } from '../../../../../components/screens/dashboard/insights/use-numbers';

/** Each reading of the store waits here until the test lets it end. */
const waiting: (() => void)[] = [];

vi.mock('../../../../../storage/database', () => ({ database: () => ({}) }));
vi.mock('../../../../../storage/queries/answer-record', () => ({ playbookOf: async () => [] }));
vi.mock('../../../../../storage/queries/objection-book', () => ({ readHeard: async () => [] }));
vi.mock('../../../../../storage/queries/insights', () => ({
  readInsights: (_: unknown, { from }: { from: number }) =>
    new Promise((resolve) => waiting.push(() => resolve({ from }))),
}));
vi.mock('../../../../../components/screens/dashboard/insights/numbers', () => ({
  computeNumbers: async ({ facts }: { facts: unknown }) => ({ facts }),
}));

let root: HTMLElement;
let reading: Reading;

function Page({ period, segment }: { period: PeriodDays; segment: string }) {
  reading = useNumbers(period, segment);
  return null;
}
const show = (period: PeriodDays, segment = '') =>
  act(() => render(<Page period={period} segment={segment} />, root));
/** Lets the store answer, and waits for the figures that come of it. */
async function letRead() {
  const before = reading.numbers;
  for (const end of waiting.splice(0)) end();
  await vi.waitFor(() => expect(reading.numbers).not.toBe(before));
}

beforeEach(() => {
  waiting.length = 0;
  root = document.createElement('div');
});
afterEach(() => act(() => render(null, root)));

test('figures of the period before are called old until those of the chosen one are counted', async () => {
  await show(90);
  expect(reading.state).toBe('reading');
  await letRead();
  expect(reading).toMatchObject({ state: 'ready', isOld: false });
  const before = reading.numbers;
  await show(365);
  expect(reading).toMatchObject({ state: 'ready', isOld: true, numbers: before });
  await letRead();
  expect(reading.isOld).toBe(false);
});

test('a refresh of the same period keeps its figures in use', async () => {
  await show(90);
  await letRead();
  await act(() => reading.refresh());
  expect(waiting).toHaveLength(1);
  expect(reading).toMatchObject({ state: 'ready', isOld: false });
});

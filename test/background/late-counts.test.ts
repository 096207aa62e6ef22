import { beforeEach, describe, expect, it, vi } from 'vitest';
import { theBrowser } from '../support/browser';
import { emptyComputer, wake } from '../support/worker';

vi.mock('webextension-polyfill', async () => (await import('../support/browser')).browserStub());

const count = vi.hoisted(() => ({ end: () => {} }));
const nobody = { count: 0, ids: [] };
const oneDue = { answer: nobody, due: { count: 1, ids: ['p'] }, overdue: nobody, waiting: nobody };
vi.mock('../../storage/queries/queue-counts', () => ({
  queueCounts: () =>
    new Promise((resolve) => {
      count.end = () => resolve(oneDue);
    }),
}));

const ADDRESS = 'huda@qamar-foods.example';
const toldPages = () => theBrowser().calls.filter(([name]) => name === 'tabs.sendMessage');

beforeEach(emptyComputer);

describe('badges do not wait for the counts of a large store', () => {
  it('answers without them, tells the page once they are there, and answers with them then', async () => {
    const { tell, track } = await wake();
    await track(ADDRESS);
    await vi.waitFor(() => expect(toldPages()).not.toEqual([]));
    theBrowser().calls.length = 0;

    const first = await tell('badge.lookup', { keys: [ADDRESS] }, { role: 'mail' });
    if (!first.ok) throw new Error(first.problem.code);
    expect(Object.keys(first.value.badges)).toEqual([ADDRESS]);
    expect(first.value.chips).toBeUndefined();
    expect(toldPages()).toEqual([]);

    count.end();
    await vi.waitFor(() => expect(toldPages()).toHaveLength(1));
    const second = await tell('badge.lookup', { keys: [ADDRESS] }, { role: 'mail' });
    if (!second.ok) throw new Error(second.problem.code);
    expect(second.value.chips).toMatchObject([{ id: 'due', count: 1 }]);
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DawraDatabase } from '../../storage/database';
import { columnHead, columnIds, columnSums } from '../../storage/queries/board';
import { PLAIN_WISH, tableIds } from '../../storage/queries/board-table';
import { writeDirectoryEntries } from '../../storage/queries/directory';
import { nextRedo, nextUndo, recentActs } from '../../storage/queries/recent-acts';
import { stuckPeople } from '../../storage/queries/today-more';
import { dayCount } from '../../storage/queries/today-rows';
import type { PlanRow } from '../../storage/rows';
import { DEFAULT_SETTINGS } from '../../storage/settings';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-23T07:00:00Z');
const TODAY = '2026-11-23';

let db: DawraDatabase;
beforeEach(() => {
  db = new DawraDatabase(`board-${Math.random()}`);
});
afterEach(() => db.delete());

async function person(id: string, plan: Partial<PlanRow>, name = id, value?: [number, string]) {
  const row: PlanRow = {
    prospectId: id,
    runId: `run-${id}`,
    kind: 'follow_up',
    zone: 'Asia/Riyadh',
    country: 'SA',
    stage: 'offer',
    stageSince: NOW - DAY,
    status: 'active',
    persistence: 1,
    ...plan,
  };
  await db.plans.put(row);
  await db.prospects.put({
    id,
    rev: 1,
    name,
    emails: [],
    phones: [],
    keys: [],
    source: 'typed',
    createdAt: NOW,
  });
  await db.runs.put({
    id: row.runId,
    rev: 1,
    prospectId: id,
    no: 1,
    status: row.status,
    stage: row.stage,
    openedAt: NOW,
    framework: 'champ',
    ...(value ? { value: { minor: value[0], ccy: value[1] } } : {}),
  });
  await writeDirectoryEntries(db, new Map([[id, { id, name }]]));
}

describe('the board', () => {
  test('a column is ordered by date, and who has none comes last', async () => {
    await person('aa', { dueOn: '2026-11-25' });
    await person('bb', {});
    await person('cc', { dueOn: '2026-11-22' });
    await person('dd', { dueOn: '2026-11-22', stage: 'closing' });
    expect(await columnIds(db, { status: 'active', stage: 'offer' }, 'due')).toEqual(['cc', 'aa', 'bb']);
  });
  test('or by how long each stands there', async () => {
    await person('aa', { stageSince: NOW - 2 * DAY });
    await person('bb', { stageSince: NOW - 9 * DAY });
    expect(await columnIds(db, { status: 'active', stage: 'offer' }, 'age')).toEqual(['bb', 'aa']);
    expect(await columnHead(db, { status: 'active', stage: 'offer' }, 'age')).toEqual(['bb', 'aa']);
  });
  test('two currencies are never added together', async () => {
    await person('aa', {}, 'aa', [100, 'SAR']);
    await person('bb', {}, 'bb', [50, 'USD']);
    await person('cc', {}, 'cc', [25, 'SAR']);
    expect(await columnSums(db, { status: 'active', stage: 'offer' })).toEqual([
      { minor: 125, ccy: 'SAR' },
      { minor: 50, ccy: 'USD' },
    ]);
  });
});

describe('the table', () => {
  beforeEach(async () => {
    await person('aa', { dueOn: '2026-11-20', stage: 'prospecting' }, 'أحمد العتيبي');
    await person('bb', { dueOn: TODAY, stage: 'offer' }, 'Lina Farouk');
    await person('cc', { dueOn: '2026-12-01', stage: 'closing' }, 'Ahmed Saleh');
    await person('dd', { stage: 'offer' }, 'Zoe');
    await person('ee', { stage: 'offer', status: 'lost' }, 'Gone');
  });
  test.each([
    [{}, ['aa', 'bb', 'cc', 'dd']],
    [{ down: true }, ['dd', 'cc', 'bb', 'aa']],
    [{ sort: 'name' }, ['cc', 'bb', 'dd', 'aa']],
    [{ sort: 'stage' }, ['aa', 'bb', 'dd', 'cc']],
    [{ stage: 'offer' }, ['bb', 'dd']],
    [{ due: 'overdue' }, ['aa']],
    [{ due: 'due' }, ['bb']],
    [{ due: 'waiting' }, ['cc']],
    [{ due: 'none' }, ['dd']],
    [{ text: 'ahmad' }, ['aa', 'cc']],
    [{ text: 'ahmad', stage: 'closing' }, ['cc']],
    [{ text: 'nobody' }, []],
  ] as const)('%o', async (wish, ids) => {
    expect(await tableIds(db, { ...PLAIN_WISH, ...wish }, TODAY)).toEqual(ids);
  });
});

describe('the day', () => {
  test('a deal twice as long in its stage as usual is stuck, unless the buyer still has a date to keep', async () => {
    await person('aa', { stageSince: NOW - 30 * DAY });
    await person('bb', { stageSince: NOW - 40 * DAY });
    await person('cc', { stageSince: NOW - 11 * DAY });
    await db.commitments.put({
      id: 'p',
      rev: 1,
      runId: 'run-bb',
      at: NOW,
      by: 'buyer',
      text: 'decide',
      dueOn: '2026-12-01',
    });
    const stuck = await stuckPeople(db, DEFAULT_SETTINGS, NOW, TODAY, 10);
    expect(stuck.map(({ plan, day, usual }) => [plan.prospectId, day, usual])).toEqual([['aa', 30, 10]]);
  });
  test('a reply waits on the day although its date has not come', async () => {
    await person('aa', { kind: 'answer', dueOn: '2026-11-25' });
    await person('bb', { dueOn: '2026-11-25' });
    await person('cc', { dueOn: TODAY });
    const isDue = (plan: PlanRow) => plan.kind === 'answer' || (plan.dueOn ?? '9') <= TODAY;
    expect(await dayCount(db, NOW, isDue)).toBe(2);
  });
});

describe('history', () => {
  const op = (id: string, seq: number, more: object = {}) =>
    db.ops.put({
      id,
      seq,
      at: seq,
      type: 'touch.log',
      changes: [{ table: 'touches', key: id }],
      reply: {},
      text: id,
      ...more,
    });
  test('the newest change that stands is undone first; the one undone last comes back', async () => {
    await op('one', 1);
    await op('two', 2, { undoneBy: 'u' });
    await op('u', 3, { type: 'act.undo' });
    expect(await nextUndo(db)).toBe('one');
    expect(await nextRedo(db)).toBe('two');
    expect((await recentActs(db)).map(({ id, state }) => [id, state])).toEqual([
      ['two', 'undone'],
      ['one', 'done'],
    ]);
  });
  test('after a new change there is nothing to bring back', async () => {
    await op('one', 1, { undoneBy: 'u' });
    await op('u', 2, { type: 'act.undo' });
    await op('three', 3);
    expect(await nextRedo(db)).toBeUndefined();
  });
  test('a change too old to undo says so', async () => {
    await op('old', 1, { changes: [] });
    expect(await nextUndo(db)).toBeUndefined();
    expect((await recentActs(db))[0]?.state).toBe('gone');
  });
});

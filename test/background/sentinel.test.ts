import { describe, expect, it } from 'vitest';
import { checkStart, echo } from '../../background/sentinel';
import { openDesk } from '../support/desk';

function fakeLocal(items: Record<string, unknown> = {}) {
  return {
    items,
    get: async (keys: string[]) => Object.fromEntries(keys.map((key) => [key, items[key]])),
    set: async (more: Record<string, unknown>) => {
      Object.assign(items, structuredClone(more));
    },
  };
}

describe('G14 loss is never silent', () => {
  it('goes on when the database is what the sentinel remembers', async () => {
    const { db, act } = await openDesk();
    const local = fakeLocal();
    const done = await act('prospect.track', { name: 'Huda', address: 'h@q.example', source: 'gmail' });
    await echo(local, done.op!, done.people);
    expect(await checkStart(local, db)).toEqual({ state: 'ready' });
  });

  it('F9 replays what the ring still holds when the database fell behind', async () => {
    const { db, act, track } = await openDesk();
    const local = fakeLocal();
    const prospectId = await track();
    const logged = await act('note.put', { noteId: 'n1', prospectId, text: 'kept' });
    await echo(local, logged.op!, logged.people);
    await db.notes.clear();
    await db.ops.delete(logged.reply.opId);
    await db.meta.put({ key: 'seq', value: 1 });
    expect(await checkStart(local, db)).toEqual({ state: 'repaired', replayed: 1 });
    expect(await db.notes.get('n1')).toMatchObject({ text: 'kept' });
    expect((await db.meta.get('seq'))?.value).toBe(2);
  });

  it('F9 says lost and writes nothing when the database is empty', async () => {
    const { db } = await openDesk();
    const local = fakeLocal({ sentinel: { seq: 500, schema: 1, prospects: 40 }, ring: [] });
    expect(await checkStart(local, db)).toMatchObject({ state: 'lost', had: { seq: 500 } });
    expect((await db.meta.get('seq'))?.value).toBeUndefined();
  });

  it('F7 does not write into data of a newer version', async () => {
    const { db } = await openDesk();
    const local = fakeLocal({ sentinel: { seq: 1, schema: 99, prospects: 1 } });
    expect(await checkStart(local, db)).toEqual({ state: 'newer' });
  });

  it('F3 follows a database that is ahead: the worker died before its echo', async () => {
    const { db, act, track } = await openDesk();
    const local = fakeLocal();
    const prospectId = await track();
    const noted = await act('note.put', { noteId: 'n1', prospectId, text: 'kept' });
    expect(await checkStart(local, db)).toEqual({ state: 'ready' });
    expect(local.items.sentinel).toMatchObject({ seq: 2, schema: 1, prospects: 1 });
    expect((local.items.ring as { id: string }[]).at(-1)?.id).toBe(noted.reply.opId);
  });

  it('replays a row that an operation took away', async () => {
    const { db, act, track } = await openDesk();
    const local = fakeLocal();
    const prospectId = await track();
    await act('prospect.block', { prospectId, on: true });
    const refusals = await db.suppressions.toArray();
    const freed = await act('prospect.block', { prospectId, on: false });
    await checkStart(local, db);
    await db.suppressions.bulkPut(refusals);
    await db.ops.delete(freed.reply.opId);
    await db.meta.put({ key: 'seq', value: 2 });
    expect(await checkStart(local, db)).toEqual({ state: 'repaired', replayed: 1 });
    expect(await db.suppressions.count()).toBe(0);
    await expect(act('act.undo', { opId: freed.reply.opId })).rejects.toMatchObject({
      problem: { code: 'undo.tooLate' },
    });
  });
});

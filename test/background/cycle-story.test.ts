import { describe, expect, it } from 'vitest';
import { storedId } from '../../storage/stored-id';
import { DAY, openDesk } from '../support/desk';

const own = 'rep@dawra-co.example';
const huda = 'huda@qamar-foods.example';

describe('what the desk records', () => {
  it('G2 records a message once, however often it is seen', async () => {
    const { db, act, track, clock } = await openDesk();
    await track(huda);
    const touches = [
      {
        messageId: '18f2a9c0b1d2e3f4',
        dir: 'out' as const,
        at: clock.now - 3 * DAY,
        people: [{ address: huda }],
      },
      { messageId: '18f2a9c0b1d2e3f5', dir: 'in' as const, at: clock.now - DAY, people: [{ address: huda }] },
    ];
    const first = await act('touch.seen', { account: own, touches });
    const second = await act('touch.seen', { account: own.toUpperCase(), touches: touches.toReversed() });
    expect(first.reply).toMatchObject({ recorded: 2, known: 0 });
    expect(second.reply).toMatchObject({ recorded: 0, known: 2 });
    expect(await db.touches.count()).toBe(2);
    expect(await db.touches.get(storedId(`gmail:${own}:18f2a9c0b1d2e3f4`))).toMatchObject({ dir: 'out' });
  });

  it('writes nothing about people nobody tracks', async () => {
    const { db, act, clock } = await openDesk();
    const people = [{ address: 'stranger@elsewhere.example' }];
    await act('touch.seen', {
      account: own,
      touches: [{ messageId: 'a1', dir: 'in', at: clock.now, people }],
    });
    expect(await db.touches.count()).toBe(0);
    expect(await db.ops.count()).toBe(0);
  });

  it('does not believe a message from the future', async () => {
    const { db, act, track, clock } = await openDesk();
    await track(huda);
    const at = clock.now + DAY;
    await act('touch.seen', {
      account: own,
      touches: [{ messageId: 'a1', dir: 'in', at, people: [{ address: huda }] }],
    });
    expect(await db.touches.count()).toBe(0);
  });

  it('plans the next follow-up in the transaction of the touch', async () => {
    const { db, act, track, clock } = await openDesk();
    const prospectId = await track(huda);
    expect(await db.plans.get(prospectId)).toMatchObject({ kind: 'first', dueOn: '2026-03-08' });
    const people = [{ address: huda }];
    await act('touch.seen', {
      account: own,
      touches: [{ messageId: 'a1', dir: 'out', at: clock.now, people }],
    });
    expect(await db.plans.get(prospectId)).toMatchObject({ kind: 'follow_up', step: 2, persistence: 1 });
  });

  it('refuses a move through an open gate and names what is missing', async () => {
    const { db, act, track } = await openDesk();
    const prospectId = await track();
    const run = (await db.runs.where('prospectId').equals(prospectId).first())!;
    await expect(act('stage.move', { runId: run.id, kind: 'forward' })).rejects.toMatchObject({
      problem: { code: 'gate_open' },
    });
    expect((await db.runs.get(run.id))?.stage).toBe('prospecting');
    await act('stage.move', { runId: run.id, kind: 'forward', override: true, reason: 'buyer in a hurry' });
    expect((await db.runs.get(run.id))?.stage).toBe('qualification');
    expect(await db.moves.where('runId').equals(run.id).count()).toBe(2);
  });

  it('undoes a move as a fact, and does it again', async () => {
    const { db, act, track } = await openDesk();
    const prospectId = await track();
    const run = (await db.runs.where('prospectId').equals(prospectId).first())!;
    const moved = await act('stage.move', {
      runId: run.id,
      kind: 'forward',
      override: true,
      reason: 'hurry',
    });
    await act('act.undo', { opId: moved.reply.opId });
    expect((await db.runs.get(run.id))?.stage).toBe('prospecting');
    const moves = await db.moves.where('runId').equals(run.id).toArray();
    expect(moves.filter((move) => move.voidedAt === undefined)).toHaveLength(1);
    expect(moves).toHaveLength(2);
    await act('act.redo', { opId: moved.reply.opId });
    expect((await db.runs.get(run.id))?.stage).toBe('qualification');
  });

  it('asks before the same social touch is logged twice in a day', async () => {
    const { db, act, track, clock } = await openDesk();
    const prospectId = await track();
    const request = { prospectId, kind: 'commented' as const, at: clock.now };
    await act('social.log', request);
    expect((await act('social.log', request)).reply).toMatchObject({ duplicate: true });
    expect(await db.touches.count()).toBe(1);
    await act('social.log', { ...request, evenIfToday: true });
    expect(await db.touches.count()).toBe(2);
  });

  it('keeps a blocked person out of every plan', async () => {
    const { db, act, track } = await openDesk();
    const prospectId = await track();
    await act('prospect.block', { prospectId, on: true });
    expect(await db.plans.get(prospectId)).toMatchObject({ kind: 'none', dnc: true });
  });

  it('keeps no address in any key or index', async () => {
    const { db, track } = await openDesk();
    await track(huda);
    for (const table of db.tables) {
      const indexes = [table.schema.primKey, ...table.schema.indexes];
      for (const row of await table.toArray()) {
        for (const index of indexes) {
          const value = JSON.stringify(
            index.compound
              ? (index.keyPath as string[]).map((key) => row[key])
              : row[index.keyPath as string],
          );
          expect(value ?? '', `${table.name}.${index.name}`).not.toMatch(/huda|qamar/i);
        }
      }
    }
  });

  it('removes the sample people whole and leaves the rep’s own', async () => {
    const { db, act, track } = await openDesk();
    const mine = await track('own@customer.example', 'Own Customer');
    await act('sample.add', { language: 'en' });
    expect(await db.plans.count()).toBe(13);
    await act('sample.remove', {});
    expect((await db.plans.toArray()).map((plan) => plan.prospectId)).toEqual([mine]);
  });

  it('stages an import and writes it as one act that can be undone', async () => {
    const { db, act } = await openDesk();
    const { stageRows } = await import('../../background/staged-imports');
    stageRows('b1', [
      { rowKey: '2', name: 'Sara', emails: ['sara@waha.example'], phones: [], touches: [] },
      { rowKey: '3', name: 'Omar', emails: ['omar@sahab.example'], phones: [], touches: [] },
    ]);
    expect(await db.prospects.count()).toBe(0);
    const done = await act('import.commit', { batch: 'b1', name: 'people.csv' });
    expect(await db.plans.count()).toBe(2);
    await act('act.undo', { opId: done.reply.opId });
    expect(await db.plans.count()).toBe(0);
  });
});

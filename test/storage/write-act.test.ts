import { describe, expect, it } from 'vitest';
import { writeAct } from '../../storage/write-act';
import { openDesk } from '../support/desk';

describe('one act, one transaction', () => {
  it('G3 writes nothing at all when the act throws half way', async () => {
    const { db } = await openDesk();
    await expect(
      writeAct(db, { opId: 'op-1', type: 'test', now: 1 }, async (write) => {
        await write.put('notes', 'n1', { id: 'n1', prospectId: 'p', at: 1, text: 'half', rev: 0 });
        throw new Error('stop');
      }),
    ).rejects.toThrow('stop');
    expect(await db.notes.count()).toBe(0);
    expect(await db.ops.count()).toBe(0);
    expect(await db.meta.get('seq')).toBeUndefined();
  });

  const note = (id: string) => ({ id, prospectId: 'p', at: 1, text: 'half', rev: 0 });

  it('G6 writes nothing of the rows on their way when the act throws after handing them over', async () => {
    const { db } = await openDesk();
    const act = writeAct(db, { opId: 'op-1', type: 'import.commit', now: 1 }, async (write) => {
      await write.together(() => Promise.all([write.put('notes', 'n1', note('n1'))]));
      throw new Error('stop');
    });
    await expect(act).rejects.toThrow('stop');
    expect(await db.notes.count()).toBe(0);
  });

  it('G6 does not acknowledge rows the store would not take', async () => {
    const { db } = await openDesk();
    db.notes.hook('creating', (key) => {
      if (key === 'n2') throw new Error('full');
    });
    const act = writeAct(db, { opId: 'op-1', type: 'import.commit', now: 1 }, async (write) => {
      await write.together(() => Promise.all(['n1', 'n2'].map((id) => write.put('notes', id, note(id)))));
      return { reply: {}, text: 'imported' };
    });
    await expect(act).rejects.toThrow('full');
    expect([await db.notes.count(), await db.ops.count()]).toEqual([0, 0]);
  });

  it('F2 acknowledges a known operation and does not apply it again', async () => {
    const { db, act } = await openDesk();
    const request = { address: 'huda@qamar-foods.example', name: 'Huda', source: 'gmail' as const };
    const first = await act('prospect.track', request, 'same-id');
    const second = await act('prospect.track', request, 'same-id');
    expect(second).toMatchObject({ repeated: true, seq: first.seq });
    expect(second.reply).toEqual(first.reply);
    expect(await db.prospects.count()).toBe(1);
    expect((await db.meta.get('seq'))?.value).toBe(1);
  });

  it('raises the sequence by one for each act that changed something', async () => {
    const { db, act, track } = await openDesk();
    const prospectId = await track();
    await act('touch.log', { prospectId, channel: 'call', outcome: 'no_answer', at: 1 });
    expect((await db.meta.get('seq'))?.value).toBe(2);
  });
});

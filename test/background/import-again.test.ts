import { describe, expect, it } from 'vitest';
import { stageRows } from '../../background/staged-imports';
import type { ImportRow } from '../../messages/owner-protocol';
import { nextRedo, recentActs } from '../../storage/queries/recent-acts';
import { HISTORY_KEPT } from '../../storage/write-act';
import { openDesk } from '../support/desk';

const DAY_ONE = Date.UTC(2026, 1, 2, 9);
const omar: ImportRow = {
  rowKey: 'in:omar-h',
  name: 'Omar Haddad',
  emails: [],
  phones: [],
  linkedin: 'omar-h',
  touches: [{ channel: 'li_connect', dir: 'in', at: DAY_ONE, weak: true }],
};
const message = (dir: 'in' | 'out', at: number): ImportRow => ({
  ...omar,
  touches: [{ channel: 'li_message', dir, at }],
});

async function openImports() {
  const desk = await openDesk();
  let no = 0;
  const bring = async (...rows: ImportRow[]) => {
    no += 1;
    stageRows(`batch-${no}`, rows);
    await desk.act('import.commit', { batch: `batch-${no}`, name: 'linkedin' });
    return desk.db.touches.count();
  };
  return { ...desk, bring };
}

describe('the same export brought again', () => {
  it('adds nothing, neither people nor touches', async () => {
    const { db, bring } = await openImports();
    expect(await bring(omar)).toBe(1);
    expect(await bring(omar)).toBe(1);
    expect(await db.prospects.count()).toBe(1);
  });

  it('knows a later message of the same day and way for the one it has', async () => {
    const { bring } = await openImports();
    expect(await bring(message('in', DAY_ONE))).toBe(1);
    expect(await bring(message('in', DAY_ONE + 3_600_000))).toBe(1);
    expect(await bring(message('out', DAY_ONE + 3_600_000))).toBe(2);
    expect(await bring(message('in', DAY_ONE + 86_400_000))).toBe(3);
  });

  it('knows a connection the rep logged on the page', async () => {
    const { db, act, clock, bring } = await openImports();
    const profile = { publicId: 'omar-h', name: 'Omar Haddad' };
    const { reply } = await act('prospect.track', { source: 'linkedin', profile });
    await act('social.log', { prospectId: reply.prospectId, kind: 'connected', at: clock.now });
    expect(await bring(omar)).toBe(1);
    expect((await db.touches.toArray())[0]?.at).toBe(DAY_ONE);
  });

  it('is one act, however many lines, that one undo takes back', async () => {
    const { db, act, bring } = await openImports();
    const many = Array.from({ length: 300 }, (_, i) => ({
      ...omar,
      rowKey: `in:p${i}`,
      name: `Person ${i}`,
      linkedin: `p${i}`,
    }));
    await bring(...many);
    expect(await db.prospects.count()).toBe(300);
    const op = await db.ops.where('seq').above(0).last();
    await act('act.undo', { opId: op?.id ?? '' });
    expect((await db.prospects.toArray()).filter(({ voidedAt }) => voidedAt === undefined)).toEqual([]);
  });
});

describe('an act with thousands of changes', () => {
  const people = Array.from({ length: 300 }, (_, i) => ({
    rowKey: String(i),
    name: `Person ${i}`,
    emails: [`p${i}@firm.example`],
    phones: [],
    touches: [],
  }));

  it('is listed without them, and undone, redone and forgotten with them', async () => {
    const { db, act, bring } = await openImports();
    await bring(...people);
    const listed = async () => (await db.ops.where('seq').above(0).toArray()).at(0)!;
    const [import_] = await recentActs(db);
    expect(await listed()).toMatchObject({ id: import_?.id, changes: [] });
    expect(import_?.state).toBe('done');
    const here = () => db.prospects.filter(({ voidedAt }) => voidedAt === undefined).count();
    await act('act.undo', { opId: import_!.id });
    expect([await here(), (await recentActs(db))[0]?.state]).toEqual([0, 'undone']);
    expect(await nextRedo(db)).toBe(import_?.id);
    await act('act.redo', { opId: import_!.id });
    expect(await here()).toBe(300);
    const prospectId = (await db.prospects.toCollection().first())!.id;
    for (let i = 0; i < HISTORY_KEPT; i += 1)
      await act('note.put', { noteId: 'n1', prospectId, text: `line ${i}` });
    expect((await recentActs(db)).map(({ type }) => type)).not.toContain('import.commit');
    expect(await db.ops.count(), 'no row is left beside').toBe(HISTORY_KEPT + 3);
  });
});

import { describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { readBackup, restoreBackup, stageBackup } from '../../background/backup';
import { finishErase } from '../../background/empty-store';
import { eraseAll, erasePerson } from '../../background/erase';
import type { Desk } from '../../background/handler';
import { checkStart, echo } from '../../background/sentinel';
import { stageRows } from '../../background/staged-imports';
import { speechOf } from '../../presenters/speech';
import type { DawraDatabase } from '../../storage/database';
import { readSettings } from '../../storage/settings';
import { DAY, openDesk } from '../support/desk';

vi.mock('webextension-polyfill', async () => (await import('../support/browser')).browserStub());

/** A word that is nobody's: found anywhere, it came from the erased person. */
const CANARY = 'zqcanaryqz';

async function everything(db: DawraDatabase): Promise<string> {
  const parts: string[] = [];
  for (const table of db.tables) {
    for (const row of await table.toArray()) parts.push(`${table.name} ${JSON.stringify(row)}`);
    for (const key of await table.toCollection().primaryKeys())
      parts.push(`${table.name} key ${JSON.stringify(key)}`);
  }
  parts.push(
    JSON.stringify(await browser.storage.local.get()),
    JSON.stringify(await browser.storage.session.get()),
  );
  return parts.filter((part) => part.toLowerCase().includes(CANARY)).join('\n');
}

async function deskOf(db: DawraDatabase, now: number): Promise<Desk> {
  return { db, now, role: 'owner', speech: speechOf(await readSettings(db), 'en') };
}

/** Somebody with every kind of fact, known twice and merged, and with a history longer than what undo keeps. */
async function scene() {
  const { db, act, track, clock } = await openDesk();
  const address = `${CANARY}@firm.example`;
  const id = await track(address, `Lina ${CANARY}`);
  const twin = await track(`second-${CANARY}@firm.example`, `L. ${CANARY}`);
  const other = await track('omar@elsewhere.example', 'Omar');
  await act('prospect.merge', { keep: id, drop: twin });
  const { id: runId } = (await db.runs.where('prospectId').equals(id).first())!;
  const people = [{ address, name: CANARY }];
  const at = clock.now - DAY;
  await act('touch.seen', {
    account: 'rep@dawra-co.example',
    touches: [{ messageId: 'a1', dir: 'in', at, people, subject: `About ${CANARY}` }],
  });
  await act('note.put', { noteId: 'n1', prospectId: id, text: `${CANARY} likes tea` });
  await act('objection.put', { objectionId: 'o1', runId, categoryId: 'price', words: CANARY, state: 'open' });
  await act('sheet.put', { runId, kind: 'story', body: { problem: CANARY } });
  await act('commitment.put', { runId, commitment: { id: 'c1', by: 'buyer', text: `${CANARY} calls back` } });
  await act('stage.move', { runId, kind: 'forward', override: true, reason: `${CANARY} said so` });
  const last = await act('prospect.edit', { prospectId: id, edit: { title: CANARY } });
  for (let i = 0; i < 55; i += 1)
    await act('note.put', { noteId: 'n2', prospectId: other, text: `line ${i}` });
  await echo(browser.storage.local, last.op!, last.people);
  return { db, act, clock, id, other };
}

describe('G11 erase really erases', () => {
  it('one person, everywhere', async () => {
    const { db, clock, id, other } = await scene();
    expect(await everything(db)).not.toBe('');
    await erasePerson({ v: 1, id: 'm', t: 'prospect.erase', prospectId: id }, await deskOf(db, clock.now));
    expect(await everything(db)).toBe('');
    expect(await db.plans.get(other)).toBeDefined();
    expect(await db.notes.where('prospectId').equals(other).count()).toBe(1);
    expect((await db.meta.get('prospects'))?.value).toBe(1);
  });

  it('somebody who came with a large file, with what undo keeps of it', async () => {
    const { db, act, clock } = await openDesk();
    const rows = Array.from({ length: 120 }, (_, i) => ({
      rowKey: String(i),
      name: i === 7 ? CANARY : `Person ${i}`,
      emails: [i === 7 ? `${CANARY}@firm.example` : `p${i}@firm.example`],
      phones: [],
      touches: [],
    }));
    stageRows('b', rows);
    await act('import.commit', { batch: 'b', name: 'people.csv' });
    const prospectId = (await db.prospects.filter(({ name }) => name === CANARY).first())!.id;
    await erasePerson({ v: 1, id: 'm', t: 'prospect.erase', prospectId }, await deskOf(db, clock.now));
    expect(await everything(db)).toBe('');
    expect((await db.meta.get('prospects'))?.value).toBe(119);
  });

  it('and stays away when an older backup is restored, while who was added again stays', async () => {
    const { db, act, track, clock } = await openDesk();
    const id = await track(`${CANARY}@firm.example`, CANARY);
    await act('note.put', { noteId: 'n1', prospectId: id, text: CANARY });
    await track('omar@elsewhere.example', 'Omar');
    const desk = () => deskOf(db, clock.now);
    const { piece } = await readBackup({ v: 1, id: 'm', t: 'backup.read', from: 0 }, await desk());
    clock.now += DAY;
    await erasePerson({ v: 1, id: 'm', t: 'prospect.erase', prospectId: id }, await desk());
    const restore = async (text: string) => {
      await stageBackup({ v: 1, id: 'm', t: 'backup.stage', batch: 'b', from: 0, piece: text }, await desk());
      await restoreBackup({ v: 1, id: 'm', t: 'backup.restore', batch: 'b' }, await desk());
    };
    await restore(piece);
    expect(await everything(db)).toBe('');
    expect((await db.prospects.toArray()).map(({ name }) => name)).toEqual(['Omar']);
    expect((await db.meta.get('prospects'))?.value).toBe(1);
    clock.now += DAY;
    await track(`${CANARY}@firm.example`, CANARY);
    const later = await readBackup({ v: 1, id: 'm', t: 'backup.read', from: 0 }, await desk());
    await restore(later.piece);
    expect(await db.prospects.count()).toBe(2);
  });

  it('everything, when the word is typed', async () => {
    const { db, clock } = await scene();
    const desk = await deskOf(db, clock.now);
    const order = { v: 1 as const, id: 'm', t: 'erase.all' as const, keepRefusals: false };
    await expect(eraseAll({ ...order, confirm: 'yes' }, desk)).rejects.toMatchObject({
      problem: { code: 'erase.confirm' },
    });
    await eraseAll({ ...order, confirm: 'erase' }, desk);
    expect(await everything(db)).toBe('');
    expect(await db.prospects.count()).toBe(0);
    expect(await db.ops.count()).toBe(0);
  });

  it('F47 finishes at the next start what was cut short', async () => {
    const { db, act, other } = await scene();
    await act('prospect.block', { prospectId: other, on: true });
    const refusals = await db.suppressions.toArray();
    await browser.storage.local.set({ erasing: refusals });
    await finishErase(db);
    expect(await everything(db)).toBe('');
    expect(await db.suppressions.toArray()).toEqual(refusals);
    expect(await checkStart(browser.storage.local, db)).toEqual({ state: 'ready' });
    expect(await browser.storage.local.get()).toEqual({});
  });
});

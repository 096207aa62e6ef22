import browser from 'webextension-polyfill';
import { writeDirectory } from '../storage/queries/directory';
import { announce } from './announce';
import type { ReadHandler } from './handler';
import { refuse } from './refusal';
import { acceptDatabase } from './start-state';

const SCRUB_BYTES = 12 * 1024 * 1024;

/** Removes every trace of one person: rows, history, ring and search, then pushes the freed bytes off the disk. */
export const erasePerson: ReadHandler<'prospect.erase'> = async ({ prospectId }, { db }) => {
  const runs = (await db.runs.where('prospectId').equals(prospectId).primaryKeys()) as string[];
  await db.transaction('rw', db.tables, async () => {
    const byRun = ['moves', 'ticks', 'commitments', 'deciders', 'concessions', 'outcomes', 'sheets'] as const;
    for (const table of byRun) await db.table(table).where('runId').anyOf(runs).delete();
    await db.touches
      .where('[prospectId+at]')
      .between([prospectId, -Infinity], [prospectId, Infinity])
      .delete();
    for (const table of ['notes', 'objections', 'deciders', 'runs'] as const) {
      await db.table(table).where('prospectId').equals(prospectId).delete();
    }
    await db.plans.delete(prospectId);
    await db.prospects.delete(prospectId);
    await writeDirectory(db, prospectId, undefined);
    await forgetInHistory();
  });
  await browser.storage.local.remove(['ring']);
  await scrub();
  await announce(db);
  return {};

  async function forgetInHistory() {
    const names = new Set([prospectId, ...runs]);
    await db.ops.toCollection().modify((op) => {
      const concerned = op.changes.some((change) => {
        const row = (change.after ?? change.before) as { prospectId?: string; runId?: string } | undefined;
        return names.has(change.key) || names.has(row?.prospectId ?? '') || names.has(row?.runId ?? '');
      });
      if (concerned) {
        op.changes = [];
        op.text = '';
        op.reply = {};
      }
    });
  }

  /** A deleted value stays in the store's log until enough was written after it. */
  async function scrub() {
    const key = 'scrub';
    await db.meta.put({ key, value: new Uint8Array(SCRUB_BYTES) });
    await db.meta.delete(key);
  }
};

/** Everything, for good. The typed word guards it; the list of refusals may stay, as salted hashes. */
export const eraseAll: ReadHandler<'erase.all'> = async ({ confirm, keepRefusals }, { db }) => {
  if (!['erase', 'حذف'].includes(confirm.trim().toLowerCase())) refuse('erase.confirm', 'confirm');
  const refusals = keepRefusals ? await db.suppressions.toArray() : [];
  await browser.storage.local.set({ erasing: true });
  await acceptDatabase();
  await db.delete({ disableAutoOpen: false });
  await db.open();
  if (refusals.length > 0) await db.suppressions.bulkPut(refusals);
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await announce(db);
  return {};
};

import browser from 'webextension-polyfill';
import type { DawraDatabase } from '../storage/database';
import { beginDirectory } from '../storage/queries/directory';
import type { SuppressionRow } from '../storage/rows';
import { localStore } from './local-store';
import { unlessBlocked } from './open-store';

const MARK = 'erasing';

/**
 * Erases everything but these refusals. The mark is set first and goes last: a worker killed in between finishes at
 * its next start, and nobody takes the half-empty store for a damaged one. Throws while another tab holds the store.
 */
export async function emptyStore(db: DawraDatabase, refusals: readonly SuppressionRow[]): Promise<void> {
  await localStore.set({ [MARK]: refusals });
  await localStore.remove(['sentinel', 'ring']);
  await unlessBlocked(db, () => db.delete({ disableAutoOpen: false }));
  await db.open();
  await beginDirectory(db);
  await db.suppressions.bulkPut([...refusals]);
  await browser.storage.session.clear();
  await localStore.clear();
}

/** Ends an erase that was cut short. True when there was one. */
export async function finishErase(db: DawraDatabase): Promise<boolean> {
  const { [MARK]: refusals } = await localStore.get([MARK]).catch(() => ({}) as Record<string, unknown>);
  if (refusals === undefined) return false;
  await emptyStore(db, refusals as SuppressionRow[]);
  return true;
}

import browser from 'webextension-polyfill';
import type { DawraDatabase } from '../storage/database';
import type { SuppressionRow } from '../storage/rows';

const MARK = 'erasing';

/**
 * Erases everything but these refusals. The mark is set first and goes last: a worker killed in between finishes at
 * its next start, and nobody takes the half-empty store for a damaged one.
 */
export async function emptyStore(db: DawraDatabase, refusals: readonly SuppressionRow[]): Promise<void> {
  await browser.storage.local.set({ [MARK]: refusals });
  await browser.storage.local.remove(['sentinel', 'ring']);
  await db.delete({ disableAutoOpen: false });
  await db.open();
  await db.suppressions.bulkPut([...refusals]);
  await browser.storage.session.clear();
  await browser.storage.local.clear();
}

/** Ends an erase that was cut short. */
export async function finishErase(db: DawraDatabase): Promise<void> {
  const { [MARK]: refusals } = await browser.storage.local.get([MARK]);
  if (refusals !== undefined) await emptyStore(db, refusals as SuppressionRow[]);
}

/**
 * After one write that found the disk full, the browser's store may take later writes, show them, and lose them at the
 * next start. So nothing is acknowledged any more until the store was written through once and read again.
 */
import type { DawraDatabase } from '../storage/database';
import type { LocalStore } from './local-store';
import { namesOf } from './open-store';

/** More than the browser's log holds: once written and dropped, a torn log has been replaced. */
const ROTATED_BYTES = 12 * 1024 * 1024;

/** Is this what a full disk, or a store that cannot write, looks like? */
export function isStoreFull(error: unknown): boolean {
  return /Quota|UnknownError/.test(namesOf(error)) || /NO_SPACE|disk full/i.test(String(error));
}

/** Writes and drops more than the log holds: what was deleted leaves the disk, and a torn log is left behind. */
export async function rotateLog(db: DawraDatabase): Promise<void> {
  const key = 'scrub';
  await db.meta.put({ key, value: new Uint8Array(ROTATED_BYTES) });
  await db.meta.delete(key);
}

let marked: boolean | undefined;

/** Nothing is acknowledged from here on. The mark outlives the worker, if the local store still takes one. */
export async function markSick(local: LocalStore): Promise<void> {
  marked = true;
  await local.set({ sick: true }).catch(() => undefined);
}

export async function isSick(local: LocalStore): Promise<boolean> {
  marked ??= (await local.get(['sick']).catch(() => ({}) as Record<string, unknown>)).sick === true;
  return marked;
}

/** Tries whether there is room again, and opens the store anew. False while the disk is still full. */
export async function heal(local: LocalStore, db: DawraDatabase): Promise<boolean> {
  try {
    await rotateLog(db);
  } catch {
    return false;
  }
  db.close({ disableAutoOpen: false });
  marked = false;
  await local.remove(['sick']).catch(() => undefined);
  return true;
}

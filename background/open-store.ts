/** Opens the database with the patience a browser's store needs, and says in one word why it cannot. */
import { type DawraDatabase, storedSchema } from '../storage/database';
import { finishMigrations } from '../storage/migrations/migration';
import type { LocalStore } from './local-store';

export type Opened =
  | { state: 'open' }
  | { state: 'newer' }
  | { state: 'migrationFailed'; schema: number; error?: unknown }
  | { state: 'blocked' }
  | { state: 'storage'; error: unknown }
  | { state: 'noStorage'; error: unknown };

export interface Patience {
  /** Pauses before the next try when the browser cannot open its files, in milliseconds. */
  retryMs: readonly number[];
  /** How long another connection may stand in the way. */
  blockedMs: number;
}

const PATIENCE: Patience = { retryMs: [50, 250, 1000], blockedMs: 5000 };
/** Starts that may try a change of schema before it counts as failed for this build. */
const TRIES_MAX = 3;

/** A try that was begun; one that a killed worker left behind still counts. */
interface Attempt {
  to: number;
  build: string;
  tries: number;
}

/**
 * Opens the store for this life of the worker. Data of a newer schema are not opened for writing; data of an older one
 * are brought up to date, in one transaction, at most three times per build.
 */
export async function openStore(
  local: Pick<LocalStore, 'get' | 'set' | 'remove'>,
  db: DawraDatabase,
  build: string,
  patience: Patience = PATIENCE,
): Promise<Opened> {
  try {
    const stored = await patiently(() => storedSchema(db.name), patience);
    if (stored > db.schema) return { state: 'newer' };
    if (stored > 0 && stored < db.schema) return await migrate(local, db, { stored, build }, patience);
    await patiently(() => unlessBlocked(db, () => db.open(), patience), patience);
    await finishMigrations(db, db.migrations, db.schema);
    return { state: 'open' };
  } catch (error) {
    return whyNot(error);
  }
}

async function migrate(
  local: Pick<LocalStore, 'get' | 'set' | 'remove'>,
  db: DawraDatabase,
  { stored, build }: { stored: number; build: string },
  patience: Patience,
): Promise<Opened> {
  const { migration } = (await local.get(['migration']).catch(() => ({}))) as { migration?: Attempt };
  const isSame = migration?.to === db.schema && migration.build === build;
  const tries = isSame ? migration.tries : 0;
  if (tries >= TRIES_MAX) return { state: 'migrationFailed', schema: stored };
  // A local store that refuses only means that this try is not counted.
  await local.set({ migration: { to: db.schema, build, tries: tries + 1 } }).catch(() => undefined);
  try {
    await unlessBlocked(db, () => db.open(), patience);
    await finishMigrations(db, db.migrations, db.schema);
  } catch (error) {
    if (error instanceof StoreBlocked) return { state: 'blocked' };
    return { state: 'migrationFailed', schema: stored, error };
  }
  await local.remove(['migration']).catch(() => undefined);
  return { state: 'open' };
}

/** Another connection holds the database and does not let go. */
class StoreBlocked extends Error {}

const blocked = new WeakSet<DawraDatabase>();

/** Opens or deletes; gives up when another connection stands in the way for too long. The request itself stays queued. */
export async function unlessBlocked(
  db: DawraDatabase,
  work: () => PromiseLike<unknown>,
  { blockedMs }: Pick<Patience, 'blockedMs'> = PATIENCE,
): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveUp = () => {};
  const standing = new Promise<never>((_, reject) => {
    giveUp = () => reject(new StoreBlocked('another connection is open'));
  });
  const wait = () => {
    blocked.add(db);
    timer ??= setTimeout(giveUp, blockedMs);
  };
  db.on('blocked', wait);
  // The browser says it once; a later try waits for the same request.
  if (blocked.has(db)) wait();
  try {
    await Promise.race([work(), standing]);
    blocked.delete(db);
  } finally {
    clearTimeout(timer);
    db.on('blocked').unsubscribe(wait);
  }
}

/** Damaged files make the browser fail once or for good: asked again after pauses. */
async function patiently<T>(work: () => Promise<T>, { retryMs }: Patience): Promise<T> {
  for (const pause of retryMs) {
    try {
      return await work();
    } catch (error) {
      if (!namesOf(error).includes('UnknownError')) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return work();
}

/** What kept the store from being opened, in one word. */
export function whyNot(error: unknown): Exclude<Opened, { state: 'open' }> {
  if (error instanceof StoreBlocked) return { state: 'blocked' };
  const names = namesOf(error);
  if (names.includes('Version')) return { state: 'newer' };
  return { state: names.includes('UnknownError') ? 'storage' : 'noStorage', error };
}

/** Names of an error and of what caused it: Dexie wraps what the browser threw. */
export function namesOf(error: unknown): string {
  const {
    name = '',
    message = '',
    inner,
  } = (error ?? {}) as { name?: string; message?: string; inner?: unknown };
  const own = name === 'UnknownError' || /UnknownError/.test(message) ? 'UnknownError' : name;
  return inner ? `${own} ${namesOf(inner)}` : own;
}

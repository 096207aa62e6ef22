/**
 * The echo of the database in `storage.local`. A damaged store looks like a new, empty one, so the sentinel decides,
 * never the database: it holds the last sequence number acknowledged and the last operations.
 */
import type { Instant } from '../domain/records';
import type { DawraDatabase } from '../storage/database';
import type { OpRow } from '../storage/rows';
import { SCHEMA_VERSION } from '../storage/schema';
import { now } from './clock';

export interface Sentinel {
  seq: number;
  schema: number;
  prospects: number;
  /** When it was written; a clock that shows less went back. */
  at?: Instant;
}

interface LocalStore {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const RING_SIZE = 64;
type Replayable = Pick<OpRow, 'id' | 'seq' | 'at' | 'type' | 'changes' | 'text' | 'reply'>;

/**
 * Writes the echo of an operation that was just committed, with the number of people the store holds now.
 * False when the store refused it: the answer then says `degraded`.
 */
export async function echo(local: LocalStore, op: OpRow, people: number): Promise<boolean> {
  try {
    const { ring } = (await local.get(['ring'])) as { ring?: Replayable[] };
    const earlier = (ring ?? []).filter((one) => one.seq < op.seq);
    await remember(local, op.seq, people, [...earlier, replayable(op)]);
    return true;
  } catch {
    return false;
  }
}

async function countedPeople(db: DawraDatabase): Promise<number> {
  return ((await db.meta.get('prospects'))?.value as number | undefined) ?? 0;
}

async function remember(local: LocalStore, seq: number, people: number, ring: Replayable[]): Promise<void> {
  const sentinel: Sentinel = { seq, schema: SCHEMA_VERSION, prospects: people, at: now() };
  await local.set({ sentinel, ring: ring.slice(-RING_SIZE) });
}

/** A clock that went back by more than this was set, not corrected. */
const CLOCK_BACK_MS = 12 * 3_600_000;

/** True once after the computer's clock went back by half a day or more since the last write. */
export async function clockWentBack(local: LocalStore): Promise<boolean> {
  const { sentinel } = (await local.get(['sentinel']).catch(() => ({}))) as { sentinel?: Sentinel };
  if (!sentinel?.at || now() >= sentinel.at - CLOCK_BACK_MS) return false;
  await local.set({ sentinel: { ...sentinel, at: now() } }).catch(() => undefined);
  return true;
}

/** Takes the database as it is for the truth: after a restore, or when the rep chose to start empty. */
export async function rememberAnew(local: LocalStore, db: DawraDatabase): Promise<void> {
  const seq = ((await db.meta.get('seq'))?.value as number | undefined) ?? 0;
  await remember(local, seq, await countedPeople(db), []);
}

/** An operation small enough for the ring; a huge one (an import) is kept without its rows and cannot be replayed. */
function replayable(op: OpRow): Replayable {
  const { id, seq, at, type, changes, text, reply } = op;
  const slim = changes.length > 200 ? [] : changes.map(({ table, key, after }) => ({ table, key, after }));
  return { id, seq, at, type, changes: slim, text, reply };
}

export type StartState =
  | { state: 'ready' }
  | { state: 'repaired'; replayed: number }
  | { state: 'newer' }
  | { state: 'lost'; had: Sentinel; found: number };

/**
 * Compares the database with the sentinel before the first write.
 * Equal or ahead: ready. Behind by what the ring holds: replayed, and said. Further behind: lost, read only.
 */
export async function checkStart(local: LocalStore, db: DawraDatabase): Promise<StartState> {
  const { sentinel, ring } = (await local.get(['sentinel', 'ring']).catch(() => ({}))) as {
    sentinel?: Sentinel;
    ring?: Replayable[];
  };
  if (sentinel && sentinel.schema > SCHEMA_VERSION) return { state: 'newer' };
  const seq = ((await db.meta.get('seq'))?.value as number | undefined) ?? 0;
  const known = sentinel?.seq ?? 0;
  if (seq > known) await catchUp(local, db, known, seq, ring ?? []);
  if (!sentinel || seq >= known) return { state: 'ready' };
  const missing = (ring ?? []).filter((op) => op.seq > seq).sort((a, b) => a.seq - b.seq);
  const whole = missing.length === sentinel.seq - seq && missing.every((op) => op.changes.length > 0);
  if (!whole) return { state: 'lost', had: sentinel, found: await db.prospects.count() };
  await db.transaction('rw', db.tables, async () => {
    for (const op of missing) {
      for (const { table, key, after } of op.changes) {
        if (after === undefined) await db.table(table).delete(key);
        else await db.table(table).put(after);
      }
      // The ring holds no before-images, so a replayed operation cannot be undone.
      await db.ops.put({ ...op, changes: [] });
    }
    await db.meta.bulkPut([
      { key: 'seq', value: sentinel.seq },
      { key: 'prospects', value: sentinel.prospects },
    ]);
  });
  return { state: 'repaired', replayed: missing.length };
}

/** The worker died between commit and echo: the database is ahead, and the sentinel follows it. */
async function catchUp(
  local: LocalStore,
  db: DawraDatabase,
  known: number,
  seq: number,
  ring: readonly Replayable[],
): Promise<void> {
  const unheard = await db.ops
    .where('seq')
    .above(Math.max(known, seq - RING_SIZE))
    .sortBy('seq');
  const next = [...ring.filter((op) => op.seq <= known), ...unheard.map(replayable)];
  // A store that refuses is said by the next act's answer.
  await remember(local, seq, await countedPeople(db), next).catch(() => undefined);
}

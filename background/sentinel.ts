/**
 * The echo of the database in `storage.local`. A damaged store looks like a new, empty one, so the sentinel decides,
 * never the database: it holds the last sequence number acknowledged and the last operations.
 */
import type { DawraDatabase } from '../storage/database';
import type { OpRow } from '../storage/rows';
import { SCHEMA_VERSION } from '../storage/schema';

export interface Sentinel {
  seq: number;
  schema: number;
  prospects: number;
}

interface LocalStore {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const RING_SIZE = 64;
type Replayable = Pick<OpRow, 'id' | 'seq' | 'at' | 'type' | 'changes' | 'text' | 'reply'>;

/** Writes the echo after a commit. False when the store refused it: the answer then says `degraded`. */
export async function echo(local: LocalStore, db: DawraDatabase, opId: string): Promise<boolean> {
  try {
    const op = await db.ops.get(opId);
    if (!op) return true;
    const { ring } = (await local.get(['ring'])) as { ring?: Replayable[] };
    const kept = [...(ring ?? []).filter((one) => one.seq < op.seq), replayable(op)].slice(-RING_SIZE);
    const people = ((await db.meta.get('prospects'))?.value as number | undefined) ?? 0;
    const sentinel: Sentinel = { seq: op.seq, schema: SCHEMA_VERSION, prospects: people };
    await local.set({ sentinel, ring: kept });
    return true;
  } catch {
    return false;
  }
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
  | { state: 'lost'; had: Sentinel; seq: number };

/**
 * Compares the database with the sentinel before the first write.
 * Equal or ahead: ready. Behind by what the ring holds: replayed, and said. Further behind: lost, read only.
 */
export async function checkStart(local: LocalStore, db: DawraDatabase): Promise<StartState> {
  const { sentinel, ring } = (await local.get(['sentinel', 'ring']).catch(() => ({}))) as {
    sentinel?: Sentinel;
    ring?: Replayable[];
  };
  if (!sentinel) return { state: 'ready' };
  if (sentinel.schema > SCHEMA_VERSION) return { state: 'newer' };
  const seq = ((await db.meta.get('seq'))?.value as number | undefined) ?? 0;
  if (seq >= sentinel.seq) return { state: 'ready' };
  const missing = (ring ?? []).filter((op) => op.seq > seq).sort((a, b) => a.seq - b.seq);
  const whole = missing.length === sentinel.seq - seq && missing.every((op) => op.changes.length > 0);
  if (!whole) return { state: 'lost', had: sentinel, seq };
  await db.transaction('rw', db.tables, async () => {
    for (const op of missing) {
      for (const change of op.changes) await db.table(change.table).put(change.after);
      await db.ops.put(op);
    }
    await db.meta.put({ key: 'seq', value: sentinel.seq });
  });
  return { state: 'repaired', replayed: missing.length };
}

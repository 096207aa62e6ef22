import type { DawraDatabase } from '../database';
import type { DirectoryEntry, DirectoryRow } from '../rows';

const SHARDS = 64;

/** Shard of a prospect id: ids are hashes, so their first letters spread evenly. */
export function shardOf(id: string): number {
  return (id.charCodeAt(0) * 31 + id.charCodeAt(1)) % SHARDS;
}

/** Everybody's name, firm and address for search: 64 rows, whatever the number of people. */
export async function readDirectory(db: DawraDatabase): Promise<DirectoryEntry[]> {
  return (await db.directory.toArray()).flatMap((row) => row.entries);
}

const TURN = 'directory';

/** How often the directory was written since it was begun. A count alone could come to the same after an erase. */
interface Turn {
  begun: string;
  writes: number;
}

async function readTurn(db: DawraDatabase): Promise<Turn> {
  return ((await db.meta.get(TURN))?.value as Turn | undefined) ?? { begun: '', writes: 0 };
}

/** Changes with each write to the directory: what was made of it before is then out of date. */
export async function directoryTurn(db: DawraDatabase): Promise<string> {
  const { begun, writes } = await readTurn(db);
  return `${begun}:${writes}`;
}

/** Tells that the directory begins anew: everything was erased, or replaced by a backup. */
export async function beginDirectory(db: DawraDatabase): Promise<void> {
  await db.meta.put({ key: TURN, value: { begun: crypto.randomUUID(), writes: 0 } satisfies Turn });
}

async function countWrite(db: DawraDatabase): Promise<void> {
  const { begun, writes } = await readTurn(db);
  await db.meta.put({ key: TURN, value: { begun, writes: writes + 1 } satisfies Turn });
}

/** Writes many entries at once: each shard is read and written once. `undefined` takes an entry out. */
export async function writeDirectoryEntries(
  db: DawraDatabase,
  entries: ReadonlyMap<string, DirectoryEntry | undefined>,
): Promise<void> {
  const shards = new Map<number, string[]>();
  for (const id of entries.keys()) {
    const own = shards.get(shardOf(id)) ?? [];
    own.push(id);
    shards.set(shardOf(id), own);
  }
  const before = await db.directory.bulkGet([...shards.keys()]);
  const after: DirectoryRow[] = [];
  for (const [i, [shard, ids]] of [...shards].entries()) {
    const known = before[i]?.entries ?? [];
    const changed = new Set(ids);
    const kept = known.filter((one) => !changed.has(one.id));
    const put = ids.flatMap((id) => entries.get(id) ?? []);
    if (put.length > 0 || kept.length < known.length) after.push({ shard, entries: [...kept, ...put] });
  }
  if (after.length === 0) return;
  await Promise.all([db.directory.bulkPut(after), countWrite(db)]);
}

/** Writes one person's entry, or takes it out; inside the transaction that changed the person. */
export async function writeDirectory(
  db: DawraDatabase,
  id: string,
  entry: DirectoryEntry | undefined,
): Promise<void> {
  await writeDirectoryEntries(db, new Map([[id, entry]]));
}

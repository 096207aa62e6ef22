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
  for (const [shard, ids] of shards) {
    const row: DirectoryRow = (await db.directory.get(shard)) ?? { shard, entries: [] };
    const changed = new Set(ids);
    const kept = row.entries.filter((one) => !changed.has(one.id));
    const put = ids.flatMap((id) => entries.get(id) ?? []);
    if (put.length > 0 || kept.length < row.entries.length)
      await db.directory.put({ shard, entries: [...kept, ...put] });
  }
}

/** Writes one person's entry, or takes it out; inside the transaction that changed the person. */
export async function writeDirectory(
  db: DawraDatabase,
  id: string,
  entry: DirectoryEntry | undefined,
): Promise<void> {
  const shard = shardOf(id);
  const row: DirectoryRow = (await db.directory.get(shard)) ?? { shard, entries: [] };
  const others = row.entries.filter((one) => one.id !== id);
  if (!entry && others.length === row.entries.length) return;
  await db.directory.put({ shard, entries: entry ? [...others, entry] : others });
}

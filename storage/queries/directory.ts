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

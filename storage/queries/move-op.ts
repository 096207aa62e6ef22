import type { DawraDatabase } from '../database';

/** A move is looked for among this many newest operations; older ones can no longer be undone. */
const LOOK_BACK = 50;

/** The operation that made a stage move, while it can still be taken back. */
export async function moveOpId(db: DawraDatabase, moveId: string): Promise<string | undefined> {
  const newest = await db.ops.orderBy('seq').reverse().limit(LOOK_BACK).toArray();
  return newest.find(({ undoneBy, changes }) => !undoneBy && changes.some(({ key }) => key === moveId))?.id;
}

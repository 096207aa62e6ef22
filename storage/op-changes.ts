import type { DawraDatabase } from './database';
import type { Change, OpRow } from './rows';

/**
 * From here on an operation's changes lie beside it, in a row without a number: what lists operations asks by number,
 * and does not read a hundred thousand before-images to show one sentence.
 */
const BESIDE_FROM = 200;

interface ChangesRow {
  id: string;
  changes: Change[];
}

const besideKey = (opId: string) => `${opId}:changes`;

/** Keeps an operation, large changes beside it; inside the caller's transaction. */
export async function putOp(db: DawraDatabase, op: OpRow): Promise<void> {
  if (op.changes.length <= BESIDE_FROM) {
    await db.ops.put(op);
    return;
  }
  const beside: ChangesRow = { id: besideKey(op.id), changes: op.changes };
  await Promise.all([db.ops.put({ ...op, changes: [], beside: true }), db.ops.put(beside as OpRow)]);
}

/** Whether the operation still has what undo and redo put back. */
export function hasChanges({ changes, beside }: Pick<OpRow, 'changes' | 'beside'>): boolean {
  return changes.length > 0 || beside === true;
}

/** What the operation changed; empty once that was trimmed or erased. */
export async function changesOf(db: DawraDatabase, op: OpRow): Promise<Change[]> {
  if (!op.beside) return op.changes;
  const row: ChangesRow | undefined = await db.ops.get(besideKey(op.id));
  return row?.changes ?? [];
}

/** Keeps of an operation all but its changes. */
export async function dropChanges(db: DawraDatabase, op: OpRow): Promise<void> {
  const { beside, ...rest } = op;
  if (beside) await db.ops.delete(besideKey(op.id));
  await db.ops.put({ ...rest, changes: [] });
}

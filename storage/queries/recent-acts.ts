import type { DawraDatabase } from '../database';
import { hasChanges } from '../op-changes';
import type { OpRow } from '../rows';
import { HISTORY_KEPT } from '../write-act';

/** A change as the history lists it. */
export interface RecentAct {
  id: string;
  at: number;
  type: string;
  text: string;
  state: 'done' | 'undone' | 'gone';
}

const WAYS_BACK: ReadonlySet<string> = new Set(['act.undo', 'act.redo']);
/** Each undo and redo is an operation of its own: read more than are shown. */
const READ = HISTORY_KEPT * 3;

/** The last changes, newest first. Undo and redo themselves are not listed: they change the state of what they took back. */
export async function recentActs(db: DawraDatabase): Promise<RecentAct[]> {
  const rows = await db.ops.orderBy('seq').reverse().limit(READ).toArray();
  return rows
    .filter((op) => !WAYS_BACK.has(op.type))
    .slice(0, HISTORY_KEPT)
    .map((op) => ({
      id: op.id,
      at: op.at,
      type: op.type,
      text: op.text,
      state: !hasChanges(op) ? 'gone' : op.undoneBy ? 'undone' : 'done',
    }));
}

/** The change that Ctrl-Z takes back now: the newest that stands. */
export async function nextUndo(db: DawraDatabase): Promise<string | undefined> {
  return (await recentActs(db)).find(({ state }) => state === 'done')?.id;
}

/** The change that Shift-Ctrl-Z brings back: the one undone last, as long as nothing else was done since. */
export async function nextRedo(db: DawraDatabase): Promise<string | undefined> {
  const rows: OpRow[] = await db.ops.orderBy('seq').reverse().limit(READ).toArray();
  const byUndo = new Map(rows.flatMap((op) => (op.undoneBy ? [[op.undoneBy, op] as const] : [])));
  for (const op of rows) {
    const taken = op.type === 'act.undo' ? byUndo.get(op.id) : undefined;
    if (taken && hasChanges(taken)) return taken.id;
    if (!WAYS_BACK.has(op.type)) return undefined;
  }
  return undefined;
}

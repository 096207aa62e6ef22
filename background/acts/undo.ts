import type { ProspectId } from '../../domain/records';
import { changesOf } from '../../storage/op-changes';
import type { Change } from '../../storage/rows';
import type { FactTable } from '../../storage/schema';
import type { Writer } from '../../storage/write-act';
import type { ActHandler } from '../handler';
import { refuse } from '../refusal';
import { planAgain } from './plan-again';

/** Puts back what an act changed. New rows become tombstones, so a fact seen again does not come back by itself. */
export const undoAct: ActHandler<'act.undo'> = async (request, { speech, db }, write) => {
  const op = (await db.ops.get(request.opId)) ?? refuse('notice.gone', 'opId');
  const changes = op.undoneBy ? [] : await changesOf(db, op);
  if (changes.length === 0) refuse('undo.tooLate', 'opId');
  await putBackAll(write, changes.toReversed(), 'before');
  await db.ops.put({ ...op, undoneBy: request.id });
  return { reply: {}, text: speech.words.undone(op.text) };
};

/** Does an undone act again. */
export const redoAct: ActHandler<'act.redo'> = async (request, { speech, db }, write) => {
  const op = (await db.ops.get(request.opId)) ?? refuse('notice.gone', 'opId');
  const changes = op.undoneBy ? await changesOf(db, op) : [];
  if (changes.length === 0) refuse('undo.tooLate', 'opId');
  await putBackAll(write, changes, 'after');
  const { undoneBy: _, ...again } = op;
  await db.ops.put(again);
  return { reply: {}, text: speech.words.redone(op.text) };
};

/** Changes put back side by side: an import of thousands is one press to undo. Each row stands in a list once. */
const AT_ONCE = 200;

async function putBackAll(
  write: Writer,
  changes: readonly Change[],
  side: 'before' | 'after',
): Promise<void> {
  for (let from = 0; from < changes.length; from += AT_ONCE) {
    const slice = changes.slice(from, from + AT_ONCE);
    await write.together(() => Promise.all(slice.map((change) => putBack(write, change, side))));
  }
}

async function putBack(write: Writer, change: Change, side: 'before' | 'after'): Promise<void> {
  const table = change.table as FactTable;
  const now = (await write.db.table(table).get(change.key)) as
    | { rev?: number; voidedAt?: number }
    | undefined;
  const then = change.after as { rev?: number } | undefined;
  const grew = now?.rev !== undefined && then?.rev !== undefined && now.rev > then.rev;
  if (side === 'before' && grew && now.voidedAt === undefined) refuse('undo.changedSince', 'opId');
  const target = side === 'before' ? change.before : change.after;
  if (target === undefined) {
    if (table === 'settings' || table === 'suppressions') await write.remove(table, change.key);
    else await write.tombstone(table, change.key);
  } else {
    await write.put(table, change.key, target as object);
  }
  await markAffected(write, table, target ?? change.after);
}

async function markAffected(write: Writer, table: FactTable, row: unknown): Promise<void> {
  const { prospectId, runId, id, kind } = row as {
    prospectId?: ProspectId;
    runId?: string;
    id?: string;
    kind?: string;
  };
  if (table === 'prospects' && id) write.affected.add(id);
  if (prospectId) write.affected.add(prospectId);
  if (table === 'playbook' && id && kind === 'cadence') await planAgain(write, id);
  if (runId) {
    const run = await write.db.runs.get(runId);
    if (run) write.affected.add(run.prospectId);
  }
}

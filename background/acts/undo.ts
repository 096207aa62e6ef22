import type { ProspectId } from '../../domain/records';
import { changesOf } from '../../storage/op-changes';
import type { Change } from '../../storage/rows';
import type { FactTable } from '../../storage/schema';
import type { Writer } from '../../storage/writer';
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
const AT_ONCE = 500;

async function putBackAll(
  write: Writer,
  changes: readonly Change[],
  side: 'before' | 'after',
): Promise<void> {
  const behind: Behind = { runs: new Set(), cadences: new Set() };
  for (let from = 0; from < changes.length; from += AT_ONCE) {
    const slice = changes.slice(from, from + AT_ONCE);
    const standing = await rowsNow(write, slice);
    await write.together(() =>
      Promise.all(slice.map((change, i) => putBack(write, change, standing[i], side))),
    );
    for (const { table, before, after } of slice)
      markAffected(write, table, (side === 'before' ? before : after) ?? after, behind);
  }
  for (const run of await write.db.runs.bulkGet([...behind.runs]))
    if (run) write.affected.add(run.prospectId);
  for (const cadence of behind.cadences) await planAgain(write, cadence);
}

/** What stands between a change and the people whose plans follow from it. */
interface Behind {
  runs: Set<string>;
  cadences: Set<string>;
}

interface Standing {
  rev?: number;
  voidedAt?: number;
}

/** What stands now where these changes were made. */
async function rowsNow(write: Writer, changes: readonly Change[]): Promise<(Standing | undefined)[]> {
  const found = new Map<string, Standing>();
  for (const table of new Set(changes.map((change) => change.table))) {
    const keys = changes.filter((change) => change.table === table).map(({ key }) => key);
    const rows: (Standing | undefined)[] = await write.db.table(table).bulkGet(keys);
    for (const [i, row] of rows.entries()) if (row) found.set(`${table}/${keys[i]}`, row);
  }
  return changes.map(({ table, key }) => found.get(`${table}/${key}`));
}

/** Puts one change back. */
async function putBack(
  write: Writer,
  change: Change,
  now: Standing | undefined,
  side: 'before' | 'after',
): Promise<void> {
  const table = change.table as FactTable;
  const then = change.after as Standing | undefined;
  const grew = now?.rev !== undefined && then?.rev !== undefined && now.rev > then.rev;
  if (side === 'before' && grew && now.voidedAt === undefined) refuse('undo.changedSince', 'opId');
  const target = side === 'before' ? change.before : change.after;
  if (target !== undefined) await write.put(table, change.key, target as object);
  else if (table === 'settings' || table === 'suppressions') await write.remove(table, change.key);
  else if (now && now.voidedAt === undefined)
    await write.put(table, change.key, { ...now, voidedAt: write.now });
}

/** Notes whose plan must be derived again. */
function markAffected(write: Writer, table: string, row: unknown, { runs, cadences }: Behind): void {
  const { prospectId, runId, id, kind } = row as {
    prospectId?: ProspectId;
    runId?: string;
    id?: string;
    kind?: string;
  };
  if (table === 'prospects' && id) write.affected.add(id);
  if (prospectId) write.affected.add(prospectId);
  else if (runId) runs.add(runId);
  if (table === 'playbook' && id && kind === 'cadence') cadences.add(id);
}

import type { DawraDatabase } from '../storage/database';
import { changesOf, dropChanges } from '../storage/op-changes';
import { writeDirectory } from '../storage/queries/directory';
import type { Change, MetaRow, ProspectRow } from '../storage/rows';
import { announce } from './announce';
import { emptyStore } from './empty-store';
import { logError } from './error-log';
import type { ReadHandler } from './handler';
import { localStore } from './local-store';
import { refuse } from './refusal';
import { rotateLog } from './sick-store';
import { acceptDatabase } from './start-state';

const BY_RUN = ['moves', 'ticks', 'commitments', 'deciders', 'concessions', 'outcomes', 'sheets'] as const;
const BY_PERSON = ['notes', 'objections', 'deciders', 'runs'] as const;

/** Marks of erased people, by the hash of an address: all that is left, so that an older backup brings nobody back. */
const ERASED_MARK = 'erased:';

/** Removes every trace of one person: rows, history, ring and search, then pushes the freed bytes off the disk. */
export const erasePerson: ReadHandler<'prospect.erase'> = async ({ prospectId }, { db, now }) => {
  await db.transaction('rw', db.tables, async () => {
    const gone = new Set<string>();
    for (const person of await samePerson(db, prospectId)) {
      gone.add(person.id);
      for (const id of await eraseRows(db, person)) gone.add(id);
      await db.meta.bulkPut(person.keys.map((key) => ({ key: `${ERASED_MARK}${key}`, value: now })));
    }
    await forgetInHistory(db, gone);
  });
  await localStore.remove(['ring']);
  // A deleted value stays in the store's log until enough was written after it; a full disk keeps it a while longer.
  await rotateLog(db).catch((error: unknown) => logError(now, 'erase.scrub', error));
  await announce(db);
  return {};
};

/** The person's row and those of records that were merged into it: these share its addresses. */
async function samePerson(db: DawraDatabase, prospectId: string): Promise<ProspectRow[]> {
  const person = await db.prospects.get(prospectId);
  if (!person) return [];
  const twins = await db.prospects.where('keys').anyOf(person.keys).distinct().toArray();
  return [person, ...twins.filter(({ id, voidedAt }) => id !== person.id && voidedAt !== undefined)];
}

/** The marks of who was erased; a restore keeps them. */
export const erasedMarks = async (db: DawraDatabase): Promise<MetaRow[]> =>
  db.meta.where('key').startsWith(ERASED_MARK).toArray();

/** Inside the restore's transaction: takes out again who was erased after the backup was made. */
export async function eraseAgain(db: DawraDatabase, marks: readonly MetaRow[]): Promise<void> {
  for (const { key, value } of marks) {
    const found = await db.prospects.where('keys').equals(key.slice(ERASED_MARK.length)).toArray();
    for (const person of found) if (person.createdAt <= Number(value)) await eraseRows(db, person);
  }
}

/** Deletes the rows of one record; returns the ids of its runs and of a firm nobody else belongs to. */
async function eraseRows(db: DawraDatabase, { id, accountId, voidedAt }: ProspectRow): Promise<string[]> {
  const runs = (await db.runs.where('prospectId').equals(id).primaryKeys()) as string[];
  for (const table of BY_RUN) await db.table(table).where('runId').anyOf(runs).delete();
  for (const table of BY_PERSON) await db.table(table).where('prospectId').equals(id).delete();
  await db.touches.where('[prospectId+at]').between([id, -Infinity], [id, Infinity]).delete();
  await db.plans.delete(id);
  await db.prospects.delete(id);
  await writeDirectory(db, id, undefined);
  if (voidedAt === undefined) {
    const people = ((await db.meta.get('prospects'))?.value as number | undefined) ?? 1;
    await db.meta.put({ key: 'prospects', value: people - 1 });
  }
  if (accountId === undefined || (await db.prospects.where('accountId').equals(accountId).count()) > 0) {
    return runs;
  }
  await db.accounts.delete(accountId);
  return [...runs, accountId];
}

/** Takes the erased rows out of what undo keeps. An operation too old to be undone has only its sentence left: it goes too. */
async function forgetInHistory(db: DawraDatabase, gone: ReadonlySet<string>): Promise<void> {
  const isConcerned = (changes: readonly Change[]) =>
    changes.some(({ key, before, after }) => {
      const row = (after ?? before) as { prospectId?: string; runId?: string } | undefined;
      return gone.has(key) || gone.has(row?.prospectId ?? '') || gone.has(row?.runId ?? '');
    });
  for (const op of await db.ops.filter(({ beside }) => beside === true).toArray()) {
    if (isConcerned(await changesOf(db, op))) await dropChanges(db, op);
  }
  await db.ops.toCollection().modify((op) => {
    // What lies beside an operation has no number of its own.
    if (op.beside || op.seq === undefined || (op.changes.length > 0 && !isConcerned(op.changes))) return;
    op.changes = [];
    op.text = '';
    op.reply = {};
  });
}

/** Everything, for good. The typed word guards it; the list of refusals may stay, as salted hashes. */
export const eraseAll: ReadHandler<'erase.all'> = async ({ confirm, keepRefusals }, { db }) => {
  if (!['erase', 'حذف'].includes(confirm.trim().toLowerCase())) refuse('erase.confirm', 'confirm');
  const refusals = keepRefusals ? await db.suppressions.toArray() : [];
  await emptyStore(db, refusals);
  await acceptDatabase();
  await announce(db);
  return {};
};

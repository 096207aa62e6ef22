import type { Instant } from '../domain/records';
import { BACKUP_PIECE_CHARS } from '../messages/owner-protocol';
import { BACKUP_CHARS_MAX, readBackupText, writeBackupText } from '../storage/backup/backup-file';
import type { DawraDatabase } from '../storage/database';
import { MIGRATION_MARK } from '../storage/migrations/migration';
import { refreshAllPlans } from '../storage/plans/refresh-plan';
import { beginDirectory } from '../storage/queries/directory';
import { FACT_TABLES } from '../storage/schema';
import { readSettings } from '../storage/settings';
import { announce } from './announce';
import { eraseAgain, erasedMarks } from './erase';
import type { ReadHandler } from './handler';
import { refuse } from './refusal';
import { acceptDatabase } from './start-state';

/** The text of the backup that is being handed over; a worker that was stopped has forgotten it. */
let made = '';

/** Everything as one text: canonical JSON with counts and a checksum. Handed over piece by piece. */
export const readBackup: ReadHandler<'backup.read'> = async ({ from }, { db, now }) => {
  if (from === 0) made = await gatherBackup(db, now);
  if (from > made.length) refuse('notice.unsaved', 'from');
  const { length } = made;
  const piece = made.slice(from, from + BACKUP_PIECE_CHARS);
  if (from + piece.length === length) made = '';
  return { piece, length };
};

async function gatherBackup(db: DawraDatabase, now: Instant): Promise<string> {
  const tables = new Map<string, object[]>();
  // Data of an older schema lack what came later.
  const there = new Set(db.tables.map(({ name }) => name));
  for (const table of FACT_TABLES) if (there.has(table)) tables.set(table, await db.table(table).toArray());
  return writeBackupText(tables, now, db.schema);
}

/** Pieces of a file that is being restored; nothing of it is looked at before it is whole. */
let staged: { batch: string; pieces: string[]; length: number } | undefined;

export const stageBackup: ReadHandler<'backup.stage'> = async ({ batch, from, piece }) => {
  if (from === 0) staged = { batch, pieces: [], length: 0 };
  if (staged?.batch !== batch) refuse('notice.unsaved', 'batch');
  // Sent again, because its answer was lost.
  if (from + piece.length === staged.length) return { staged: staged.length };
  if (from !== staged.length) refuse('notice.unsaved', 'from');
  staged.pieces.push(piece);
  staged.length += piece.length;
  if (staged.length > BACKUP_CHARS_MAX) {
    staged = undefined;
    refuse('backup.tooLarge', 'file');
  }
  return { staged: staged.length };
};

/** Replaces everything by a backup, in one transaction. A file that is not whole is refused before anything is touched. */
export const restoreBackup: ReadHandler<'backup.restore'> = async ({ batch }, { db, now }) => {
  if (staged?.batch !== batch) refuse('notice.unsaved', 'batch');
  const read = readBackupText(staged.pieces.join(''));
  staged = undefined;
  if (!read.ok) refuse(read.problem.code, read.problem.field);
  const { tables, rows } = read.value;
  await db.transaction('rw', db.tables, async () => {
    const seq = (await db.meta.get('seq'))?.value ?? 0;
    const marks = await db.meta.where('key').startsWith(MIGRATION_MARK).toArray();
    const erased = await erasedMarks(db);
    for (const table of db.tables) await table.clear();
    await db.meta.bulkPut([...marks, ...erased]);
    for (const [name, list] of tables) await db.table(name).bulkPut(list);
    const living = (tables.get('prospects') ?? []).filter((row) => !('voidedAt' in row));
    await db.meta.bulkPut([
      { key: 'seq', value: seq },
      { key: 'prospects', value: living.length },
    ]);
    await eraseAgain(db, erased);
    await beginDirectory(db);
  });
  await acceptDatabase();
  await refreshAllPlans(db, now, await readSettings(db));
  await announce(db);
  return { rows };
};

import { readBackupText, writeBackupText } from '../storage/backup/backup-file';
import { refreshAllPlans } from '../storage/plans/refresh-plan';
import { FACT_TABLES } from '../storage/schema';
import { readSettings } from '../storage/settings';
import { announce } from './announce';
import type { ReadHandler } from './handler';
import { refuse } from './refusal';
import { acceptDatabase } from './start-state';

/** Everything as one file: canonical JSON with counts and a checksum. */
export const readBackup: ReadHandler<'backup.read'> = async (_, { db, now }) => {
  const tables = new Map<string, object[]>();
  for (const table of FACT_TABLES) tables.set(table, await db.table(table).toArray());
  return { json: writeBackupText(tables, now) };
};

/** Replaces everything by a backup, in one transaction. A file that is not whole is refused before anything is touched. */
export const restoreBackup: ReadHandler<'backup.restore'> = async ({ json }, { db, now }) => {
  const read = readBackupText(json);
  if (!read.ok) refuse(read.problem.code, read.problem.field);
  const { tables, rows } = read.value;
  await db.transaction('rw', db.tables, async () => {
    const seq = (await db.meta.get('seq'))?.value ?? 0;
    for (const table of db.tables) await table.clear();
    for (const [name, list] of tables) await db.table(name).bulkPut(list);
    const living = (tables.get('prospects') ?? []).filter((row) => !('voidedAt' in row));
    await db.meta.bulkPut([
      { key: 'seq', value: seq },
      { key: 'prospects', value: living.length },
    ]);
  });
  await acceptDatabase();
  await refreshAllPlans(db, now, await readSettings(db));
  await announce(db);
  return { rows };
};

import type { DawraDatabase } from '../database';
import type { ProspectRow } from '../rows';
import { isLiving } from './read-dossier';

/** The people behind some ids, in the order asked; who is gone is left out. */
export async function readPeople(db: DawraDatabase, ids: readonly string[]): Promise<ProspectRow[]> {
  const rows = await db.prospects.bulkGet([...ids]);
  return rows.flatMap((row) => (row && isLiving(row) ? [row] : []));
}

import type { DawraDatabase } from '../database';
import type { PlaybookRow } from '../rows';
import { isLiving } from './read-dossier';

/** Every living piece of the kinds asked for, in the order they were written. */
export async function readPieces(db: DawraDatabase, kinds: readonly string[]): Promise<PlaybookRow[]> {
  const rows = await db.playbook
    .where('kind')
    .anyOf([...kinds])
    .toArray();
  return rows.filter(isLiving).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** How many open deals follow each own cadence. */
export async function cadenceUse(db: DawraDatabase): Promise<Map<string, number>> {
  const use = new Map<string, number>();
  await db.runs.each((run) => {
    if (run.cadenceId === undefined || run.status !== 'active' || !isLiving(run)) return;
    use.set(run.cadenceId, (use.get(run.cadenceId) ?? 0) + 1);
  });
  return use;
}

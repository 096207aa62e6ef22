import type { DawraDatabase } from '../database';
import { isLiving } from './read-dossier';

/** How often each answer was used and how often the objection was settled after it. */
export async function answerRecord(
  db: DawraDatabase,
): Promise<Map<string, { used: number; resolved: number }>> {
  const record = new Map<string, { used: number; resolved: number }>();
  for (const use of await db.outcomes.toArray()) {
    if (!isLiving(use) || use.sample) continue;
    const known = record.get(use.answerId) ?? { used: 0, resolved: 0 };
    known.used += 1;
    if (use.resolvedAt !== undefined) known.resolved += 1;
    record.set(use.answerId, known);
  }
  return record;
}

/** Bodies of the playbook's pieces of one kind. */
export async function playbookOf<T>(db: DawraDatabase, kind: string): Promise<(T & { id: string })[]> {
  const rows = await db.playbook.where('kind').equals(kind).toArray();
  return rows.filter(isLiving).map((row) => ({ ...(row.body as T), id: row.id }));
}

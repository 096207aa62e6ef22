import type { Instant } from '../../domain/records';
import type { DawraDatabase } from '../database';
import type { PlanRow } from '../rows';
import { dueRows } from './due-rows';

export type QueueGroup = 'answer' | 'due' | 'overdue' | 'waiting';
export type QueueCounts = Record<QueueGroup, { count: number; ids: string[] }>;

const WAITING_KINDS = ['follow_up', 'breakup', 'agreed'];
const WAITING_MAX = 500;

/** How many people wait for us, are due, are overdue, or are ours to wait for. `judge` knows zones and calendars. */
export async function queueCounts(
  db: DawraDatabase,
  now: Instant,
  judge: (row: PlanRow) => { mark: string; state: { state: string } },
): Promise<QueueCounts> {
  const groups: QueueCounts = {
    answer: { count: 0, ids: [] },
    due: { count: 0, ids: [] },
    overdue: { count: 0, ids: [] },
    waiting: { count: 0, ids: [] },
  };
  const add = (group: QueueGroup, row: PlanRow) => {
    groups[group].count += 1;
    groups[group].ids.push(row.prospectId);
  };
  const rows = await dueRows(db, now);
  for (const row of rows) {
    if (row.dnc || row.kind === 'none' || row.kind === 'meeting') continue;
    const { state } = judge(row).state;
    if (row.kind === 'answer' || row.kind === 'decide_refusal') add('answer', row);
    else if (state === 'due') add('due', row);
    else if (state === 'overdue') add('overdue', row);
  }
  const later = await db.plans
    .where('dueOn')
    .above(rows.at(-1)?.dueOn ?? '')
    .limit(WAITING_MAX)
    .toArray();
  for (const row of later) {
    if (row.kind === 'answer') add('answer', row);
    else if (WAITING_KINDS.includes(row.kind) && row.status === 'active') add('waiting', row);
  }
  return groups;
}

import type { BenchmarkRun } from '../../domain/cycle/benchmark';
import { stageDays } from '../../domain/cycle/stage-days';
import type { Instant } from '../../domain/records';
import { DAY_MS } from '../../domain/time/civil-day';
import type { DawraDatabase } from '../database';
import { isLiving } from './read-dossier';

/** What closed runs teach about usual times. */
export interface History {
  runs: BenchmarkRun[];
  /** Lengths of won runs in days, from opening to the win. */
  wonCycles: number[];
}

const EMPTY: History = { runs: [], wonCycles: [] };
const KEPT = 2000;

/** The measure for usual days, as it was gathered when a run was closed last. */
export async function readHistory(db: DawraDatabase): Promise<History> {
  const row = await db.meta.get('history');
  return (row?.value as History | undefined) ?? EMPTY;
}

/** Gathers the measure again; called in the act that closes or reopens a run. Sample data stays out. */
export async function refreshHistory(db: DawraDatabase, now: Instant): Promise<void> {
  const closed = await db.runs
    .where('[status+stage]')
    .between(['done', ''], ['done', '￿'])
    .or('[status+stage]')
    .between(['won', ''], ['won', '￿'])
    .limit(KEPT)
    .toArray();
  const history: History = { runs: [], wonCycles: [] };
  for (const run of closed) {
    if (!isLiving(run) || run.sample || run.closedAt === undefined) continue;
    const moves = (await db.moves.where('runId').equals(run.id).toArray()).filter(isLiving);
    history.runs.push({
      status: 'won',
      closedAt: run.closedAt,
      days: stageDays(moves, now),
      ...(run.segmentId ? { segmentId: run.segmentId } : {}),
    });
    history.wonCycles.push((run.closedAt - run.openedAt) / DAY_MS);
  }
  await db.meta.put({ key: 'history', value: history });
}

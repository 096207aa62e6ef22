import { attemptsOf } from '../../domain/cadence/attempts';
import { type LeverRun, winsAfterFive } from '../../domain/insight/levers';
import type { Rate } from '../../domain/insight/rate';
import type { DawraDatabase } from '../database';
import { isLiving } from './read-dossier';

const READ_MAX = 400;

/** The rep's own share of wins that took five attempts or more (DOMAIN 0.4, 18). Sample data stays out. */
export async function ownWinsAfterFive(db: DawraDatabase): Promise<Rate> {
  const won = await db.runs
    .where('[status+stage]')
    .between(['won', ''], ['won', '￿'])
    .or('[status+stage]')
    .between(['done', ''], ['done', '￿'])
    .limit(READ_MAX)
    .toArray();
  const runs: LeverRun[] = [];
  for (const run of won) {
    if (!isLiving(run) || run.sample) continue;
    const touches = await db.touches
      .where('[prospectId+at]')
      .between([run.prospectId, -Infinity], [run.prospectId, run.closedAt ?? Infinity])
      .filter(isLiving)
      .toArray();
    runs.push({ status: 'won', attempts: attemptsOf(touches).length, hasReply: true });
  }
  return winsAfterFive(runs);
}

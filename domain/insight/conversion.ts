import { SALE_STAGES, stageIndex } from '../cycle/stages';
import { type MoveFacts, type Visit, visitsOf } from '../cycle/visits';
import type { StageId } from '../records';
import { type Rate, rate } from './rate';

/** Did a run get further than this stage, is it still there, or did it leave otherwise? */
function passed(stage: StageId, visits: readonly Visit[]): 'further' | 'left' | 'still' | undefined {
  const first = visits.findIndex((visit) => visit.stage === stage);
  if (first < 0) return undefined;
  if (visits.slice(first).some((visit) => stageIndex(visit.stage) > stageIndex(stage))) return 'further';
  const last = visits.at(-1)!;
  return last.stage === stage && last.until === undefined ? 'still' : 'left';
}

/**
 * Of the runs that entered a stage and have left it: the share that got further (DOMAIN 18, `m.conv`). A win that was
 * reopened is void.
 * @domain S4, S68
 */
export function conversion(runs: readonly { moves: readonly MoveFacts[] }[]): ({ stage: StageId } & Rate)[] {
  const stays = runs.map((run) => visitsOf(run.moves).filter((visit) => !visit.isVoid));
  return SALE_STAGES.map((stage) => {
    const ways = stays.map((visits) => passed(stage, visits));
    const further = ways.filter((way) => way === 'further').length;
    const left = ways.filter((way) => way === 'left').length;
    return { stage, ...rate(further, further + left) };
  });
}

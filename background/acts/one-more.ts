import { persistence } from '../../domain/cadence/attempts';
import { oneMoreProblem } from '../../domain/cadence/one-more';
import { planNext } from '../../domain/cadence/plan-next';
import { planFactsOf } from '../../storage/plans/plan-facts-of';
import { readDossier } from '../../storage/queries/read-dossier';
import type { ActHandler } from '../handler';
import { refuse } from '../refusal';

/** Passes the stop rule once in a run, with a typed reason; the planner then proposes one more attempt. */
export const tryOnceMore: ActHandler<'followup.once_more'> = async (request, desk, write) => {
  const dossier = (await readDossier(desk.db, request.prospectId)) ?? refuse('notice.gone', 'prospectId');
  const { run, touches } = dossier;
  const { kind } = planNext(planFactsOf(dossier, desk.speech.settings), desk.now);
  const problem = oneMoreProblem(kind, persistence(touches, run.since), run.oneMore?.at);
  if (problem) refuse(problem, 'prospectId');
  const reason = request.reason.trim();
  if (reason === '') refuse('reason_needed', 'reason');
  await write.put('runs', run.id, { ...run, oneMore: { at: desk.now, reason } });
  write.affected.add(request.prospectId);
  return { reply: {}, text: desk.speech.words.onceMore };
};

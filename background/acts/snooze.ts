import { snoozeProblem } from '../../domain/cadence/snooze';
import { zoneOfDossier } from '../../storage/plans/plan-facts-of';
import { readDossier } from '../../storage/queries/read-dossier';
import type { ActHandler } from '../handler';
import { refuse } from '../refusal';

/** Puts the follow-up off until a day; void as soon as a reply arrives. Longer than 60 days is recycling. */
export const snoozeFollowUp: ActHandler<'followup.snooze'> = async (request, desk, write) => {
  const dossier = (await readDossier(desk.db, request.prospectId)) ?? refuse('notice.gone', 'prospectId');
  const snooze = { until: request.until, at: desk.now };
  const problem = snoozeProblem(snooze, zoneOfDossier(dossier, desk.speech.settings));
  if (problem) refuse(problem.code, 'until');
  await write.put('runs', dossier.run.id, { ...dossier.run, snooze });
  write.affected.add(request.prospectId);
  return { reply: {}, text: desk.speech.words.snoozed(desk.speech.f.dayLong(request.until)) };
};

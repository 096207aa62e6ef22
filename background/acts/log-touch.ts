import type { Channel, Touch } from '../../domain/records';
import { putTouch } from '../../storage/facts/put-touch';
import { readDossier } from '../../storage/queries/read-dossier';
import type { PlanRow } from '../../storage/rows';
import { storedId } from '../../storage/stored-id';
import type { ActHandler, Desk } from '../handler';
import { nextSentence } from '../next-sentence';
import { refuse } from '../refusal';

const TALKS: ReadonlySet<Channel> = new Set(['call', 'meeting', 'visit']);

/** A touch the rep types: a call, a meeting, a visit, a message sent elsewhere. The next follow-up is planned anew. */
export const logTouch: ActHandler<'touch.log'> = async (request, desk, write) => {
  const { prospect } =
    (await readDossier(desk.db, request.prospectId)) ?? refuse('notice.gone', 'prospectId');
  const dir = request.dir ?? 'out';
  const outcome = request.outcome ?? (TALKS.has(request.channel) ? 'held' : undefined);
  // A planned meeting is dated at its start; everything else happened, so it is never in the future.
  if (outcome === 'planned' && request.at <= desk.now) refuse('date.passed', 'at');
  const at = outcome === 'planned' ? request.at : Math.min(request.at, desk.now);
  await putTouch(write, {
    canonical: `man:${request.id}`,
    prospectId: prospect.id,
    channel: request.channel,
    dir,
    at,
    zone: zoneOf(desk),
    source: 'typed',
    tags: request.tags ?? [],
    ...(dir === 'in' ? { inKind: 'reply' as const } : {}),
    ...(outcome
      ? { outcome: request.channel === 'call' && outcome === 'held' ? ('connected' as const) : outcome }
      : {}),
    ...(request.note ? { note: request.note } : {}),
    ...(request.amount ? { amount: request.amount } : {}),
  });
  return {
    reply: { touchId: storedId(`man:${request.id}`) },
    text: await nextSentence(desk, write, prospect.id),
  };
};

/** The follow-up was made outside the page: one attempt on the planned channel, now. */
export const followUpDone: ActHandler<'followup.done'> = async (request, desk, write) => {
  const dossier = (await readDossier(desk.db, request.prospectId)) ?? refuse('notice.gone', 'prospectId');
  const plan = (await desk.db.plans.get(request.prospectId)) as PlanRow | undefined;
  const channel = (plan?.channel ?? 'email') as Channel;
  const tags: Touch['tags'] =
    plan?.kind === 'breakup' ? ['breakup'] : plan?.kind === 'ask_referral' ? ['asked_referral'] : [];
  await putTouch(write, {
    canonical: `man:${request.id}`,
    prospectId: dossier.prospect.id,
    channel,
    dir: 'out',
    at: Math.min(request.at, desk.now),
    zone: zoneOf(desk),
    source: 'typed',
    tags,
    ...(channel === 'call' ? { outcome: 'no_answer' as const } : {}),
  });
  return { reply: {}, text: await nextSentence(desk, write, request.prospectId) };
};

/** The rep's zone, in which typed touches are meant. */
export function zoneOf({ speech }: Desk): string {
  return speech.f.prefs.zone;
}

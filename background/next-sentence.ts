import type { ProspectId } from '../domain/records';
import { dayWords } from '../presenters/when';
import { refreshPlan } from '../storage/plans/refresh-plan';
import type { Writer } from '../storage/writer';
import type { Desk } from './handler';

/** "Logged. Next: call, Tue 24 Nov": every log tells the rep what it changed. */
export async function nextSentence(desk: Desk, write: Writer, prospectId: ProspectId): Promise<string> {
  const { speech, db, now } = desk;
  await refreshPlan(db, prospectId, now, speech.settings);
  write.affected.delete(prospectId);
  const plan = await db.plans.get(prospectId);
  const { words, steps, touches, f } = speech;
  if (!plan?.dueOn) return `${words.saved}. ${words.noNext}`;
  const what = plan.channel
    ? touches.channel[plan.channel as keyof typeof touches.channel]
    : steps.plan[plan.kind as keyof typeof steps.plan];
  return `${words.saved}. ${words.next(what, dayWords(speech, plan.dueOn, f.dayOf(now)))}`;
}

import { stageIndex } from '../domain/cycle/stages';
import type { Instant } from '../domain/records';
import type { QueueItem } from '../messages/views';
import type { QueuedPerson } from '../storage/queries/today-rows';
import { presentDue } from './due';
import type { Speech } from './speech';

/** A queued person as a line: what to do, when it was due, and why it stands there. */
export function presentQueueItem(
  { plan, prospect, company }: QueuedPerson,
  speech: Speech,
  now: Instant,
): QueueItem {
  const { steps, touches, settings, f } = speech;
  const due = presentDue(plan, speech, now, plan.dnc === true);
  const kind = steps.plan[plan.kind as keyof typeof steps.plan] ?? '';
  const what = plan.channel ? touches.channel[plan.channel as keyof typeof touches.channel] : kind;
  const step =
    plan.step !== undefined && plan.n !== undefined ? `${f.number(plan.step)}/${f.number(plan.n)}` : '';
  return {
    prospectId: plan.prospectId,
    runId: plan.runId,
    name: prospect.name,
    company: company ?? '',
    what: [plan.kind === 'breakup' ? kind : what, step && f.ltr(step)].filter(Boolean).join(' · '),
    mark: due.mark,
    word: due.word || due.phrase,
    stageNo: stageIndex(plan.stage) + 1,
    stageCount: settings.referralStage ? 7 : 6,
    kind: plan.kind,
    sample: prospect.sample === true,
    because: due.phrase,
  };
}

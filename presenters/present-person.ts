import { oneMoreProblem } from '../domain/cadence/one-more';
import { addWorkDays } from '../domain/cadence/work-days';
import { firstNameOf } from '../domain/people/first-name';
import type { Instant } from '../domain/records';
import type { Standing } from '../domain/standing/derive-standing';
import { civilDate, dayNumber } from '../domain/time/civil-day';
import type { KnownPersonView, ProposalView } from '../messages/views';
import { planRowOf } from '../storage/plans/refresh-plan';
import type { Case } from '../storage/queries/read-standing';
import { presentDue } from './due';
import { presentBadge } from './present-badge';
import { presentMoves } from './present-moves';
import { presentStage } from './present-stage';
import { presentStep } from './present-step';
import { sendAdvice } from './send-window';
import type { Speech } from './speech';
import { dayWords, pastWords } from './when';

const SNOOZE_WORK_DAYS = [1, 2, 5, 10];

/** A known person as strip, card and popup draw them. */
export function presentPerson(
  { dossier, facts, context, standing }: Case,
  speech: Speech,
  now: Instant,
  proposals: ProposalView[] = [],
): KnownPersonView {
  const { prospect, run } = dossier;
  const row = planRowOf(dossier, speech.settings, now);
  const due = presentDue(row, speech, now, prospect.dnc !== undefined);
  const promises = facts.commitments.filter((one) => one.by === 'us' && one.doneAt === undefined).length;
  return {
    prospectId: prospect.id,
    runId: run.id,
    firstName: firstNameOf(prospect.name) || prospect.name,
    badge: presentBadge(row, speech, now),
    stage: presentStage(standing, facts, dossier.earlierRuns.length, speech),
    step: {
      ...presentStep(standing, facts, due, speech, now),
      window: sendAdvice({ standing, context }, speech, now),
    },
    moves: presentMoves(standing, facts, speech),
    persistenceText: speech.words.attempts(
      Math.min(standing.persistence, standing.attempts),
      standing.attempts,
      speech.f,
    ),
    lastTouchText:
      standing.lastTouchAt === undefined
        ? speech.words.noTouch
        : speech.words.lastTouch(pastWords(speech, standing.lastTouchAt, now)),
    commitmentsText: promises > 0 ? speech.words.promisesOpen(promises, speech.f) : '',
    nextText: nextText(standing, speech),
    snoozes: SNOOZE_WORK_DAYS.map((count) => {
      const until = civilDate(addWorkDays(dayNumber(standing.today), count, context.calendar));
      return { until, label: dayWords(speech, until, standing.today) };
    }),
    mayTryOnce: oneMoreProblem(standing.plan.kind, standing.persistence, run.oneMore?.at) === undefined,
    dnc: prospect.dnc !== undefined,
    proposals,
  };
}

/** "Call, Tue 24 Nov"; empty when nothing is planned. */
export function nextText({ plan, today }: Standing, speech: Speech): string {
  if (!plan.dueOn) return '';
  const what = plan.channel
    ? speech.touches.channel[plan.channel]
    : speech.steps.plan[plan.kind as keyof typeof speech.steps.plan];
  return `${what}${speech.lang === 'ar' ? '،' : ','} ${dayWords(speech, plan.dueOn, today)}`;
}

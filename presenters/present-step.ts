import { stageAfter } from '../domain/cycle/stages';
import { firstNameOf } from '../domain/people/first-name';
import type { Instant } from '../domain/records';
import type { Standing } from '../domain/standing/derive-standing';
import type { RunFacts } from '../domain/standing/run-facts';
import { dayNumber } from '../domain/time/civil-day';
import type { StepView } from '../messages/views';
import type { DueView } from './due';
import type { Speech } from './speech';
import { pastWords } from './when';

/** The one next best step: what the button says, why, and when (DOMAIN 2.10). */
export function presentStep(
  standing: Standing,
  facts: RunFacts,
  due: DueView,
  speech: Speech,
  now: Instant,
): Omit<StepView, 'window'> {
  const title = titleOf(standing, facts, speech);
  return {
    id: standing.step,
    title,
    reason: reasonOf(standing, facts, speech, now),
    mark: due.mark,
    due: due.phrase,
  };
}

function titleOf(
  { step, plan, stage, items }: Standing,
  { prospect, run }: RunFacts,
  speech: Speech,
): string {
  const { steps, stages, f } = speech;
  const name = firstNameOf(prospect.name) || prospect.name;
  const { next } = steps;
  switch (step) {
    case 'nbs.none':
      return next.none;
    case 'nbs.rest':
      return run.recycleOn ? next.rest(f.dayLong(run.recycleOn)) : next.restEver;
    case 'nbs.answer':
      return plan.kind === 'decide_refusal' ? next.decideRefusal : next.answer(name);
    case 'nbs.keep_promise':
      return next.keepPromise;
    case 'nbs.prepare':
      return next.prepare;
    case 'nbs.recap':
      return next.recap;
    case 'nbs.reactivate':
      return next.reactivate(name);
    case 'nbs.stop':
      return next.stop;
    case 'nbs.breakup':
      return next.breakup;
    case 'nbs.follow_up':
      return followUpTitle(plan, name, speech);
    case 'nbs.decide':
      return next.decide;
    case 'nbs.advance': {
      const after = stageAfter(stage);
      return after ? next.advance(stages.name[after]) : next.restEver;
    }
    default: {
      const id = step.replace('nbs.item:', '');
      const acts: Readonly<Record<string, string>> = steps.doItem;
      // A criterion in the rep's own words says itself what is to be done.
      return items.find((item) => item.id === id)?.text ?? acts[id] ?? next.restEver;
    }
  }
}

function followUpTitle({ kind, why }: Standing['plan'], name: string, { steps }: Speech): string {
  const { next } = steps;
  if (why === 'rebook') return next.rebook;
  switch (kind) {
    case 'first':
      return next.first;
    case 'agreed':
      return next.agreed;
    case 'check_happiness':
      return next.checkHappiness;
    case 'help_first':
      return next.helpFirst(name);
    case 'ask_referral':
      return next.askReferral;
    default:
      return next.followUp(name);
  }
}

function reasonOf(standing: Standing, facts: RunFacts, speech: Speech, now: Instant): string {
  const { steps, f } = speech;
  const { why } = steps;
  const { plan, persistence, attempts, lastReplyAt, day, usual } = standing;
  switch (standing.step) {
    case 'nbs.none':
      return why.dnc;
    case 'nbs.rest':
      return facts.run.recycleOn ? why.restUntil(f.day(facts.run.recycleOn)) : '';
    case 'nbs.answer':
      return lastReplyAt === undefined
        ? ''
        : replyReason(plan.kind, pastWords(speech, lastReplyAt, now), speech);
    case 'nbs.keep_promise': {
      const promise = facts.commitments
        .filter((one) => one.by === 'us' && one.dueOn && one.doneAt === undefined)
        .sort((a, b) => dayNumber(a.dueOn!) - dayNumber(b.dueOn!))[0];
      return promise?.dueOn ? why.promised(f.day(promise.dueOn)) : '';
    }
    case 'nbs.prepare': {
      const start = facts.touches.find((touch) => touch.outcome === 'planned' && touch.at > now);
      return start ? why.meetingAt(f.dayTime(start.at)) : '';
    }
    case 'nbs.recap':
      return lastReplyAt === undefined ? '' : why.meetingHeld(pastWords(speech, lastReplyAt, now));
    case 'nbs.stop':
      return why.limitReached;
    case 'nbs.breakup':
    case 'nbs.follow_up':
      return followUpReason(standing, facts, speech);
    case 'nbs.decide':
      return why.stuck(Math.floor(day), Math.round(usual.days));
    case 'nbs.advance':
      return why.allMet;
    default:
      if (plan.why === 'away' || plan.why === 'snoozed') return waitReason(standing, facts, speech);
      return persistence > 0 ? why.noAnswerYet(Math.min(persistence, attempts), attempts) : '';
  }
}

/** Why the follow-up is not due yet: they are away, or the rep put it off. */
function waitReason({ plan }: Standing, { touches }: RunFacts, { steps, f }: Speech): string {
  const notice = touches.findLast(({ inKind, away, returnOn }) => inKind === 'auto' && (away || returnOn));
  const until = plan.why === 'away' ? (notice?.returnOn ?? plan.dueOn) : plan.dueOn;
  if (until === undefined) return '';
  return plan.why === 'away' ? steps.why.absentUntil(f.day(until)) : steps.why.snoozed(f.day(until));
}

function replyReason(kind: string, when: string, { steps }: Speech): string {
  return kind === 'decide_refusal' ? steps.why.refusedOn(when) : steps.why.replyCame(when);
}

function followUpReason(
  { plan, persistence, attempts, buyerDates }: Standing,
  { run }: RunFacts,
  { steps, f }: Speech,
): string {
  const { why } = steps;
  if (plan.why === 'rebook') return why.noShow;
  if (plan.why === 'weak_sign') return why.weakSign;
  if (plan.why === 'one_more') return why.onceMore(run.oneMore?.reason ?? '');
  if (plan.kind === 'agreed' && buyerDates[0]) return why.buyerNamed(f.day(buyerDates[0]));
  if (plan.step !== undefined && plan.n !== undefined) return why.attempt(plan.step, plan.n);
  return persistence > 0 ? why.noAnswerYet(persistence, attempts) : '';
}

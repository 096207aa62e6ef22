import { isReply } from '../people/touch-meaning';
import { type DayNumber, dayNumber } from '../time/civil-day';
import { cadenceWith, STEPS_MAX } from './cadences';
import { allowanceAfter, anyChannel, chooseSteps } from './channel-choice';
import type { Draft } from './plan-draft';
import { referralPlan } from './plan-referral';
import { dayIn, type Story } from './plan-story';
import { addWorkDays } from './work-days';

type PlanRule = (story: Story) => Draft | undefined;

/** Working days after the last attempt at which silence asks for a decision. */
const STOP_WORK_DAYS = 5;

const suppressed: PlanRule = ({ facts, lastReplyEver }) =>
  facts.dnc || lastReplyEver?.inKind === 'unsubscribe' ? { kind: 'none', why: 'dnc' } : undefined;

const closed: PlanRule = ({ facts: { status } }) =>
  status === 'lost' || status === 'done' ? { kind: 'none', why: 'closed' } : undefined;

/** The recycle date, or the day somebody answered meanwhile; a no is no reason to come back early. */
const recycling: PlanRule = (story) => {
  const { status, recycleOn, recycledAt } = story.facts;
  if (status !== 'recycling') return undefined;
  const reply = story.touches.find(
    (touch) =>
      recycledAt !== undefined && touch.at >= recycledAt && touch.inKind !== 'refusal' && isReply(touch),
  );
  const date = recycleOn === undefined ? undefined : dayNumber(recycleOn);
  const replied = reply === undefined ? undefined : dayIn(story, reply.at);
  if (replied !== undefined && (date === undefined || replied < date)) {
    return { kind: 'recycle', why: 'replied_in_pool', dueOn: replied };
  }
  return date === undefined
    ? { kind: 'none', why: 'no_recycle_date' }
    : { kind: 'recycle', why: 'recycle_date', dueOn: date };
};

/** The working day after the last reply, while nothing was sent since. */
function nextDayAfterReply(story: Story): DayNumber | undefined {
  if (story.lastReply === undefined || story.attempts.length > 0) return undefined;
  return addWorkDays(dayIn(story, story.lastReply.at), 1, story.facts.calendar);
}

const refused: PlanRule = (story) => {
  const dueOn = nextDayAfterReply(story);
  if (dueOn === undefined || story.lastReply?.inKind !== 'refusal') return undefined;
  return { kind: 'decide_refusal', why: 'refused', dueOn };
};

/** The next meeting or visit, unless somebody wrote after it was put down. */
const meeting: PlanRule = (story) => {
  const { now, touches, lastReply } = story;
  const next = touches.find(
    (touch) =>
      touch.outcome === 'planned' &&
      (touch.channel === 'meeting' || touch.channel === 'visit') &&
      touch.at > now &&
      (lastReply === undefined || lastReply.at <= (touch.recordedAt ?? touch.at)),
  );
  return next && { kind: 'meeting', why: 'meeting_planned', dueOn: dayIn(story, next.at) };
};

const talked: PlanRule = (story) => {
  const dueOn = nextDayAfterReply(story);
  const outcome = story.lastReply?.outcome;
  if (dueOn === undefined || (outcome !== 'held' && outcome !== 'connected')) return undefined;
  return isReply({ ...story.lastReply!, inKind: undefined })
    ? { kind: 'after_meeting', why: 'talked', dueOn }
    : undefined;
};

/** The earliest date the buyer named with or after the last reply, until we try on or after that day. */
const dateNamed: PlanRule = (story) => {
  const { facts, lastReply, lastAttempt } = story;
  const tried = lastAttempt === undefined ? undefined : dayIn(story, lastAttempt.at);
  let dueOn: DayNumber | undefined;
  for (const promise of facts.commitments ?? []) {
    if (promise.by !== 'buyer' || promise.dueOn === undefined || promise.doneAt !== undefined) continue;
    if (lastReply !== undefined && promise.at < lastReply.at) continue;
    const day = dayNumber(promise.dueOn);
    if ((tried === undefined || tried < day) && (dueOn === undefined || day < dueOn)) dueOn = day;
  }
  return dueOn === undefined ? undefined : { kind: 'agreed', why: 'date_named', dueOn };
};

const replied: PlanRule = (story) => {
  const dueOn = nextDayAfterReply(story);
  return dueOn === undefined ? undefined : { kind: 'answer', why: 'replied', dueOn };
};

function wasConnectSent({ ever }: Story): boolean {
  return ever.some((touch) => touch.channel === 'li_connect' && touch.dir === 'out');
}

/**
 * The attempt after the stop rule was passed, until it is made: the limit of mails does not bind it, the ceiling does
 * (DOMAIN 5.4).
 */
function oneMoreStep(story: Story): Draft | undefined {
  const { facts, attempts } = story;
  const { oneMoreAt, reach } = facts;
  const last = attempts.at(-1)!;
  if (oneMoreAt === undefined || last.at >= oneMoreAt || attempts.length >= STEPS_MAX) return undefined;
  const channel = anyChannel(allowanceAfter([], reach, wasConnectSent(story)), last.channel);
  const step = attempts.length + 1;
  return (
    channel && { kind: 'follow_up', why: 'one_more', dueOn: dayIn(story, oneMoreAt), channel, step, n: step }
  );
}

/** The next step of the cadence within its limits, or the end of it (DOMAIN 5.2, 5.4). */
function nextStep(story: Story): Draft {
  const { facts, attempts, asked } = story;
  const cadence = cadenceWith(story.cadence, facts.steps);
  const done = attempts.length;
  const allowance = allowanceAfter(attempts, facts.reach, wasConnectSent(story), facts.emailMax);
  const { channel, lastStep } = chooseSteps(cadence, done, allowance);
  if (asked && (done === 0 || channel === undefined)) return { kind: 'none', why: 'asked' };
  if (done === 0) {
    if (channel === undefined) return { kind: 'none', why: 'no_channel' };
    const dueOn = facts.plannedOn === undefined ? story.today : dayNumber(facts.plannedOn);
    return { kind: 'first', why: 'nothing_sent', dueOn, channel, step: 1, n: lastStep };
  }
  const last = dayIn(story, attempts.at(-1)!.at);
  if (channel === undefined) {
    const more = oneMoreStep(story);
    if (more !== undefined) return more;
    return { kind: 'stop', why: 'no_answer', dueOn: addWorkDays(last, STOP_WORK_DAYS, facts.calendar) };
  }
  const kind = cadence.breakup && done + 1 === lastStep ? 'breakup' : 'follow_up';
  const dueOn = addWorkDays(last, cadence.gapWorkDays[done]!, facts.calendar);
  return { kind, why: 'silent', dueOn, channel, step: done + 1, n: lastStep };
}

/** In the order of DOMAIN 5.3: the first that answers wins; the last always does. */
const PLAN_RULES: readonly PlanRule[] = [
  suppressed,
  closed,
  recycling,
  referralPlan,
  refused,
  meeting,
  talked,
  dateNamed,
  replied,
];

/** What comes next, before it is put off or rolled. */
export function draftPlan(story: Story): Draft {
  for (const rule of PLAN_RULES) {
    const draft = rule(story);
    if (draft !== undefined) return draft;
  }
  return nextStep(story);
}

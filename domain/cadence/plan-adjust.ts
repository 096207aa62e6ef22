import { isWeak } from '../people/touch-meaning';
import { type DayNumber, dayNumber } from '../time/civil-day';
import type { Dated } from './plan-draft';
import type { PlanKind } from './plan-facts';
import { dayIn, type Story } from './plan-story';
import type { ContactFacts } from './touch-order';
import { addWorkDays, rollToBoth } from './work-days';

/** An absence notice that names no day of return stands for this many working days. */
const AWAY_WORK_DAYS = 5;

const WAITS_FOR_RETURN: ReadonlySet<PlanKind> = new Set(['first', 'follow_up', 'breakup', 'agreed', 'stop']);
const REBOOKS: ReadonlySet<PlanKind> = new Set(['first', 'follow_up', 'breakup']);

type Adjustment = (draft: Dated, story: Story) => Dated;

/** A sign older than the last reply is void: the person has spoken since. */
function isCurrent(sign: ContactFacts, { lastReply }: Story): boolean {
  return lastReply === undefined || sign.at >= lastReply.at;
}

function isAfterLastAttempt(sign: ContactFacts, { lastAttempt }: Story): boolean {
  return lastAttempt === undefined || sign.at > lastAttempt.at;
}

function workDayAfter(day: DayNumber, story: Story): DayNumber {
  return addWorkDays(day, 1, story.facts.calendar);
}

function isAbsence({ dir, inKind, away, returnOn }: ContactFacts): boolean {
  return dir === 'in' && inKind === 'auto' && (away === true || returnOn !== undefined);
}

const waitForReturn: Adjustment = (draft, story) => {
  if (!WAITS_FOR_RETURN.has(draft.kind)) return draft;
  const notice = story.touches.findLast(isAbsence);
  if (notice === undefined || !isCurrent(notice, story)) return draft;
  const back =
    notice.returnOn === undefined
      ? addWorkDays(dayIn(story, notice.at), AWAY_WORK_DAYS, story.facts.calendar)
      : dayNumber(notice.returnOn);
  const dueOn = workDayAfter(back, story);
  return dueOn > draft.dueOn ? { ...draft, why: 'away', dueOn } : draft;
};

const hurryAfterWeakSign: Adjustment = (draft, story) => {
  if (draft.kind !== 'follow_up') return draft;
  const sign = story.touches.find((touch) => isWeak(touch) && isAfterLastAttempt(touch, story));
  if (sign === undefined) return draft;
  const dueOn = workDayAfter(dayIn(story, sign.at), story);
  return dueOn < draft.dueOn ? { ...draft, why: 'weak_sign', dueOn } : draft;
};

const rebook: Adjustment = (draft, story) => {
  if (!REBOOKS.has(draft.kind)) return draft;
  const missed = story.touches.findLast((touch) => touch.outcome === 'no_show');
  if (missed === undefined || !isCurrent(missed, story) || !isAfterLastAttempt(missed, story)) return draft;
  return { ...draft, why: 'rebook', dueOn: workDayAfter(dayIn(story, missed.at), story) };
};

/** Putting off ends as soon as somebody answers. */
const snooze: Adjustment = (draft, { facts, lastReplyEver }) => {
  if (facts.snooze === undefined) return draft;
  const until = dayNumber(facts.snooze.until);
  const isVoid = lastReplyEver !== undefined && lastReplyEver.at > facts.snooze.at;
  return isVoid || until <= draft.dueOn ? draft : { ...draft, why: 'snoozed', dueOn: until };
};

const roll: Adjustment = (draft, { facts }) => {
  const dueOn = rollToBoth(draft.dueOn, facts.calendar, facts.rep);
  return dueOn === draft.dueOn ? draft : { ...draft, dueOn };
};

/** In the order of DOMAIN 5.3; a meeting stands where it was set. */
const ADJUSTMENTS: readonly Adjustment[] = [waitForReturn, hurryAfterWeakSign, rebook, snooze, roll];

/** Puts a drafted plan off, brings it forward and rolls it to a day both sides work (DOMAIN 5.3). */
export function adjustPlan(draft: Dated, story: Story): Dated {
  return draft.kind === 'meeting'
    ? draft
    : ADJUSTMENTS.reduce<Dated>((plan, adjust) => adjust(plan, story), draft);
}

import { lastAskOn } from '../cycle/ask-referral';
import { isReply } from '../people/touch-meaning';
import { type DayNumber, dayNumber } from '../time/civil-day';
import { dayNumberIn, startOfDay } from '../time/zone';
import { type Attempt, roundsOf } from './attempts';
import { type Cadence, type CadenceId, cadenceOf } from './cadences';
import type { PlanFacts } from './plan-facts';
import { type ContactFacts, orderedTouches } from './touch-order';

/** What happened so far, read once, for the rules that follow. */
export interface Story {
  facts: PlanFacts;
  now: number;
  today: DayNumber;
  cadence: CadenceId | Cadence;
  /** A referral was asked: only touches from that day on are looked at, with the cadence `kind`. */
  asked: boolean;
  /** All touches ever, once each, in order. */
  ever: readonly ContactFacts[];
  lastReplyEver: ContactFacts | undefined;
  /** The touches that are looked at. */
  touches: readonly ContactFacts[];
  lastReply: ContactFacts | undefined;
  /** Attempts after the last reply; their number is the persistence. */
  attempts: Attempt[];
  /** The last attempt, before or after the last reply. */
  lastAttempt: Attempt | undefined;
}

function newestReply(ordered: readonly ContactFacts[]): ContactFacts | undefined {
  for (let i = ordered.length - 1; i >= 0; i -= 1) if (isReply(ordered[i]!)) return ordered[i];
  return undefined;
}

/** Reads the facts into a story (DOMAIN 5.1, 5.3). */
export function readStory(facts: PlanFacts, now: number): Story {
  const { zone, status, referral = {} } = facts;
  const askOn = status === 'won' ? lastAskOn(referral) : undefined;
  const ever = orderedTouches(facts.touches);
  const from = Math.max(
    facts.since ?? Number.NEGATIVE_INFINITY,
    askOn === undefined ? Number.NEGATIVE_INFINITY : startOfDay(dayNumber(askOn), zone),
  );
  const touches = from === Number.NEGATIVE_INFINITY ? ever : ever.filter((touch) => touch.at >= from);
  const rounds = roundsOf(touches);
  return {
    facts,
    now,
    today: dayNumberIn(now, zone),
    cadence: askOn === undefined ? (facts.cadence ?? cadenceOf(facts.stage)) : 'kind',
    asked: askOn !== undefined,
    ever,
    lastReplyEver: newestReply(ever),
    touches,
    lastReply: rounds.at(-2)?.endedBy,
    attempts: rounds.at(-1)!.attempts,
    lastAttempt: rounds.findLast((round) => round.attempts.length > 0)?.attempts.at(-1),
  };
}

/** The civil day of an instant, in the prospect's zone. */
export function dayIn(story: Story, at: number): DayNumber {
  return dayNumberIn(at, story.facts.zone);
}

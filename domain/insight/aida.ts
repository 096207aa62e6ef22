import { bouncedIds } from '../cadence/bounces';
import { type ContactFacts, orderedTouches } from '../cadence/touch-order';
import { isCounting, isReply, isWeak } from '../people/touch-meaning';
import type { Instant, TouchId, TouchTag } from '../records';
import { DAY_MS } from '../time/civil-day';

export const AIDA_STATES = ['none', 'attention', 'interest', 'desire', 'action'] as const;
export type AidaState = (typeof AIDA_STATES)[number];

export interface AidaFacts {
  touches: readonly ContactFacts[];
  commitments?: readonly { by: 'buyer' | 'us'; level?: number; doneAt?: Instant }[];
  /** Effective levels of the needs (7.2). */
  needLevels?: readonly number[];
  signed?: boolean;
}

/** Where a buyer seems to be. Always labelled "a guess": buyers walk no straight line. */
export interface AidaGuess {
  state: AidaState;
  /** The touch that first supports the state; none when a commitment, a need or the signature does. */
  because?: TouchId;
  since?: Instant;
  /** Interest was there and nothing came in for thirty days. */
  cooling: boolean;
  /** The last word was no. */
  refused: boolean;
}

const COOLING_DAYS = 30;
const DESIRE_TAGS: readonly TouchTag[] = ['price_asked', 'demo', 'colleague_added'];
const TERMS_LEVEL = 7;
const SAID_BY_BUYER = 2;

/**
 * Guesses the buyer's state from what was seen; the highest state that holds wins (DOMAIN 9.1).
 * @domain S64
 */
export function aida(facts: AidaFacts, now: Instant): AidaGuess {
  const history = orderedTouches(facts.touches);
  const lastReply = history.findLast(isReply);
  if (lastReply?.inKind === 'refusal' || lastReply?.inKind === 'unsubscribe') {
    return { state: 'attention', because: lastReply.id, since: lastReply.at, cooling: false, refused: true };
  }
  const bounced = bouncedIds(history);
  const touches = history.filter((touch) => tookPlace(touch) && !bounced.has(touch.id));
  const state = AIDA_STATES.findLast((candidate) => holds(candidate, touches, facts)) ?? 'none';
  const first = touches.find((touch) => touchSupports(state, touch));
  return {
    state,
    ...(first && { because: first.id, since: first.at }),
    cooling: AIDA_STATES.indexOf(state) >= AIDA_STATES.indexOf('interest') && isQuiet(history, now),
    refused: false,
  };
}

/** Planned, cancelled and missed touches support nothing, nor do bounced ones. */
function tookPlace({ outcome }: ContactFacts): boolean {
  return outcome !== 'planned' && outcome !== 'cancelled' && outcome !== 'no_show';
}

function holds(state: AidaState, touches: readonly ContactFacts[], facts: AidaFacts): boolean {
  if (state === 'none' || touches.some((touch) => touchSupports(state, touch))) return true;
  if (state === 'desire') return Boolean(facts.needLevels?.some((level) => level >= SAID_BY_BUYER));
  return state === 'action' && (Boolean(facts.signed) || saidYes(facts));
}

function saidYes({ commitments = [] }: AidaFacts): boolean {
  return commitments.some(
    ({ by, level = 0, doneAt }) => by === 'buyer' && level >= TERMS_LEVEL && doneAt !== undefined,
  );
}

function touchSupports(state: AidaState, touch: ContactFacts): boolean {
  const tags = touch.tags ?? [];
  switch (state) {
    case 'none':
      return false;
    case 'attention':
      return isCounting(touch);
    case 'interest':
      return isWeak(touch) || (isReply(touch) && touch.inKind !== 'refusal');
    case 'desire':
      return tags.some((tag) => DESIRE_TAGS.includes(tag)) || isHeldMeeting(touch);
    case 'action':
      return tags.includes('contract_asked');
  }
}

/** A visit that took place is a meeting at the buyer's. */
function isHeldMeeting({ channel, outcome }: ContactFacts): boolean {
  return (channel === 'meeting' || channel === 'visit') && outcome === 'held';
}

function isQuiet(touches: readonly ContactFacts[], now: Instant): boolean {
  const last = touches.findLast((touch) => isReply(touch) || isWeak(touch));
  return last === undefined || now - last.at >= COOLING_DAYS * DAY_MS;
}

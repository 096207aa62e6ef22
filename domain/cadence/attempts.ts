import { isCounting, isReply } from '../people/touch-meaning';
import type { Channel, Instant } from '../records';
import { bouncedIds } from './bounces';
import { type ContactFacts, orderedTouches } from './touch-order';

/** Counting touches on one channel, each this close to the one before, are one attempt. */
const BURST_MS = 4 * 3_600_000;

/** One outbound try; a burst counts once and is dated at its last touch. */
export interface Attempt {
  at: Instant;
  channel: Channel;
}

/** The stretch between two replies: what we tried, and the reply that ended it. */
export interface Round<T extends ContactFacts = ContactFacts> {
  /** In the order of their dates. */
  attempts: Attempt[];
  endedBy?: T;
}

function addToRound(attempts: Attempt[], { at, channel }: ContactFacts): void {
  let i = attempts.length - 1;
  while (i >= 0 && attempts[i]!.channel !== channel) i -= 1;
  // A burst that goes on is dated anew, so it moves to the end of the round.
  if (i >= 0 && at - attempts[i]!.at <= BURST_MS) attempts.splice(i, 1);
  attempts.push({ at, channel });
}

/**
 * Splits ordered touches into rounds, each ended by a reply but the last, and groups bursts (DOMAIN 5.1).
 * @domain S49, S50
 */
export function roundsOf<T extends ContactFacts>(ordered: readonly T[]): Round<T>[] {
  const bounced = bouncedIds(ordered);
  let round: Round<T> = { attempts: [] };
  const rounds = [round];
  for (const touch of ordered) {
    if (isReply(touch)) {
      round.endedBy = touch;
      round = { attempts: [] };
      rounds.push(round);
    } else if (isCounting(touch, bounced.has(touch.id))) addToRound(round.attempts, touch);
  }
  return rounds;
}

/** All attempts of a history, across replies, in the order of their dates (DOMAIN 5.1). */
export function attemptsOf(touches: readonly ContactFacts[]): Attempt[] {
  return roundsOf(orderedTouches(touches)).flatMap((round) => round.attempts);
}

/** Attempts since the last reply; in run 2 and later only touches from the reactivation on count (DOMAIN 5.1).
 * @domain S49, S50, S53
 */
export function persistence(touches: readonly ContactFacts[], since?: Instant): number {
  // Twins are united first: what was seen again after the reactivation may lie before it.
  const ordered = orderedTouches(touches);
  const looked = since === undefined ? ordered : ordered.filter((touch) => touch.at >= since);
  return roundsOf(looked).at(-1)!.attempts.length;
}

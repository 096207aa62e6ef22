import type { Channel, Instant } from '../records';
import { DAY_MS } from '../time/civil-day';

/** An attempt with what the user and the clock say of it. */
export interface RatedAttempt {
  at: Instant;
  channel: Channel;
  /** Ticked: says something new. */
  newValue?: boolean;
  /** Ticked: asks for one thing. */
  asksOneThing?: boolean;
  /** Sent in the prospect's send window. */
  inWindow?: boolean;
}

export interface FollowUpQuality {
  /** Share of the four flags that hold, averaged over the attempts; absent without any. */
  quality?: number;
  /** Attempts followed by a reply within fourteen days and before the next attempt. */
  effective: number;
  attempts: number;
}

const FLAGS = 4;
const EFFECTIVE_DAYS = 14;

/**
 * How good the follow-ups of a run are (DOMAIN 4, L3): new value, another channel than the one before, one question,
 * in the send window. The first attempt has none before it, so its channel flag does not hold.
 * @domain S57
 */
export function followUpQuality(
  attempts: readonly RatedAttempt[],
  replies: readonly Instant[],
): FollowUpQuality {
  const ordered = [...attempts].sort((a, b) => a.at - b.at);
  const shares = ordered.map((attempt, i) => {
    const before = ordered[i - 1];
    const flags = [
      attempt.newValue,
      before && before.channel !== attempt.channel,
      attempt.asksOneThing,
      attempt.inWindow,
    ];
    return flags.filter(Boolean).length / FLAGS;
  });
  const effective = ordered.filter(({ at }, i) => {
    const end = Math.min(at + EFFECTIVE_DAYS * DAY_MS, ordered[i + 1]?.at ?? Number.POSITIVE_INFINITY);
    return replies.some((reply) => reply > at && reply <= end);
  }).length;
  const sum = shares.reduce((total, share) => total + share, 0);
  return {
    ...(shares.length > 0 ? { quality: sum / shares.length } : {}),
    effective,
    attempts: ordered.length,
  };
}

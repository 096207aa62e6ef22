import type { Channel, Direction, InKind, Outcome } from '../records';

/** What of a touch decides its meaning. */
export interface TouchFacts {
  dir: Direction;
  channel: Channel;
  inKind?: InKind | undefined;
  outcome?: Outcome | undefined;
}

const ATTEMPT_CHANNELS: ReadonlySet<Channel> = new Set([
  'email',
  'li_connect',
  'li_message',
  'call',
  'visit',
  'chat',
  'other',
]);
const NO_ATTEMPT: ReadonlySet<Outcome> = new Set(['connected', 'held', 'planned', 'cancelled', 'no_show']);
const TALK_CHANNELS: ReadonlySet<Channel> = new Set(['call', 'meeting', 'visit']);

/**
 * Does the touch count as (part of) an attempt? Views and comments never do, talks that took place are replies,
 * a bounced mail never arrived (DOMAIN 1.2).
 * @domain S80, S49
 */
export function isCounting(touch: TouchFacts, bounced = false): boolean {
  if (touch.dir !== 'out' || bounced || !ATTEMPT_CHANNELS.has(touch.channel)) return false;
  return touch.outcome === undefined || !NO_ATTEMPT.has(touch.outcome);
}

/**
 * Did a person answer? A written answer, a no, an unsubscribe, or a talk that took place, whoever began it (DOMAIN 1.2).
 * @domain S80, S49
 */
export function isReply({ dir, channel, inKind, outcome }: TouchFacts): boolean {
  if (dir === 'in' && (inKind === 'reply' || inKind === 'refusal' || inKind === 'unsubscribe')) return true;
  return TALK_CHANNELS.has(channel) && (outcome === 'connected' || outcome === 'held');
}

/**
 * A weak sign: connection accepted, like, view of the own profile. It resets nothing (DOMAIN 1.2).
 * @domain S80, S81
 */
export function isWeak(touch: TouchFacts): boolean {
  return touch.dir === 'in' && touch.inKind === 'weak';
}

/**
 * All three meanings of a touch at once (DOMAIN 1.2).
 * @domain S80
 */
export function touchMeaning(touch: TouchFacts & { bounced?: boolean | undefined }): {
  counting: boolean;
  reply: boolean;
  weak: boolean;
} {
  return { counting: isCounting(touch, touch.bounced), reply: isReply(touch), weak: isWeak(touch) };
}

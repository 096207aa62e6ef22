import { attemptsOf } from '../cadence/attempts';
import { type ContactFacts, orderedTouches } from '../cadence/touch-order';
import { isReply } from '../people/touch-meaning';
import type { Channel, Instant } from '../records';
import { DAY_MS } from '../time/civil-day';
import { type Rate, rate } from './rate';

/** Reply rate of first e-mails with a social touch before them, beside those without: linked, not proven. */
export interface SocialEffect {
  with: Rate;
  without: Rate;
}

const SOCIAL_CHANNELS: readonly Channel[] = ['li_view', 'li_comment', 'li_connect', 'li_message'];
const BEFORE_DAYS = 14;
const REPLY_DAYS = 14;

/**
 * Whether people answer the first e-mail more often after a social touch in the 14 days before it (DOMAIN 10).
 * A first e-mail younger than 14 days that nobody answered is not counted yet.
 * @domain S81
 */
export function socialEffect(histories: readonly (readonly ContactFacts[])[], now: Instant): SocialEffect {
  const counted = { with: { k: 0, n: 0 }, without: { k: 0, n: 0 } };
  for (const touches of histories) {
    const first = attemptsOf(touches).find(({ channel }) => channel === 'email');
    if (!first) continue;
    const isAnswered = touches.some(
      (touch) => isReply(touch) && touch.at > first.at && touch.at <= first.at + REPLY_DAYS * DAY_MS,
    );
    if (!isAnswered && now - first.at < REPLY_DAYS * DAY_MS) continue;
    const side = hasSocialBefore(touches, first.at) ? counted.with : counted.without;
    side.n += 1;
    if (isAnswered) side.k += 1;
  }
  return { with: rate(counted.with.k, counted.with.n), without: rate(counted.without.k, counted.without.n) };
}

/** How often own touches of one channel came before a reply, and in how many won deals they stand. */
export interface SocialBefore {
  channel: Channel;
  replies: Rate;
  wins: Rate;
}

/**
 * Which social touches came before replies and wins: of all replies those with an own touch of the channel in the 14 days
 * before, of the won deals those with one at all. One reply may follow touches of several channels.
 * @domain S81
 */
export function socialBefore(
  histories: readonly (readonly ContactFacts[])[],
  won: readonly (readonly ContactFacts[])[],
): SocialBefore[] {
  const replies = histories.flatMap((touches) =>
    touches.filter(isReply).map(({ at }) => ownSocial(touches, at - BEFORE_DAYS * DAY_MS, at)),
  );
  const wins = won.map((touches) => ownSocial(touches, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY));
  return SOCIAL_CHANNELS.map((channel) => {
    const of = (sets: ReadonlySet<Channel>[]) =>
      rate(sets.filter((channels) => channels.has(channel)).length, sets.length);
    return { channel, replies: of(replies), wins: of(wins) };
  });
}

/** Channels of own social touches from `from` on and before `to`. */
function ownSocial(touches: readonly ContactFacts[], from: Instant, to: Instant): Set<Channel> {
  const own = touches.filter(({ dir, at }) => dir === 'out' && at >= from && at < to);
  return new Set(own.map(({ channel }) => channel).filter((channel) => SOCIAL_CHANNELS.includes(channel)));
}

function hasSocialBefore(touches: readonly ContactFacts[], mailAt: Instant): boolean {
  return orderedTouches(touches).some(
    ({ dir, channel, at }) =>
      dir === 'out' &&
      SOCIAL_CHANNELS.includes(channel) &&
      at < mailAt &&
      at >= mailAt - BEFORE_DAYS * DAY_MS,
  );
}

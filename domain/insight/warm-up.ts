import { bouncedIds } from '../cadence/bounces';
import { type ContactFacts, orderedTouches } from '../cadence/touch-order';
import { isReply, isWeak } from '../people/touch-meaning';
import type { Channel, Instant } from '../records';
import { DAY_MS } from '../time/civil-day';

/** Why a person is worth a social touch today, the strongest first. */
export const WARM_REASONS = ['accepted', 'due_soon', 'went_quiet', 'before_farewell'] as const;
export type WarmReason = (typeof WARM_REASONS)[number];

/** A person of the network with an open deal. */
export interface WarmFacts {
  prospectId: string;
  touches: readonly ContactFacts[];
  /** Days until the next planned touch; negative when it is overdue. */
  dueInDays?: number | undefined;
  /** The next planned touch is the last one of its rhythm. */
  isFarewell?: boolean | undefined;
}

export interface WarmUp {
  prospectId: string;
  reason: WarmReason;
  /** Days since the sign or the last word, or until the planned touch. */
  days: number;
}

const SOCIAL: readonly Channel[] = ['li_view', 'li_comment', 'li_connect', 'li_message'];
/** Sooner than this after the last social touch it would be a nuisance. */
const REST_DAYS = 5;
const SOON_DAYS = 3;
const QUIET_FROM_DAYS = 14;
const QUIET_TO_DAYS = 90;
/** Three of ours after their last word, and one more is pressure, not warmth. */
const PRESSED_FROM = 3;

/**
 * People to warm up today, at most `max`, the strongest reason first and the nearest date inside it. Nobody who had a
 * social touch in the last days, nobody who did not answer three of them.
 * @domain S15, S81
 */
export function warmUps(people: readonly WarmFacts[], now: Instant, max = 3): WarmUp[] {
  return people
    .flatMap((one) => warmUp(one, now) ?? [])
    .sort(
      (a, b) =>
        WARM_REASONS.indexOf(a.reason) - WARM_REASONS.indexOf(b.reason) ||
        a.days - b.days ||
        (a.prospectId < b.prospectId ? -1 : 1),
    )
    .slice(0, max);
}

function warmUp({ prospectId, touches, dueInDays, isFarewell }: WarmFacts, now: Instant): WarmUp | undefined {
  const history = orderedTouches(touches);
  const bounced = bouncedIds(history);
  const social = history.filter(
    ({ id, dir, channel }) => dir === 'out' && SOCIAL.includes(channel) && !bounced.has(id),
  );
  const days = (at: Instant) => Math.floor((now - at) / DAY_MS);
  const lastSocial = social.at(-1);
  if (lastSocial && days(lastSocial.at) < REST_DAYS) return undefined;
  const lastIn = history.findLast((touch) => isReply(touch) || isWeak(touch));
  const unanswered = social.filter(
    ({ at, channel }) => channel === 'li_message' && at > (lastIn?.at ?? 0),
  ).length;
  if (unanswered >= PRESSED_FROM) return undefined;
  const said = (reason: WarmReason, count: number): WarmUp => ({ prospectId, reason, days: count });
  const lastOut = history.findLast(({ dir }) => dir === 'out');
  if (lastIn && isWeak(lastIn) && (!lastOut || lastOut.at < lastIn.at))
    return said('accepted', days(lastIn.at));
  if (dueInDays !== undefined && dueInDays >= 0 && dueInDays <= SOON_DAYS)
    return said(isFarewell ? 'before_farewell' : 'due_soon', dueInDays);
  const quiet = lastIn && isReply(lastIn) ? days(lastIn.at) : undefined;
  if (quiet !== undefined && quiet >= QUIET_FROM_DAYS && quiet <= QUIET_TO_DAYS)
    return said('went_quiet', quiet);
  return undefined;
}

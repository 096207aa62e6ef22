import { aida } from '../domain/insight/aida';
import { type Rate, rate } from '../domain/insight/rate';
import {
  type SocialBefore,
  type SocialEffect,
  socialBefore,
  socialEffect,
} from '../domain/insight/social-effect';
import {
  countSocial,
  type SocialCounts,
  type SocialEntry,
  socialIndex,
} from '../domain/insight/social-index';
import { type WarmReason, warmUps } from '../domain/insight/warm-up';
import { isReply, isWeak } from '../domain/people/touch-meaning';
import type { Channel, CivilDate, Instant, Zone } from '../domain/records';
import { DAY_MS, daysFrom } from '../domain/time/civil-day';
import type { SocialFacts, SocialPerson } from '../storage/queries/insights-social';
import type { LeanTouch } from '../storage/queries/insights-touches';

export const SOCIAL_CHANNELS = [
  'li_view',
  'li_comment',
  'li_connect',
  'li_message',
] as const satisfies Channel[];

export interface SocialNumbers {
  counts: SocialCounts;
  index: number;
  /** Twelve blocks of seven days, oldest first, each with own touches by channel and what came back. */
  weeks: { from: CivilDate; byChannel: number[]; back: number }[];
  replies: SocialEffect;
  wins: { with: Rate; without: Rate };
  /** By channel: before how many replies, in how many wins. */
  before: SocialBefore[];
  cold: { person: SocialPerson; days: number }[];
  warm: { person: SocialPerson; reason: WarmReason; days: number }[];
}

const WEEKS = 12;
const COLD_SHOWN = 12;

/** The own index, weekly touches, what social touches go along with, who cools and whom to warm up (DOMAIN 10). */
export function socialNumbers(
  facts: SocialFacts,
  { now, zone, dayOf }: { now: Instant; zone: Zone; dayOf: (at: Instant) => CivilDate },
): SocialNumbers {
  const log = [...facts.histories].flatMap(([prospectId, touches]) =>
    touches.flatMap((one) => entryOf(prospectId, one)),
  );
  const counts = countSocial(log, now, zone);
  const today = dayOf(now);
  const byId = new Map(facts.people.map((person) => [person.prospect.id, person]));
  const networked = facts.people.filter(
    ({ prospect, touches }) =>
      (prospect.linkedin ?? prospect.memberId ?? prospect.leadId) !== undefined || touches.some(isSocial),
  );
  const warm = warmUps(
    networked.map(({ prospect, touches, plan }) => ({
      prospectId: prospect.id,
      touches,
      isFarewell: plan?.kind === 'breakup',
      ...(plan?.dueOn && plan.kind !== 'none' ? { dueInDays: daysFrom(today, plan.dueOn) } : {}),
    })),
    now,
  );
  return {
    counts,
    index: socialIndex(counts),
    weeks: weeksOf(facts.histories, now, dayOf),
    replies: socialEffect([...facts.histories.values()], now),
    wins: winEffect(facts),
    before: socialBefore(
      [...facts.histories.values()],
      facts.closed.filter(isWon).map(({ touches }) => touches),
    ),
    cold: coolingPeople(facts.people, now),
    warm: warm.map(({ prospectId, reason, days }) => ({ person: byId.get(prospectId)!, reason, days })),
  };
}

const isSocial = ({ channel }: LeanTouch) => (SOCIAL_CHANNELS as readonly Channel[]).includes(channel);

function entryOf(prospectId: string, touch: LeanTouch): SocialEntry[] {
  const { at, channel, dir } = touch;
  if (channel === 'li_view' && dir === 'out') return [{ at, prospectId, kind: 'view' }];
  // A like is kept with the comments, whose channel it shares; the index counts what was written.
  if (channel === 'li_comment' && dir === 'out' && touch.mark !== 'social:liked')
    return [{ at, prospectId, kind: 'comment' }];
  if (channel === 'li_connect' && isWeak(touch)) return [{ at, prospectId, kind: 'accepted' }];
  return channel === 'li_message' ? [{ at, prospectId, kind: 'message', dir }] : [];
}

function weeksOf(
  histories: SocialFacts['histories'],
  now: Instant,
  dayOf: (at: Instant) => CivilDate,
): SocialNumbers['weeks'] {
  const weeks = Array.from({ length: WEEKS }, (_, i) => ({
    from: dayOf(now - (WEEKS - i) * 7 * DAY_MS + DAY_MS),
    byChannel: SOCIAL_CHANNELS.map(() => 0),
    back: 0,
  }));
  for (const touches of histories.values())
    for (const { at, channel, dir } of touches) {
      const at7 = WEEKS - 1 - Math.floor((now - at) / (7 * DAY_MS));
      const week = weeks[at7];
      const place = (SOCIAL_CHANNELS as readonly Channel[]).indexOf(channel);
      if (!week || place < 0) continue;
      if (dir === 'in') week.back += 1;
      else week.byChannel[place] = (week.byChannel[place] ?? 0) + 1;
    }
  return weeks;
}

const isWon = ({ run }: SocialFacts['closed'][number]) => run.status === 'won' || run.status === 'done';

/** Share won of closed deals with a social touch of ours, beside those without. */
function winEffect({ closed }: SocialFacts): SocialNumbers['wins'] {
  const sides = (hasOne: boolean) =>
    closed.filter(({ touches }) => touches.some((one) => one.dir === 'out' && isSocial(one)) === hasOne);
  const share = (list: SocialFacts['closed']) => rate(list.filter(isWon).length, list.length);
  return { with: share(sides(true)), without: share(sides(false)) };
}

/** People who once showed interest and have been silent for thirty days, the freshest silence first. */
function coolingPeople(people: readonly SocialPerson[], now: Instant): SocialNumbers['cold'] {
  return people
    .filter(({ touches }) => aida({ touches }, now).cooling)
    .flatMap((person) => {
      const last = person.touches.findLast((touch) => isReply(touch) || isWeak(touch));
      return last ? [{ person, days: Math.floor((now - last.at) / DAY_MS) }] : [];
    })
    .sort((a, b) => a.days - b.days)
    .slice(0, COLD_SHOWN);
}

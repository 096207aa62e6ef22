import type { Direction, Instant, Zone } from '../records';
import { DAY_MS } from '../time/civil-day';
import { dayNumberIn } from '../time/zone';

export const SOCIAL_KINDS = ['view', 'comment', 'accepted', 'message'] as const;
/** Something the user did or received on the network, seen on the page or typed. */
export interface SocialEntry {
  at: Instant;
  prospectId: string;
  kind: (typeof SOCIAL_KINDS)[number];
  /** Only on messages. */
  dir?: Direction;
}

export interface SocialCounts {
  /** Different prospects viewed. */
  v: number;
  /** Comments. */
  c: number;
  /** Connections accepted. */
  a: number;
  /** Prospects with a message both ways. */
  t: number;
  /** Prospects pressed: three or more messages of ours after their last one. */
  p: number;
}

const WINDOW_DAYS = 28;
const VIEWS_A_DAY = 10;
const COMMENTS_A_DAY = 5;
const COMMENTS_A_WEEK_EACH = 2;
const PRESSED_FROM = 3;

/**
 * The social selling index over own log only, 0 to 100 (DOMAIN 10). It is unrelated to any index of the network.
 * @domain S81
 */
export function socialIndex({ v, c, a, t, p }: SocialCounts): number {
  const part = (count: number, full: number) => 25 * Math.min(1, count / full);
  // The slack keeps a sum of exactly a half from being rounded down by its binary fraction.
  return Math.max(0, Math.round(part(v, 20) + part(c, 12) + part(a, 8) + part(t, 6) - 5 * p + 1e-9));
}

/**
 * Counts the last 28 days of the log; caps are filled in time order, so that a burst of views or comments earns
 * nothing more (DOMAIN 10).
 * @domain S81
 */
export function countSocial(log: readonly SocialEntry[], now: Instant, zone: Zone): SocialCounts {
  const recent = log
    .filter(({ at }) => at > now - WINDOW_DAYS * DAY_MS && at <= now)
    .sort((a, b) => a.at - b.at || byDirection(a) - byDirection(b));
  const of = (kind: SocialEntry['kind']) => recent.filter((entry) => entry.kind === kind);
  return {
    v: countViews(of('view'), zone),
    c: countComments(of('comment'), now, zone),
    a: of('accepted').length,
    ...countTalks(of('message')),
  };
}

/** Of two messages at the same instant theirs comes first. */
const byDirection = ({ dir }: SocialEntry) => (dir === 'in' ? 0 : 1);

function countViews(views: readonly SocialEntry[], zone: Zone): number {
  const viewed = new Set<string>();
  const ofDay = new Tally();
  for (const { at, prospectId } of views) {
    const day = String(dayNumberIn(at, zone));
    if (viewed.has(prospectId) || ofDay.of(day) >= VIEWS_A_DAY) continue;
    viewed.add(prospectId);
    ofDay.add(day);
  }
  return viewed.size;
}

function countComments(comments: readonly SocialEntry[], now: Instant, zone: Zone): number {
  const ofDay = new Tally();
  const ofWeek = new Tally();
  let counted = 0;
  for (const { at, prospectId } of comments) {
    const day = String(dayNumberIn(at, zone));
    // Weeks are blocks of seven days counted back from now, not calendar weeks.
    const week = `${Math.floor((now - at) / (7 * DAY_MS))} ${prospectId}`;
    if (ofDay.of(day) >= COMMENTS_A_DAY || ofWeek.of(week) >= COMMENTS_A_WEEK_EACH) continue;
    ofDay.add(day);
    ofWeek.add(week);
    counted += 1;
  }
  return counted;
}

function countTalks(messages: readonly SocialEntry[]): { t: number; p: number } {
  const people = new Map<string, { both: boolean; theirs: boolean; sinceTheirs: number }>();
  for (const { prospectId, dir } of messages) {
    const talk = people.get(prospectId) ?? { both: false, theirs: false, sinceTheirs: 0 };
    if (dir === 'in') {
      people.set(prospectId, { both: talk.both || talk.sinceTheirs > 0, theirs: true, sinceTheirs: 0 });
    } else if (dir === 'out') {
      people.set(prospectId, { ...talk, both: talk.both || talk.theirs, sinceTheirs: talk.sinceTheirs + 1 });
    }
  }
  const talks = [...people.values()];
  return {
    t: talks.filter((talk) => talk.both).length,
    p: talks.filter((talk) => talk.sinceTheirs >= PRESSED_FROM).length,
  };
}

/** Counts by key. */
class Tally {
  private readonly counts = new Map<string, number>();

  of(key: string): number {
    return this.counts.get(key) ?? 0;
  }

  add(key: string): void {
    this.counts.set(key, this.of(key) + 1);
  }
}

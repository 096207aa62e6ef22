import type { Calendar } from '../cadence/calendar';
import type { ContactFacts } from '../cadence/touch-order';
import type { Visit } from '../cycle/visits';
import { isCounting, isReply } from '../people/touch-meaning';
import {
  CHANNELS,
  type Channel,
  type Direction,
  type Instant,
  type StageId,
  type TouchTag,
  type Zone,
} from '../records';
import { DAY_MS } from '../time/civil-day';
import { civilDateIn } from '../time/zone';
import { mapPoints, type TouchGap, touchGaps } from './touch-gaps';

export type JourneyPhase = 'before_contact' | 'first_contact' | 'selling' | 'onboarding' | 'after';
/** How the contact felt to the buyer. */
export type Feeling = 1 | 0 | -1;

export interface TouchPoint {
  id: string;
  at: Instant;
  lane: Channel;
  dir: Direction;
  isReply: boolean;
  tags: readonly TouchTag[];
  feeling: Feeling;
  phase: JourneyPhase;
}

export interface TouchMap {
  /** Channels that were used, in the fixed order of the type. */
  lanes: Channel[];
  points: TouchPoint[];
  gaps: TouchGap[];
  /** Where it waited longest, per stage, and for whom. */
  bottlenecks: (TouchGap & { stage: StageId })[];
}

export interface TouchMapFacts {
  touches: readonly ContactFacts[];
  visits: readonly Visit[];
  /** Set by the user; wins over what the tags say. */
  feelings?: Readonly<Record<string, Feeling>>;
  wonAt?: Instant;
  deliveryStartedAt?: Instant;
}

const ONBOARDING_DAYS = 30;

/**
 * The customer experience map of a run (DOMAIN 9.2): every contact in its lane, how it felt, in which phase, and the
 * silences between.
 * @domain S8, S9, S79, S80
 */
export function touchMap(facts: TouchMapFacts, zone: Zone, home: Calendar): TouchMap {
  const history = mapPoints(facts.touches);
  const phases = phaseEnds(history, facts);
  const points = history.map((touch): TouchPoint => {
    const tags = touch.tags ?? [];
    const { id, at, channel: lane, dir } = touch;
    const feeling = facts.feelings?.[id] ?? feelingOf(tags);
    return { id, at, lane, dir, isReply: isReply(touch), tags, feeling, phase: phaseAt(at, phases) };
  });
  const gaps = touchGaps(facts.touches, zone, home);
  return {
    lanes: CHANNELS.filter((channel) => points.some(({ lane }) => lane === channel)),
    points,
    gaps,
    bottlenecks: bottlenecks(gaps, facts.visits, zone),
  };
}

function feelingOf(tags: readonly TouchTag[]): Feeling {
  if (tags.includes('complaint')) return -1;
  return tags.includes('praise') ? 1 : 0;
}

/** When each phase ends; the first whose end lies ahead holds. */
type PhaseEnds = readonly [JourneyPhase, Instant][];

function phaseEnds(history: readonly ContactFacts[], facts: TouchMapFacts): PhaseEnds {
  const never = Number.POSITIVE_INFINITY;
  const contact = history.find((touch) => isCounting(touch) || isReply(touch));
  const answer = history.find(isReply);
  const won = facts.wonAt ?? never;
  const onboarded =
    facts.deliveryStartedAt === undefined ? never : facts.deliveryStartedAt + ONBOARDING_DAYS * DAY_MS;
  return [
    ['before_contact', contact?.at ?? never],
    // The first contact includes the answer it got.
    ['first_contact', answer ? answer.at + 1 : never],
    ['selling', won],
    ['onboarding', facts.wonAt === undefined ? never : onboarded],
    ['after', never],
  ];
}

function phaseAt(at: Instant, ends: PhaseEnds): JourneyPhase {
  return ends.find(([, end]) => at < end)?.[0] ?? 'after';
}

/** The longest gap of each stage, by the stage in which the silence began; ties go to the earlier one. */
function bottlenecks(
  gaps: readonly TouchGap[],
  visits: readonly Visit[],
  zone: Zone,
): TouchMap['bottlenecks'] {
  const longest = new Map<StageId, TouchGap>();
  const ordered = [...visits].sort((a, b) => a.from - b.from);
  for (const gap of gaps) {
    const visit = ordered.findLast(({ from }) => civilDateIn(from, zone) <= gap.from);
    if (!visit) continue;
    const known = longest.get(visit.stage);
    if (!known || gap.days > known.days) longest.set(visit.stage, gap);
  }
  return [...longest].map(([stage, gap]) => ({ stage, ...gap }));
}

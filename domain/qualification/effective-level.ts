import { isReply } from '../people/touch-meaning';
import type { Channel, Direction, InKind, Instant, Outcome } from '../records';
import { DAY_MS } from '../time/civil-day';
import type { Level } from './score';

/** A touch that is offered as proof of a qualification answer. */
export interface Evidence {
  at: Instant;
  dir: Direction;
  channel: Channel;
  inKind?: InKind;
  outcome?: Outcome;
  prospectId: string;
}

const WRITTEN_CHANNELS: readonly Channel[] = ['email', 'li_message', 'chat'];
/** Replies older than this prove only that it was once said. Exactly this old still counts. */
const EVIDENCE_DAYS = 180;

/**
 * How far a claimed level is believed, by its evidence (DOMAIN 7.2): only replies prove anything, level 3
 * needs it in writing or from two people, and replies past 180 days are hearsay again.
 * @domain S17, S19
 */
export function effectiveLevel(level: Level, evidence: readonly Evidence[], now: Instant): Level {
  return Math.min(level, evidenceCap(evidence, now)) as Level;
}

function evidenceCap(evidence: readonly Evidence[], now: Instant): Level {
  const replies = evidence.filter(isReply);
  const isFresh = replies.some((reply) => now - reply.at <= EVIDENCE_DAYS * DAY_MS);
  if (!isFresh) return 1;
  const inWriting = replies.some((reply) => reply.dir === 'in' && WRITTEN_CHANNELS.includes(reply.channel));
  const people = new Set(replies.map((reply) => reply.prospectId));
  return inWriting || people.size >= 2 ? 3 : 2;
}

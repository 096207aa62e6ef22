import type { Channel, Direction, InKind, Instant, Outcome, TouchTag } from '../../domain/records';
import type { DawraDatabase } from '../database';
import type { TouchRow } from '../rows';
import { isLiving } from './read-dossier';

/** What figures look at of a touch; notes and subjects stay where they are. */
export interface LeanTouch {
  id: string;
  at: Instant;
  recordedAt: Instant;
  channel: Channel;
  dir: Direction;
  source: TouchRow['source'];
  tags: readonly TouchTag[];
  inKind?: InKind;
  outcome?: Outcome;
  answers?: string;
  guessed?: boolean;
  /** Which line of the social log made it. */
  mark?: string;
}

/** Told between two pages of a long read: the share done, and whether anybody still waits for it. */
export interface ReadProgress {
  onShare: (share: number) => void;
  isCancelled: () => boolean;
}

const PAGE_ROWS = 4000;

/** Thrown into a read nobody waits for any more. */
export class ReadCancelled extends Error {}

/**
 * Touches of a span [from, to) by person, oldest first, read page by page along the index so that 100,000 of them
 * neither block the page nor lie in memory twice. Sample data stays out.
 */
export async function touchesByPerson(
  db: DawraDatabase,
  from: Instant,
  to: Instant,
  progress: ReadProgress,
): Promise<Map<string, LeanTouch[]>> {
  const people = new Map<string, LeanTouch[]>();
  const span = db.touches.where('at').between(from, to, true, false);
  const total = await span.count();
  let seen = 0;
  let at = from;
  while (seen < total) {
    if (progress.isCancelled()) throw new ReadCancelled();
    const page = await db.touches.where('at').between(at, to, true, false).limit(PAGE_ROWS).toArray();
    if (page.length === 0) break;
    const last = page.at(-1)!.at;
    const isLast = page.length < PAGE_ROWS;
    const isOneInstant = page[0]!.at === last;
    // Rows of the page's last instant may go on in the next page: they are left for it. An instant that fills a whole
    // page (an import without times) is read as one.
    const taken = isLast
      ? page
      : isOneInstant
        ? await db.touches.where('at').equals(last).toArray()
        : page.filter((row) => row.at < last);
    for (const row of taken) addTouch(people, row);
    seen += taken.length;
    at = isOneInstant ? last + 1 : last;
    progress.onShare(Math.min(1, seen / total));
    if (isLast) break;
  }
  return people;
}

function addTouch(people: Map<string, LeanTouch[]>, row: TouchRow): void {
  if (!isLiving(row) || row.sample) return;
  const { id, at, recordedAt, channel, dir, source, tags, inKind, outcome, answers, guessed, mark } = row;
  const touch: LeanTouch = {
    id,
    at,
    recordedAt,
    channel,
    dir,
    source,
    tags,
    ...(inKind ? { inKind } : {}),
    ...(outcome ? { outcome } : {}),
    ...(answers ? { answers } : {}),
    ...(guessed ? { guessed } : {}),
    ...(mark ? { mark } : {}),
  };
  const own = people.get(row.prospectId);
  if (own) own.push(touch);
  else people.set(row.prospectId, [touch]);
}

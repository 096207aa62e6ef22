import type { TouchRow } from '../rows';
import { storedId } from '../stored-id';
import type { Writer } from '../writer';

/** What is seen twice within this time, once by a reader and once typed, may be one touch. */
const SAME_TOUCH_MS = 10 * 60_000;

export type NewTouch = Omit<TouchRow, 'id' | 'rev' | 'recordedAt'> & { canonical: string };

/**
 * Appends a touch under its deterministic id. Seen again, its empty fields are filled and `at` keeps the earliest
 * (DOMAIN 1.1). A typed touch close to a seen one is marked, never merged silently. Returns true when it is new.
 */
export async function putTouch(write: Writer, { canonical, ...touch }: NewTouch): Promise<boolean> {
  const id = storedId(canonical);
  const known = await write.db.touches.get(id);
  if (known) {
    const merged = mergeSeen(known, touch);
    if (merged) await write.put('touches', id, merged);
    if (merged) write.affected.add(touch.prospectId);
    return false;
  }
  const twin = await findTwin(write, touch);
  const row: TouchRow = { ...touch, id, rev: 0, recordedAt: write.now, ...(twin ? { sameAs: twin.id } : {}) };
  await write.put('touches', id, row);
  write.affected.add(touch.prospectId);
  return true;
}

/** The known touch with what the new sighting adds, or undefined when it adds nothing. */
export function mergeSeen(known: TouchRow, seen: Omit<NewTouch, 'canonical'>): TouchRow | undefined {
  const merged: TouchRow = { ...known };
  let changed = false;
  if (seen.at < known.at) {
    merged.at = seen.at;
    changed = true;
  }
  for (const field of ['subject', 'threadId', 'returnOn', 'answers', 'runId', 'outcome'] as const) {
    const value = seen[field];
    if (value !== undefined && value !== '' && value !== known[field] && known[field] === undefined) {
      Object.assign(merged, { [field]: value });
      changed = true;
    }
  }
  const tags = [...new Set([...known.tags, ...seen.tags])];
  if (tags.length > known.tags.length) {
    merged.tags = tags;
    changed = true;
  }
  return changed ? merged : undefined;
}

async function findTwin(write: Writer, touch: Omit<NewTouch, 'canonical'>): Promise<TouchRow | undefined> {
  const near = await write.db.touches
    .where('[prospectId+at]')
    .between(
      [touch.prospectId, touch.at - SAME_TOUCH_MS],
      [touch.prospectId, touch.at + SAME_TOUCH_MS],
      true,
      true,
    )
    .toArray();
  return near.find(
    (other) =>
      other.voidedAt === undefined &&
      other.dir === touch.dir &&
      other.channel === touch.channel &&
      other.source !== touch.source,
  );
}

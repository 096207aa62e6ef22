import type { DawraDatabase } from '../database';
import { keysOf } from '../facts/put-prospect';
import { isLiving } from './read-dossier';

/** Keys looked up at once. */
const SLICE = 500;

/** Which of these people are kept already, by any address, profile or number: their places in the list. */
export async function knownPeople(
  db: DawraDatabase,
  people: readonly { emails: string[]; phones: string[]; linkedin?: string; memberId?: string }[],
): Promise<Set<number>> {
  const known = new Set<number>();
  for (let from = 0; from < people.length; from += SLICE) {
    const placeOf = new Map<string, number>();
    for (const [i, person] of people.slice(from, from + SLICE).entries())
      for (const key of keysOf(person)) placeOf.set(key, from + i);
    const rows = await db.prospects
      .where('keys')
      .anyOf([...placeOf.keys()])
      .toArray();
    for (const row of rows) {
      if (!isLiving(row)) continue;
      for (const key of row.keys) {
        const place = placeOf.get(key);
        if (place !== undefined) known.add(place);
      }
    }
  }
  return known;
}

import { addToNameIndex, emptyNameIndex, type NameIndex, searchNames } from '../../domain/people/name-search';
import type { DawraDatabase } from '../database';
import type { DirectoryEntry } from '../rows';
import { directoryTurn, readDirectory } from './directory';

/** People added to the index between two breaths. */
const SLICE = 2000;

let held: { db: DawraDatabase; turn: string; index: Promise<NameIndex> } | undefined;

/**
 * Everybody, ready for search in either script. Kept by each page and by the worker while it lives, and made again when the
 * directory was written since: a hundred thousand people are read once, not with each letter typed.
 */
export async function peopleIndex(db: DawraDatabase): Promise<NameIndex> {
  const turn = await directoryTurn(db);
  if (held?.db !== db || held.turn !== turn) held = { db, turn, index: build(db) };
  return held.index;
}

async function build(db: DawraDatabase): Promise<NameIndex> {
  const index = emptyNameIndex();
  const people = await readDirectory(db);
  for (let from = 0; from < people.length; from += SLICE) {
    addToNameIndex(index, people.slice(from, from + SLICE));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return index;
}

/** The people nearest to what was typed: name, firm or address, in either script. Nothing typed: the first ones. */
export async function findPeople(db: DawraDatabase, query: string, limit: number): Promise<DirectoryEntry[]> {
  const index = await peopleIndex(db);
  return query.trim() === '' ? index.entries.slice(0, limit) : searchNames(index, query, limit);
}

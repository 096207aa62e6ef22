import { type Rate, rate } from '../insight/rate';
import type { Money, Objection, ObjectionState } from '../records';
import { addMoney } from './sum-money';

/** An objection with what its run is worth while it is open. */
export interface SheetObjection
  extends Pick<Objection, 'id' | 'runId' | 'categoryId' | 'state' | 'words' | 'at'> {
  /** Value of the run if the run is active. */
  openValue?: Money;
}

export interface SheetGroup {
  categoryId: string;
  count: number;
  runs: number;
  /** Value of active runs with this objection, each run once, one line per currency. */
  openValue: Money[];
  resolved: Rate;
  /** The buyers' own words, newest first, three at most. */
  examples: string[];
}

const EXAMPLES_MAX = 3;
const SETTLED: readonly ObjectionState[] = ['resolved', 'accepted'];

/**
 * The team document: every objection of a period grouped by category, most frequent first (DOMAIN 12).
 * @domain S28, S31
 */
export function objectionSheet(objections: readonly SheetObjection[]): SheetGroup[] {
  const groups = new Map<string, SheetObjection[]>();
  for (const objection of objections) {
    groups.set(objection.categoryId, [...(groups.get(objection.categoryId) ?? []), objection]);
  }
  return [...groups]
    .map(([categoryId, own]) => sheetGroup(categoryId, own))
    .sort((a, b) => b.count - a.count || (a.categoryId < b.categoryId ? -1 : 1));
}

function sheetGroup(categoryId: string, own: readonly SheetObjection[]): SheetGroup {
  const byRun = new Map(own.map((objection) => [objection.runId, objection]));
  const newest = [...own].sort((a, b) => b.at - a.at);
  return {
    categoryId,
    count: own.length,
    runs: byRun.size,
    openValue: addMoney([...byRun.values()].flatMap(({ openValue }) => openValue ?? [])),
    resolved: rate(own.filter(({ state }) => SETTLED.includes(state)).length, own.length),
    examples: [...new Set(newest.map(({ words }) => words))].slice(0, EXAMPLES_MAX),
  };
}

/**
 * Merges another rep's objections or answers into the own list by id; what is already here is never overwritten
 * (DOMAIN 12).
 * @domain S28, S31, S63
 */
export function mergeById<T extends { id: string }>(own: readonly T[], theirs: readonly T[]): T[] {
  const known = new Set(own.map(({ id }) => id));
  const added: T[] = [];
  for (const entry of theirs) {
    if (!known.has(entry.id)) added.push(entry);
    known.add(entry.id);
  }
  return [...own, ...added];
}

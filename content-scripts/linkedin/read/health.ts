import type { Dialect } from './facts';

/** One way to read one fact. Earlier ways in a table are more lasting than later ones. */
export interface Signal<Root> {
  id: string;
  read: (root: Root) => string | null | undefined;
}

/** What matched on a page and what did not, for the health view and for the tests. */
export interface Health {
  dialect: Dialect;
  found: string[];
  lost: string[];
  /** For each fact, which of its ways answered: 0 is the most lasting, null when none did. */
  ranks: Record<string, number | null>;
  /** Facts whose ways gave different answers, so that none was believed. */
  conflicts: string[];
  rows?: { seen: number; understood: number };
}

export function newHealth(dialect: Dialect): Health {
  return { dialect, found: [], lost: [], ranks: {}, conflicts: [] };
}

interface Field {
  name: string;
  /** The fact may be missing on a healthy page, so that silence of every way is no loss. */
  optional?: boolean;
  /** All ways must say the same, as an id must. */
  mustAgree?: boolean;
}

/** Reads one fact by its table: the first plausible answer wins, every way is noted. */
export function readField<Root>(
  health: Health,
  field: Field,
  table: readonly Signal<Root>[],
  root: Root,
  isPlausible: (value: string) => boolean,
): string | null {
  const answers: string[] = [];
  const silent: string[] = [];
  let rank: number | null = null;
  table.forEach((signal, place) => {
    const value = signal.read(root);
    if (value && isPlausible(value)) {
      answers.push(value);
      rank ??= place;
      health.found.push(`${field.name}.${signal.id}`);
    } else silent.push(`${field.name}.${signal.id}`);
  });
  if (rank !== null || !field.optional) health.ranks[field.name] = rank;
  if (answers.length > 0 || !field.optional) health.lost.push(...silent);
  if (field.mustAgree && new Set(answers).size > 1) {
    health.conflicts.push(field.name);
    return null;
  }
  return answers[0] ?? null;
}

/**
 * How well a page was understood, in counts only: it never holds a word of anybody's mail.
 */
export interface Health {
  /** Things seen and understood: `rowsSeen`, `rowsUnderstood`, `messagesSeen`, … */
  counts: Record<string, number>;
  /** For each fact, how often the candidate of each rank answered; the place after the last counts misses. */
  ranks: Record<string, number[]>;
}

/** An empty record to count into. */
export function newHealth(): Health {
  return { counts: {}, ranks: {} };
}

/** Adds to one of the counts. */
export function count(health: Health, name: string, by = 1): void {
  health.counts[name] = (health.counts[name] ?? 0) + by;
}

/** Notes which candidate of a fact answered; `rank === candidates` means that none did. */
export function countRank(health: Health, fact: string, rank: number, candidates: number): void {
  health.ranks[fact] ??= new Array<number>(candidates + 1).fill(0);
  const places = health.ranks[fact];
  places[rank] = (places[rank] ?? 0) + 1;
}

/** Facts that were asked for and not found, by name. */
export function missingFacts(health: Health): Record<string, number> {
  const missing: Record<string, number> = {};
  for (const [fact, places] of Object.entries(health.ranks)) {
    const misses = places.at(-1) ?? 0;
    if (misses > 0) missing[fact] = misses;
  }
  return missing;
}

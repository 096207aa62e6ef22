import type { Instant } from '../records';

/** A need of the buyer, as far as ranking looks. */
export interface RankedNeed {
  id: string;
  /** 1 to 5. */
  impact: number;
  /** 1 to 5. */
  urgency: number;
  /** When the buyer first said it. */
  evidenceAt: Instant;
}

/** Needs the offer must answer. */
export const TOP_NEEDS = 3;

/**
 * Needs by impact × urgency, ties by earlier evidence, then id (DOMAIN 11).
 * @domain S23, S93
 */
export function rankNeeds<Need extends RankedNeed>(needs: readonly Need[]): Need[] {
  return [...needs].sort(
    (a, b) =>
      b.impact * b.urgency - a.impact * a.urgency ||
      a.evidenceAt - b.evidenceAt ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

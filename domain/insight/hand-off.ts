/** From whom to whom the customer is handed. */
export type HandOffKind = 'marketing_to_sales' | 'sales_to_delivery' | 'delivery_to_sales';

/** What the receiving team must be told (DOMAIN 17.4). */
export const HAND_OFF_FIELDS = {
  marketing_to_sales: ['source', 'persona', 'first_sign', 'promise_made'],
  sales_to_delivery: ['needs', 'promised_dates', 'terms', 'deciders', 'risks', 'papers'],
  delivery_to_sales: ['start_date', 'rating', 'complaint'],
} as const satisfies Record<HandOffKind, readonly string[]>;

export interface HandOff {
  done: boolean;
  /** Required fields still empty, in the order of the form. */
  missing: string[];
}

/**
 * Whether a hand-off note is complete (DOMAIN 17.4). "None" must be said too: an empty field is a gap, not a no.
 * @domain S48, S74
 */
export function handOff(kind: HandOffKind, filled: Readonly<Record<string, string | undefined>>): HandOff {
  const missing = HAND_OFF_FIELDS[kind].filter((field) => !filled[field]?.trim());
  return { done: missing.length === 0, missing };
}

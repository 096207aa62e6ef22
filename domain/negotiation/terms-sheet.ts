/** The rows every terms sheet starts with (DOMAIN 13.4); own rows follow. */
export const TERMS = ['price', 'scope', 'start', 'payment', 'length', 'exit'] as const;

/** `neg.terms` asks for these five; how to leave the contract is worth a row but gates nothing. */
const GATED_TERMS: readonly string[] = ['price', 'scope', 'start', 'payment', 'length'];

export interface TermRow {
  term: string;
  state: 'open' | 'proposed' | 'agreed';
  /** The touch in which it was proposed or agreed. */
  touchId?: string;
}

/**
 * The sheet as shown: the fixed rows in order, open where nothing is known, then the user's own rows.
 * @domain S35
 */
export function termsSheet(known: readonly TermRow[]): TermRow[] {
  const byTerm = new Map(known.map((row) => [row.term, row]));
  const fixed = TERMS.map((term): TermRow => byTerm.get(term) ?? { term, state: 'open' });
  const own = known.filter((row) => !TERMS.some((term) => term === row.term));
  return [...fixed, ...own];
}

/**
 * Whether the item `neg.terms` holds: price, scope, start, payment and length are all agreed (DOMAIN 2.5).
 * @domain S34, S35
 */
export function areTermsAgreed(known: readonly TermRow[]): boolean {
  return GATED_TERMS.every((term) => known.some((row) => row.term === term && row.state === 'agreed'));
}

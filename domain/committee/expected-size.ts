/**
 * Where the starting value comes from. `article` is the claim "seven people decide in a firm of 100 to 500",
 * shown with its badge since other surveys of that size say three to four (DOMAIN 0.4, 14.1).
 */
export type SizeSource = 'default' | 'article';

/**
 * How many people are expected to decide, by size of the firm; a starting value the user may edit. Unknown
 * size gives no expectation.
 * @domain S36
 */
export function expectedDeciders(headcount?: number): { size: number; source: SizeSource } | undefined {
  if (headcount === undefined) return undefined;
  if (headcount < 20) return { size: 2, source: 'default' };
  if (headcount < 100) return { size: 4, source: 'default' };
  return headcount <= 500 ? { size: 7, source: 'article' } : { size: 10, source: 'default' };
}

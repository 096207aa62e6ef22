export type OfferVerdict = 'take' | 'counter' | 'below_limit' | 'never';

/** What one price is held against; `watna` ≤ `limit` ≤ `target`. */
export interface OfferMarks {
  limit: number;
  target: number;
  watna: number;
}

/**
 * What to do with a price on the table (DOMAIN 13.3). `below_limit` is better than the worst case and worse
 * than the alternative: walk, unless the alternative fell.
 * @domain S76, S34
 */
export function judgeOffer(price: number, { limit, target, watna }: OfferMarks): OfferVerdict {
  if (price >= target) return 'take';
  if (price >= limit) return 'counter';
  return price > watna ? 'below_limit' : 'never';
}

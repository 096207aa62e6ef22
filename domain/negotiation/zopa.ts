import type { Money, Result } from '../records';

export type Span = [low: number, high: number];

/** Zone of possible agreement on price, in minor units of the one currency. */
export interface Zopa {
  state: 'sure' | 'possible' | 'none' | 'unknown';
  sure?: Span;
  possible?: Span;
  gap?: number;
}

/**
 * Overlap of what we need and what the buyer may pay, seen by the seller (DOMAIN 13.2). Equal ends are a
 * single point, which counts. Amounts of two currencies are never compared.
 * @domain S77
 */
export function zopa(sellerMin?: Money, buyerMaxLow?: Money, buyerMaxHigh?: Money): Result<Zopa> {
  const given = [sellerMin, buyerMaxLow, buyerMaxHigh].filter((money) => money !== undefined);
  if (new Set(given.map((money) => money.ccy)).size > 1) {
    return { ok: false, problem: { code: 'mixed_currency' } };
  }
  if (buyerMaxLow && buyerMaxHigh && buyerMaxLow.minor > buyerMaxHigh.minor) {
    return { ok: false, problem: { code: 'bad_input', field: 'buyerMaxLow' } };
  }
  if (!sellerMin || !buyerMaxLow || !buyerMaxHigh) return { ok: true, value: { state: 'unknown' } };
  return { ok: true, value: overlap(sellerMin.minor, buyerMaxLow.minor, buyerMaxHigh.minor) };
}

function overlap(min: number, low: number, high: number): Zopa {
  if (low >= min) return { state: 'sure', sure: [min, low], possible: [min, high] };
  if (high >= min) return { state: 'possible', possible: [min, high] };
  return { state: 'none', gap: min - high };
}

/** What to try when nothing overlaps, in the order of DOMAIN 13.2. */
export const NO_OVERLAP_ADVICE = ['widen_deal', 'raise_value', 'better_alternative', 'walk'] as const;

/**
 * Both sides would do better with this price than with their alternative: "room for both" (DOMAIN 13.2).
 * @domain S77
 */
export function hasRoomForBoth(
  price: number,
  ownAlternative: number,
  buyerAlternativePrice: number,
): boolean {
  return price > ownAlternative && price < buyerAlternativePrice;
}

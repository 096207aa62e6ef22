/** A way out of the deal for one side, with what it is worth and how likely it is. */
export interface Alternative {
  text: string;
  value: number;
  /** 0 to 1. */
  probability: number;
}

export interface Alternatives {
  batna: { text: string; expected: number };
  watna: { text: string; value: number };
  /** Below this one walks: typed, else what the best alternative is worth. */
  limit: number;
}

/** Products of decimals are compared with this slack, so that 3 × 0.7 and 2.1 × 1 are a tie. */
const SLACK = 1e-9;

/**
 * Best and worst alternative to the deal (DOMAIN 13.1); ties go to the first listed. None listed → undefined,
 * and the limit must be typed.
 * @domain S75, S76
 */
export function weighAlternatives(own: readonly Alternative[], limit?: number): Alternatives | undefined {
  let best: { text: string; expected: number } | undefined;
  let worst: { text: string; value: number } | undefined;
  for (const { text, value, probability } of own) {
    const expected = value * probability + 0; // + 0 turns −0 into 0
    if (!best || expected > best.expected + SLACK * Math.max(1, Math.abs(best.expected))) {
      best = { text, expected };
    }
    if (!worst || value < worst.value) worst = { text, value };
  }
  if (!best || !worst) return undefined;
  return { batna: best, watna: worst, limit: limit ?? best.expected };
}

/**
 * Whether the limit was written down before the first own offer; a limit written afterwards is bent by the
 * price already on the table (DOMAIN 13.1).
 * @domain S75
 */
export function limitTiming(writtenAt: number | undefined, firstOfferAt: number | undefined) {
  if (writtenAt === undefined) return 'missing';
  return firstOfferAt === undefined || writtenAt < firstOfferAt ? 'before' : 'after_price_talk';
}

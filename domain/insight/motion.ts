export const BUYERS = ['consumer', 'small', 'enterprise'] as const;
export type Buyer = (typeof BUYERS)[number];
export type ValueBand = 'low' | 'mid' | 'high';
export type Motion =
  | 'marketing'
  | 'flywheel'
  | 'self_serve'
  | 'freemium'
  | 'freeterprise'
  | 'inside'
  | 'field'
  | 'committee';

/** Ways to sell by value of a deal and kind of buyer (DOMAIN 17.7). */
export const MOTION_TABLE: Readonly<Record<ValueBand, Readonly<Record<Buyer, readonly Motion[]>>>> = {
  low: {
    consumer: ['marketing', 'flywheel'],
    small: ['self_serve', 'freemium'],
    enterprise: ['freeterprise'],
  },
  mid: { consumer: ['marketing', 'inside'], small: ['inside'], enterprise: ['inside', 'committee'] },
  high: { consumer: ['inside'], small: ['field', 'inside'], enterprise: ['field', 'committee'] },
};

/** Where the bands start, in major units a year; a setting per currency. */
export interface ValueBands {
  mid: number;
  high: number;
}
const DEFAULT_BANDS: ValueBands = { mid: 1_000, high: 25_000 };

/**
 * How a deal of this value is sold to this kind of buyer (DOMAIN 17.7).
 * @domain S66, S69, S70, S71, S91
 */
export function motionFor(
  valuePerYear: number,
  buyer: Buyer,
  bands: ValueBands = DEFAULT_BANDS,
): { band: ValueBand; motion: Motion[] } {
  const band = valuePerYear >= bands.high ? 'high' : valuePerYear >= bands.mid ? 'mid' : 'low';
  return { band, motion: [...MOTION_TABLE[band][buyer]] };
}

/**
 * Field visits made where the table sees no field sales: named as a mismatch (DOMAIN 17.7).
 * @domain S66, S71
 */
export function isFieldMismatch(motion: readonly Motion[], visits: number): boolean {
  return visits > 0 && !motion.includes('field');
}

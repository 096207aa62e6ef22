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

/** What a way to sell asks of the settings: attempts, pace, framework, how a touch is weighed and handed over. */
export interface MotionDefaults {
  attempts: number;
  segmentFactor: number;
  framework: 'bant' | 'champ' | 'meddic';
  /** Free users are watched, and strong use is handed to a rep as a lead. */
  handsOverFreeUse: boolean;
  /** A visit or a talk weighs more than a message here. */
  talksFirst: boolean;
}

/**
 * Where an offer stands in the table decides its defaults: small deals get fewer attempts and a quick pace, large ones
 * more people, more time and talks before messages (DOMAIN 17.7, 17.8, 14.2).
 * @domain S66, S69, S70, S71, S91
 */
export function motionDefaults(motion: readonly Motion[], band: ValueBand): MotionDefaults {
  const isFree = motion.includes('freemium') || motion.includes('freeterprise');
  const isLarge = motion.includes('field') || motion.includes('committee');
  return {
    attempts: band === 'low' ? 4 : isLarge ? 8 : 6,
    segmentFactor: band === 'low' ? 0.5 : isLarge ? 3 : 1,
    framework: band === 'low' ? 'bant' : isLarge ? 'meddic' : 'champ',
    handsOverFreeUse: isFree,
    talksFirst: isLarge,
  };
}

/**
 * Field visits made where the table sees no field sales: named as a mismatch (DOMAIN 17.7).
 * @domain S66, S71
 */
export function isFieldMismatch(motion: readonly Motion[], visits: number): boolean {
  return visits > 0 && !motion.includes('field');
}

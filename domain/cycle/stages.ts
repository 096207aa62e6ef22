import { STAGES, type StageId } from '../records';

/** What a stage starts with until the user's own numbers exist (DOMAIN 3.3). */
export interface StageDefaults {
  /** Usual length in days. */
  days: number;
  /** Chance that a run in this stage is won. */
  p0: number;
}

export const STAGE_DEFAULTS: Readonly<Record<StageId, StageDefaults>> = {
  prospecting: { days: 14, p0: 0.05 },
  qualification: { days: 7, p0: 0.15 },
  offer: { days: 10, p0: 0.3 },
  objections: { days: 7, p0: 0.45 },
  negotiation: { days: 14, p0: 0.65 },
  closing: { days: 7, p0: 0.85 },
  referral: { days: 30, p0: 1 },
};

/** How long a cycle takes by kind of sale, as a factor on the defaults (DOMAIN 3.3). */
export const SEGMENT_FACTORS = { quick: 0.5, standard: 1, enterprise: 3, very_long: 6 } as const;

/** The six stages that make the sale; the seventh follows it. */
export const SALE_STAGES: readonly StageId[] = STAGES.slice(0, -1);

/** Usual days from the first contact to the signature. */
export const CYCLE_DAYS = SALE_STAGES.reduce((sum, stage) => sum + STAGE_DEFAULTS[stage].days, 0);

/** Place in the fixed order, 0 to 6 (DOMAIN 2).
 * @domain S1, S2, S10
 */
export function stageIndex(stage: StageId): number {
  return STAGES.indexOf(stage);
}

/** The stage after this one, if there is one. */
export function stageAfter(stage: StageId): StageId | undefined {
  return STAGES[stageIndex(stage) + 1];
}

/** The stages the user works with: the seventh can be switched off (DOMAIN 2, 20.16).
 * @domain S10
 */
export function stagesShown(referralOn: boolean): readonly StageId[] {
  return referralOn ? STAGES : SALE_STAGES;
}

/** Facts that name a better day than the usual wait. */
export type RecycleSign = 'namedOn' | 'budgetYearOn' | 'contractEndsOn' | 'shippedOn';

/** When to come back after a loss: calendar days, unless a sign names a better day; no days = never. */
export interface LostReasonRule {
  days?: number;
  sign?: RecycleSign;
  /** Days before the sign. */
  daysBefore?: number;
}

/** Why a run is lost and when it may be taken up again (DOMAIN 16.2); data that the user may edit. */
export const LOST_REASONS = {
  no_reply: { days: 90 },
  bad_timing: { days: 90, sign: 'namedOn' },
  no_decision: { days: 90 },
  no_budget: { days: 180, sign: 'budgetYearOn', daysBefore: 30 },
  price: { days: 180 },
  competitor: { days: 180, sign: 'contractEndsOn', daysBefore: 90 },
  no_need: { days: 365 },
  missing_feature: { days: 180, sign: 'shippedOn' },
  wrong_person: { days: 14 },
  left_company: { days: 30 },
  not_a_fit: {},
  duplicate: {},
  do_not_contact: {},
} as const satisfies Readonly<Record<string, LostReasonRule>>;

export type LostReason = keyof typeof LOST_REASONS;
export const LOST_REASON_IDS = Object.keys(LOST_REASONS) as LostReason[];

/** Is this one of the listed reasons? */
export function isLostReason(text: string): text is LostReason {
  return Object.hasOwn(LOST_REASONS, text);
}

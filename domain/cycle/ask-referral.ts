import type { CivilDate, StageId, Status } from '../records';
import { daysFrom } from '../time/civil-day';

/** What is known about a customer after the close. */
export interface ReferralFacts {
  /** Delivery has started. */
  startOn?: CivilDate | undefined;
  rating?: { value: number; on: CivilDate } | undefined;
  praiseOn?: CivilDate | undefined;
  /** Day of the oldest open complaint. */
  complaintOn?: CivilDate | undefined;
  askedOn?: readonly CivilDate[] | undefined;
  declined?: boolean | undefined;
}

const REFERRAL_REASONS = [
  'not_won',
  'too_soon',
  'unknown_mood',
  'unhappy',
  'complaint',
  'asked_recently',
  'asked_enough',
  'declined',
  'suppressed',
] as const;
export type ReferralReason = (typeof REFERRAL_REASONS)[number];

const START_DAYS = 14;
const MOOD_DAYS = 60;
const ASK_AGAIN_DAYS = 90;
const ASKS_MAX = 2;
const HAPPY_FROM = 8;

/** The customer's mood by the newest sign; a rating beats praise of the same day, a sign over 60 days old is none. */
export interface Happiness {
  mood: 'happy' | 'unhappy' | 'unknown';
  /** Day of the sign. */
  on?: CivilDate;
}

/**
 * Is the customer happy, as far as we know today (DOMAIN 16.1)?
 * @domain S43
 */
export function happinessOf({ rating, praiseOn }: ReferralFacts, today: CivilDate): Happiness {
  const byRating = rating !== undefined && (praiseOn === undefined || rating.on >= praiseOn);
  const on = byRating ? rating.on : praiseOn;
  if (on === undefined || daysFrom(on, today) > MOOD_DAYS) return { mood: 'unknown' };
  return { mood: byRating && rating.value < HAPPY_FROM ? 'unhappy' : 'happy', on };
}

/** The day of the newest ask. */
export function lastAskOn({ askedOn = [] }: ReferralFacts): CivilDate | undefined {
  return askedOn.reduce<CivilDate | undefined>(
    (last, on) => (last === undefined || on > last ? on : last),
    undefined,
  );
}

/**
 * May we ask this customer for an introduction? All reasons against it come back, in the order of DOMAIN 16.1.
 * An unhappy customer is never asked: `helpFirst`.
 * @domain S42, S43, S44
 */
export function canAskReferral(
  run: ReferralFacts & { status: Status; stage: StageId; dnc?: boolean | undefined },
  today: CivilDate,
): { ok: boolean; reasons: ReferralReason[]; helpFirst: boolean } {
  const { mood } = happinessOf(run, today);
  const lastAsk = lastAskOn(run);
  const against: Record<ReferralReason, boolean> = {
    not_won: run.status !== 'won' || run.stage !== 'referral',
    too_soon: run.startOn === undefined || daysFrom(run.startOn, today) < START_DAYS,
    unknown_mood: mood === 'unknown',
    unhappy: mood === 'unhappy',
    complaint: run.complaintOn !== undefined,
    asked_recently: lastAsk !== undefined && daysFrom(lastAsk, today) < ASK_AGAIN_DAYS,
    asked_enough: (run.askedOn?.length ?? 0) >= ASKS_MAX,
    declined: run.declined === true,
    suppressed: run.dnc === true,
  };
  const reasons = REFERRAL_REASONS.filter((reason) => against[reason]);
  return { ok: reasons.length === 0, reasons, helpFirst: against.unhappy || against.complaint };
}

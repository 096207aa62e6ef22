import { canAskReferral, happinessOf } from '../cycle/ask-referral';
import { civilDate, dayNumber } from '../time/civil-day';
import type { Draft } from './plan-draft';
import type { Story } from './plan-story';
import { addWorkDays } from './work-days';

/** Happiness is checked this long after delivery began. */
const CHECK_DAYS = 14;

/**
 * After the close and before the ask: help an unhappy customer first, find out how they are, then ask once
 * (DOMAIN 5.3 row 3b). Once asked, the rows below decide.
 * @domain S42, S43
 */
export function referralPlan({ facts, asked, today }: Story): Draft | undefined {
  if (facts.status !== 'won' || asked) return undefined;
  const referral = facts.referral ?? {};
  const day = civilDate(today);
  if (referral.startOn === undefined || referral.startOn > day) return { kind: 'none', why: 'not_started' };
  const { mood, on } = happinessOf(referral, day);
  const sad = mood === 'unhappy' ? on : undefined;
  const worst = [sad, referral.complaintOn].filter((one) => one !== undefined).sort()[0];
  if (worst !== undefined) {
    return { kind: 'help_first', why: 'unhappy', dueOn: addWorkDays(dayNumber(worst), 1, facts.calendar) };
  }
  if (mood === 'unknown') {
    return { kind: 'check_happiness', why: 'mood_unknown', dueOn: dayNumber(referral.startOn) + CHECK_DAYS };
  }
  const { ok } = canAskReferral({ ...referral, status: 'won', stage: facts.stage }, day);
  return ok ? { kind: 'ask_referral', why: 'happy', dueOn: today } : { kind: 'none', why: 'not_yet' };
}

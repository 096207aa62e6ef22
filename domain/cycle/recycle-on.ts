import type { Calendar } from '../cadence/calendar';
import { firstWorkDay } from '../cadence/work-days';
import type { CivilDate } from '../records';
import { civilDate, dayNumber } from '../time/civil-day';
import { LOST_REASONS, type LostReason, type LostReasonRule, type RecycleSign } from './lost-reasons';

/** A loss, with what is known about a better moment. */
export type LossFacts = {
  lostOn: CivilDate;
  reason: LostReason;
} & Partial<Record<RecycleSign, CivilDate | undefined>>;

/**
 * The proposed day to come back, on a working day of the prospect; undefined for never. A sign that is not after the
 * loss is no better day (DOMAIN 16.2).
 * @domain S58
 */
export function recycleOn(loss: LossFacts, calendar: Calendar): CivilDate | undefined {
  const rule: LostReasonRule = LOST_REASONS[loss.reason];
  if (rule.days === undefined) return undefined;
  const lost = dayNumber(loss.lostOn);
  const sign = rule.sign && loss[rule.sign];
  const better = sign === undefined ? lost : dayNumber(sign) - (rule.daysBefore ?? 0);
  return civilDate(firstWorkDay(better > lost ? better : lost + rule.days, calendar));
}

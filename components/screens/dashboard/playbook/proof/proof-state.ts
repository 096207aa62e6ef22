import type { CivilDate } from '../../../../../domain/records';
import { dayNumber } from '../../../../../domain/time/civil-day';

/** A month is enough to get a proof renewed. */
const SOON_DAYS = 30;

/** May a proof still be shown, and for how long? The day of its end still counts. */
export function proofState(expiresOn: CivilDate | undefined, today: CivilDate): 'sound' | 'soon' | 'expired' {
  if (expiresOn === undefined) return 'sound';
  if (expiresOn < today) return 'expired';
  return dayNumber(expiresOn) - dayNumber(today) <= SOON_DAYS ? 'soon' : 'sound';
}

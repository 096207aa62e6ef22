import type { Instant } from '../../domain/records';
import { addDays } from '../../domain/time/civil-day';
import { civilDateIn } from '../../domain/time/zone';
import type { DawraDatabase } from '../database';
import type { PlanRow } from '../rows';

/** Plans due today or earlier somewhere on earth, oldest first, at most `limit`. Judge each in its own zone. */
export async function dueRows(db: DawraDatabase, now: Instant, limit = 5000): Promise<PlanRow[]> {
  const latest = addDays(civilDateIn(now, 'UTC'), 1);
  return db.plans.where('dueOn').belowOrEqual(latest).limit(limit).toArray();
}

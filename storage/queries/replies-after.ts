import { roundsOf } from '../../domain/cadence/attempts';
import { orderedTouches } from '../../domain/cadence/touch-order';
import { type Rate, rate } from '../../domain/insight/rate';
import { isReply } from '../../domain/people/touch-meaning';
import type { DawraDatabase } from '../database';
import { isLiving } from './read-dossier';

const REPLIES_READ = 150;

/**
 * Of the rep's own replies to an attempt, how many came only after more than `attempts` of them (DOMAIN 18). The newest
 * are looked at; sample data stays out.
 */
export async function repliesAfter(db: DawraDatabase, attempts: number): Promise<Rate> {
  const newest = await db.touches
    .orderBy('at')
    .reverse()
    .filter((touch) => touch.dir === 'in' && isReply(touch) && isLiving(touch) && !touch.sample)
    .limit(REPLIES_READ)
    .toArray();
  let late = 0;
  let all = 0;
  for (const prospectId of new Set(newest.map((touch) => touch.prospectId))) {
    const own = await db.touches
      .where('[prospectId+at]')
      .between([prospectId, -Infinity], [prospectId, Infinity])
      .filter(isLiving)
      .toArray();
    for (const { attempts: made, endedBy } of roundsOf(orderedTouches(own))) {
      if (endedBy?.dir !== 'in' || made.length === 0) continue;
      all += 1;
      if (made.length > attempts) late += 1;
    }
  }
  return rate(late, all);
}

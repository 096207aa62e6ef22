import type { CivilDate, ProspectId, Zone } from '../../domain/records';
import { civilDateIn } from '../../domain/time/zone';
import type { DawraDatabase } from '../database';
import { isLiving } from './read-dossier';

/** The civil day of a person's first touch; none when there is none yet. */
export async function firstTouchDay(
  db: DawraDatabase,
  prospectId: ProspectId,
  zone: Zone,
): Promise<CivilDate | undefined> {
  const first = await db.touches
    .where('[prospectId+at]')
    .between([prospectId, -Infinity], [prospectId, Infinity])
    .filter(isLiving)
    .first();
  return first && civilDateIn(first.at, zone);
}

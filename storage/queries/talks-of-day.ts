import { type VisitFacts, visitDay } from '../../domain/closing/visit-prep';
import type { CivilDate, ProspectId, Zone } from '../../domain/records';
import type { VisitSheet } from '../../domain/standing/sheets';
import { dayNumber } from '../../domain/time/civil-day';
import { startOfDay } from '../../domain/time/zone';
import type { DawraDatabase } from '../database';
import { isLiving } from './read-dossier';

/** A visit or meeting of a day, with where it is and who it is with. */
export interface DayTalk extends VisitFacts {
  prospectId: ProspectId;
  name: string;
  channel: 'visit' | 'meeting';
}

/** The planned visits and meetings of a day in the rep's zone, in the order of their start (DOMAIN 14.3). */
export async function talksOfDay(db: DawraDatabase, day: CivilDate, zone: Zone): Promise<DayTalk[]> {
  const number = dayNumber(day);
  const planned = await db.touches
    .where('at')
    .between(startOfDay(number, zone), startOfDay(number + 1, zone), true, false)
    .filter(
      (touch) =>
        isLiving(touch) &&
        touch.outcome === 'planned' &&
        (touch.channel === 'visit' || touch.channel === 'meeting'),
    )
    .toArray();
  const people = await db.prospects.bulkGet(planned.map((touch) => touch.prospectId));
  const runs = await db.runs
    .where('prospectId')
    .anyOf(planned.map((touch) => touch.prospectId))
    .toArray();
  const sheets = await db.sheets.bulkGet(runs.map(({ id }) => `${id}:visit`));
  const noted = Object.assign({}, ...sheets.map((sheet) => (sheet?.body as VisitSheet)?.visits ?? {}));
  const talks = planned.flatMap((touch, i): DayTalk[] => {
    const person = people[i];
    if (!person || !isLiving(person)) return [];
    const { id, at, prospectId } = touch;
    return [{ ...noted[id], id, at, prospectId, name: person.name, channel: touch.channel as 'visit' }];
  });
  return visitDay(talks) as DayTalk[];
}

import type { DawraDatabase } from '../database';
import type { DeciderRow, ProspectRow, TouchRow } from '../rows';
import { type Dossier, isLiving } from './read-dossier';

/** A decider of a run with the person behind it. */
export interface Seat {
  decider: DeciderRow;
  prospect: ProspectRow;
}

/** The committee of a run: who sits in it, and every touch with any of them. */
export async function readCommittee(
  db: DawraDatabase,
  { deciders }: Pick<Dossier, 'deciders'>,
): Promise<{ seats: Seat[]; touches: TouchRow[] }> {
  const people = await db.prospects.bulkGet(deciders.map(({ prospectId }) => prospectId));
  const seats = deciders.flatMap((decider, i): Seat[] => {
    const prospect = people[i];
    return prospect && isLiving(prospect) ? [{ decider, prospect }] : [];
  });
  const touches = await Promise.all(
    seats.map(({ prospect }) =>
      db.touches
        .where('[prospectId+at]')
        .between([prospect.id, -Infinity], [prospect.id, Infinity])
        .filter(isLiving)
        .toArray(),
    ),
  );
  return { seats, touches: touches.flat() };
}

/** Runs won with an account before this one: what a new run is to the firm. */
export async function wonBefore(db: DawraDatabase, accountId: string, runId: string): Promise<number> {
  const people = await db.prospects.where('accountId').equals(accountId).primaryKeys();
  const runs = await db.runs.where('prospectId').anyOf(people).toArray();
  return runs.filter(
    (run) => isLiving(run) && run.id !== runId && (run.status === 'won' || run.status === 'done'),
  ).length;
}

import type { ProspectId } from '../../domain/records';
import { isLiving } from '../../storage/queries/read-dossier';
import type { DeciderRow } from '../../storage/rows';
import type { Writer } from '../../storage/writer';
import { deciderId } from './run-sheets';

/** Gives the seats of a joined record, in whosever deal, to the record that stays. */
export async function moveSeats(write: Writer, from: ProspectId, to: ProspectId): Promise<void> {
  for (const seat of await write.db.deciders.where('prospectId').equals(from).toArray()) {
    if (isLiving(seat)) await moveSeat(write, seat, { prospectId: to, runId: seat.runId });
  }
}

/** A seat under another person or deal; who sits there already has what either seat says. */
export async function moveSeat(
  write: Writer,
  seat: DeciderRow,
  place: Pick<DeciderRow, 'prospectId' | 'runId'>,
): Promise<void> {
  const id = deciderId(place.runId, place.prospectId);
  const there = await write.db.deciders.get(id);
  const joined = there && isLiving(there) ? joinSeats(there, seat) : seat;
  await write.put('deciders', id, { ...joined, ...place, id });
  await write.tombstone('deciders', seat.id);
}

function joinSeats(there: DeciderRow, seat: DeciderRow): DeciderRow {
  const informed = seat.informed.filter(
    (one) => !there.informed.some(({ kind, at }) => kind === one.kind && at === one.at),
  );
  return {
    ...there,
    roles: [...new Set([...there.roles, ...seat.roles])],
    influence: Math.max(there.influence, seat.influence) as DeciderRow['influence'],
    stance: there.stance === 'unknown' ? seat.stance : there.stance,
    informed: [...there.informed, ...informed].sort((a, b) => a.at - b.at),
  };
}

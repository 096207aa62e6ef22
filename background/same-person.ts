import type { SeenPerson } from '../messages/protocol';
import type { StripView } from '../messages/views';
import type { Speech } from '../presenters/speech';
import type { DawraDatabase } from '../storage/database';
import { findNamesakes } from '../storage/queries/find-namesakes';
import { isLiving } from '../storage/queries/read-dossier';
import type { ProspectRow } from '../storage/rows';

type Offer = StripView['same'];

const fold = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
/** One word is a first name, and many have it. */
const isFullName = (name: string) => fold(name).includes(' ');

/** Another address of a tracked person in this conversation, or a second record of theirs at the same firm. */
export async function otherAddressOf(
  db: DawraDatabase,
  prospect: ProspectRow,
  unknown: readonly SeenPerson[],
  { words, f }: Speech,
): Promise<Offer> {
  const name = fold(prospect.name);
  if (!isFullName(name)) return undefined;
  const beside = unknown.find((person) => fold(person.name ?? '') === name);
  if (beside) {
    const { address } = beside;
    return { prospectId: prospect.id, address, label: words.sameAddress(f.isolate(address)) };
  }
  if (prospect.accountId === undefined) return undefined;
  const mates = await db.prospects.where('accountId').equals(prospect.accountId).toArray();
  const twin = mates.find((mate) => mate.id !== prospect.id && isLiving(mate) && fold(mate.name) === name);
  return twin && { prospectId: prospect.id, other: twin.id, label: words.twoRecords };
}

/** Somebody tracked under this stranger's full name, at no other firm. */
export async function trackedAs(
  db: DawraDatabase,
  { address, name = '' }: SeenPerson,
  company: string | undefined,
  { words, f }: Speech,
): Promise<Offer> {
  if (!isFullName(name)) return undefined;
  const [known] = await findNamesakes(db, { name, ...(company ? { company } : {}) });
  if (!known) return undefined;
  const label = words.trackedAs(f.isolate(known.name), f.isolate(known.company ?? ''));
  return { prospectId: known.id, address, label };
}

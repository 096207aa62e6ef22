import { type NetworkIds, networkIdsOf } from '../../domain/people/network-id';
import type { SeenProfile } from '../../messages/protocol';
import { isLiving } from '../queries/read-dossier';
import type { ProspectRow } from '../rows';
import type { Writer } from '../writer';
import { keysOf } from './put-prospect';

/** The ids a page shows of a person, each in its one spelling; a member id is never taken for a handle. */
export function idsOfProfile({ publicId, memberId, leadId }: SeenProfile): NetworkIds {
  return {
    ...(publicId ? networkIdsOf(publicId) : {}),
    ...(memberId ? { memberId } : {}),
    ...(leadId ? { leadId } : {}),
  };
}

/** The person with the ids that are lacking; undefined when there is nothing to add. What is there stays. */
export function withIds<P extends ProspectRow>(prospect: P, ids: NetworkIds): P | undefined {
  const lacking = Object.entries(ids).filter(([kind]) => prospect[kind as keyof NetworkIds] === undefined);
  if (lacking.length === 0) return undefined;
  const whole = { ...prospect, ...Object.fromEntries(lacking) };
  return { ...whole, keys: keysOf(whole) };
}

/**
 * Keeps the ids a page shows with the person the rep clicked for, so that a conversation, which names people by member
 * id, is recognised later. Only where one id is equal already, and never an id that somebody else holds.
 */
export async function keepSeenIds(write: Writer, prospect: ProspectRow, profile: SeenProfile): Promise<void> {
  const ids = idsOfProfile(profile);
  const isSame = (['linkedin', 'memberId', 'leadId'] as const).some(
    (kind) => ids[kind] !== undefined && ids[kind] === prospect[kind],
  );
  const whole = isSame ? withIds(prospect, ids) : undefined;
  if (!whole || (await holderOfKeys(write, whole))) return;
  await write.put('prospects', prospect.id, whole);
  write.affected.add(prospect.id);
}

/** Somebody else who is known by one of this person's keys. */
export async function holderOfKeys(
  { db }: Pick<Writer, 'db'>,
  { id, keys }: Pick<ProspectRow, 'id' | 'keys'>,
): Promise<ProspectRow | undefined> {
  for (const key of keys) {
    const holders = await db.prospects.where('keys').equals(key).toArray();
    const other = holders.find((one) => one.id !== id && isLiving(one));
    if (other) return other;
  }
  return undefined;
}

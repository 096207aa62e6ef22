import { keysOf } from '../../storage/facts/put-prospect';
import { findProspects } from '../../storage/queries/find-prospect';
import type { ActHandler } from '../handler';
import { refuse } from '../refusal';
import { blockProspect } from './edit-prospect';
import { mergeProspects } from './merge-prospects';

/** The rep said so in a page: an address joins a person, or two records become one. Both are undone as one act. */
export const joinPerson: ActHandler<'prospect.same'> = async (request, desk, write) => {
  const { db, speech } = desk;
  const { prospectId, address = '', other } = request;
  const [owner] = (await findProspects(db, [address])).values();
  const drop = other ?? owner?.id;
  if (drop !== undefined) {
    return mergeProspects({ ...request, t: 'prospect.merge', keep: prospectId, drop }, desk, write);
  }
  const prospect = (await db.prospects.get(prospectId)) ?? refuse('notice.gone', 'prospectId');
  const email = address.trim().toLowerCase();
  const added = keysOf({ emails: [email], phones: [] });
  if (added.length === 0) refuse('email.shape', 'address', { value: address });
  const joined = { ...prospect, emails: [...prospect.emails, email] };
  await write.put('prospects', prospect.id, { ...joined, keys: keysOf(joined) });
  write.affected.add(prospect.id);
  return {
    reply: {},
    text: speech.words.addressAdded(speech.f.isolate(email), speech.f.isolate(prospect.name)),
  };
};

/** Do not contact, from a page: one way only; taking it back is the act's own undo or the side panel's matter. */
export const stopContact: ActHandler<'prospect.dnc'> = (request, desk, write) =>
  blockProspect({ ...request, t: 'prospect.block', on: true }, desk, write);

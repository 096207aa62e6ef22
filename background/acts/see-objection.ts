import { findProspects } from '../../storage/queries/find-prospect';
import { storedId } from '../../storage/stored-id';
import type { ActHandler } from '../handler';
import { canonicalTouch, mailboxOf } from './see-touches';

/**
 * Notes with a recorded mail that it holds an objection, or no longer does after a correction: a row's badge says so
 * while nobody has answered. Only that is kept, no word of the mail. A mail that is not recorded yet is left alone.
 */
export const seeObjection: ActHandler<'objection.seen'> = async (request, { db, speech }, write) => {
  const { address, messageId, held } = request;
  const [prospect] = (await findProspects(db, [address])).values();
  const name =
    prospect && (await canonicalTouch(write, mailboxOf(request), { messageId, people: [] }, prospect));
  const touch = name ? await db.touches.get(storedId(name)) : undefined;
  if (touch && (touch.objection ?? false) !== held) {
    const { objection: _, ...plain } = touch;
    await write.put('touches', touch.id, held ? { ...plain, objection: true } : plain);
    write.affected.add(touch.prospectId);
  }
  return { reply: { recorded: touch !== undefined }, text: speech.words.badgeObjection };
};

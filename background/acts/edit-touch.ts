import type { ActHandler } from '../handler';
import { refuse } from '../refusal';

/** The rep's correction of a touch is a fact and wins over what was guessed. */
export const editTouch: ActHandler<'touch.edit'> = async (request, { speech, db }, write) => {
  const touch = (await db.touches.get(request.touchId)) ?? refuse('notice.gone', 'touchId');
  const { inKind, tags, note, outcome, amount, notSame } = request;
  const { sameAs, guessed, ...kept } = touch;
  await write.put('touches', touch.id, {
    ...kept,
    ...(sameAs && !notSame ? { sameAs } : {}),
    ...(guessed && inKind === undefined ? { guessed } : {}),
    ...(inKind === undefined ? {} : { inKind }),
    ...(tags === undefined ? {} : { tags }),
    ...(note === undefined ? {} : { note }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(amount === undefined ? {} : { amount }),
  });
  write.affected.add(touch.prospectId);
  return { reply: {}, text: speech.words.saved };
};

export const deleteTouch: ActHandler<'touch.delete'> = async (request, { speech, db }, write) => {
  const touch = (await db.touches.get(request.touchId)) ?? refuse('notice.gone', 'touchId');
  await write.tombstone('touches', touch.id);
  write.affected.add(touch.prospectId);
  return { reply: {}, text: speech.words.deleted };
};

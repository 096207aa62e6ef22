import type { ActHandler } from '../handler';
import { refuse } from '../refusal';

/** Saves a note as it is typed. Two views that edit the same note do not overwrite each other: the second is told. */
export const putNote: ActHandler<'note.put'> = async (request, { speech, db, now }, write) => {
  const known = await db.notes.get(request.noteId);
  if (known && request.rev !== undefined && known.rev !== request.rev) refuse('notice.conflict', 'text');
  await write.put('notes', request.noteId, {
    ...(known ?? { at: now }),
    id: request.noteId,
    prospectId: request.prospectId,
    text: request.text,
    rev: 0,
  });
  return { reply: {}, text: speech.words.noteSaved };
};

export const deleteNote: ActHandler<'note.delete'> = async (request, { speech }, write) => {
  await write.tombstone('notes', request.noteId);
  return { reply: {}, text: speech.words.deleted };
};

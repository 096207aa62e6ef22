import type { AnswerState } from '../../../../../domain/objections/answer-life';
import { type AnswerPiece, standardFor } from '../../../../../domain/objections/own-answer';
import { perform } from '../../../shared/perform';
import { now, speech } from '../../../shared/session';

/** Stores an answer whole. */
export async function saveAnswer({ id, ...body }: AnswerPiece, quiet = false): Promise<boolean> {
  const reply = await perform('playbook.put', { pieceId: id, kind: 'answer', body }, { quiet });
  return reply.ok;
}

/** Moves an answer along its life; what is no longer approved loses its signatures. */
export async function moveAnswer(
  answers: readonly AnswerPiece[],
  answer: AnswerPiece,
  state: AnswerState,
  names: string[] = [],
): Promise<boolean> {
  const { approvedOn: _on, approvedBy: _by, ...bare } = answer;
  if (state !== 'approved') return saveAnswer({ ...bare, state, reviewedAt: now.value });
  const before = standardFor(answers, answer.label);
  const isSaved = await saveAnswer({
    ...bare,
    state,
    approvedOn: speech.value.f.dayOf(now.value),
    approvedBy: names,
    reviewedAt: now.value,
  });
  // One standard for each kind: the one of before steps back.
  if (isSaved && before && before.id !== answer.id) await saveAnswer({ ...before, state: 'retired' }, true);
  return isSaved;
}

import type { Book } from '../use-book';
import { AnswerEditor } from './answer-editor';
import { ApproveDialog } from './approve-dialog';
import { editing } from './editing';

/** Draws the dialog that `editing` asks for. */
export function EditorHost({ book }: { book: Book }) {
  const now = editing.value;
  if (!now) return null;
  const close = () => {
    editing.value = undefined;
  };
  if (now.kind === 'write') {
    return <AnswerEditor book={book} start={now} onClose={close} />;
  }
  const answer = book.answers.find(({ id }) => id === now.id);
  if (!answer) return null;
  if (now.kind === 'approve') return <ApproveDialog book={book} answer={answer} onClose={close} />;
  return <AnswerEditor book={book} answer={answer} start={answer} onClose={close} />;
}

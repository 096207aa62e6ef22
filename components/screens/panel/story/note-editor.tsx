import { useEffect, useMemo, useState } from 'preact/hooks';
import { panel } from '../../../../locales/areas';
import { act } from '../../../../messages/outbox';
import { useT } from '../../../language';
import { Button } from '../../../ui/button';
import { TextArea } from '../../../ui/field';
import { perform } from '../../shared/perform';
import { dropDraft } from './note-drafts';
import { NoteSaver, type NoteState } from './note-saver';

export interface OpenNote {
  noteId: string;
  text: string;
  /** Absent for a note that was never saved. */
  rev?: number;
  /** Its text was left unsaved by an earlier page. */
  recovered?: boolean;
}

/**
 * A note that saves itself while it is typed, and is found again after a crash.
 * @domain S48
 */
export function NoteEditor({
  note,
  prospectId,
  onClose,
}: {
  note: OpenNote;
  prospectId: string;
  onClose: () => void;
}) {
  const t = useT(panel).story;
  const [text, setText] = useState(note.text);
  const [state, setState] = useState<NoteState>('idle');
  const saver = useMemo(
    () =>
      new NoteSaver({
        noteId: note.noteId,
        prospectId,
        put: (request) => act('note.put', request),
        onState: setState,
        newId: () => crypto.randomUUID(),
        ...(note.rev === undefined ? {} : { rev: note.rev }),
      }),
    [note.noteId, prospectId],
  );
  useEffect(() => {
    if (note.recovered) saver.type(note.text);
    return () => void saver.flush();
  }, [saver]);
  const remove = () => {
    setText('');
    saver.type('');
    dropDraft(saver.noteId);
    if (note.rev !== undefined || state === 'saved') void perform('note.delete', { noteId: saver.noteId });
    onClose();
  };
  const said = {
    idle: note.recovered ? t.noteRecovered : '',
    saving: t.noteSaving,
    saved: t.noteSaved,
    waiting: t.noteWaiting,
    conflict: t.noteConflict,
  }[state];
  return (
    <section class="dw-panel-sheet" aria-label={t.noteLabel}>
      <TextArea
        label={t.noteLabel}
        rows={5}
        value={text}
        onInput={(value) => {
          setText(value);
          saver.type(value);
        }}
        native={{ placeholder: t.notePlaceholder, autoFocus: true, maxLength: 50_000 }}
      />
      <div class="dw-row dw-wrap">
        <span class="dw-small dw-ink-3 dw-grow" role="status">
          {said}
        </span>
        <Button size="s" kind="quiet" icon="trash" onClick={remove}>
          {note.rev === undefined && state !== 'saved' ? t.noteDiscard : t.noteDelete}
        </Button>
        <Button
          size="s"
          kind="primary"
          onClick={() => {
            void saver.flush();
            onClose();
          }}
        >
          {t.noteDone}
        </Button>
      </div>
    </section>
  );
}

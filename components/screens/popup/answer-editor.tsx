import { useState } from 'preact/hooks';
import { common, popup, views } from '../../../locales/areas';
import { withoutIsolates } from '../../../locales/isolate-text';
import type { AnswerView } from '../../../messages/views';
import { useFormat, useT } from '../../language';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/field';

/** A slot as the rep reads it: `{their problem}` in place of `{painPoint}`. */
const labelled = (text: string, slots: AnswerView['openSlots']) =>
  slots.reduce((so, { name, label }) => so.replaceAll(`{${name}}`, () => `{${label}}`), text);

const named = (text: string, slots: AnswerView['openSlots']) =>
  slots.reduce((so, { name, label }) => so.replaceAll(`{${label}}`, () => `{${name}}`), text);

/** Changes an answer before it goes in, or keeps the change among the own answers. */
export function AnswerEditor({
  answer,
  onTake,
  onSave,
  onCancel,
}: {
  answer: AnswerView;
  onTake: (text: string) => void;
  /** The text with its open slots as `{name}`. */
  onSave: (text: string) => void;
  onCancel: () => void;
}) {
  const t = useT(views);
  const tp = useT(popup);
  const tc = useT(common);
  const f = useFormat();
  const { openSlots } = answer;
  const given = labelled(withoutIsolates(answer.text), openSlots);
  const [text, setText] = useState(given);
  const open = openSlots.filter((slot) => text.includes(`{${slot.label}}`));
  const missing = f.list(open.map((slot) => slot.label));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The browser would close the popup, and the text with it.
    event.preventDefault();
    onCancel();
  };
  return (
    <fieldset class="dw-answer-editor" aria-label={answer.title} onKeyDown={onKeyDown}>
      <TextArea
        label={answer.title}
        value={text}
        onInput={setText}
        rows={5}
        {...(open.length > 0 ? { hint: `${tp.insertFirst}${missing}` } : {})}
      />
      <div class="dw-step-tools">
        <Button size="s" onClick={onCancel}>
          {tc.cancel}
        </Button>
        {text.trim() && text !== given && (
          <Button size="s" kind="quiet" onClick={() => onSave(named(text.trim(), openSlots))}>
            {tp.saveMine}
          </Button>
        )}
        <Button
          size="s"
          icon="insert"
          onClick={() => onTake(text)}
          {...(open.length > 0 ? { off: `${tp.insertFirst}${missing}` } : {})}
        >
          {t.insert}
        </Button>
      </div>
    </fieldset>
  );
}

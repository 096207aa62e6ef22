import './step-block.css';
import './objection-block.css';
import { useState } from 'preact/hooks';
import { keepSlots } from '../../../domain/objections/keep-slots';
import { common, popup, views } from '../../../locales/areas';
import { withoutIsolates } from '../../../locales/isolate-text';
import type { AnswerView, ObjectionView } from '../../../messages/views';
import { askPage } from '../../browser-adapter';
import { useFormat, useT } from '../../language';
import { IconButton } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Kbd } from '../../ui/kbd';
import { showToast } from '../../ui/toasts';
import { perform, undoAct } from '../shared/perform';
import { ObjectionHead } from './objection-head';
import { useLoaded } from './use-loaded';

/**
 * The objection in the open message: the sentence with the words that fired, and up to three answers. An answer with open
 * slots is edited before it goes in; a number key takes one.
 * @domain S24, S27, S30, S31
 */
export function ObjectionBlock({
  objections,
  prospectId,
  tabId,
}: {
  /** Most important first; at least one. */
  objections: readonly ObjectionView[];
  prospectId: string;
  /** Tab whose reply box takes the text; without one it is copied. */
  tabId: number | undefined;
}) {
  const t = useT(views);
  const tp = useT(popup);
  const tc = useT(common);
  const [editing, setEditing] = useState<AnswerView | undefined>(undefined);
  const f = useFormat();
  const [chosen, setChosen] = useState('');
  const shown = objections.find((one) => one.label === chosen) ?? objections[0]!;
  const others = objections.filter((one) => one !== shown);
  const take = async (answer: AnswerView, text: string) => {
    const inserted = tabId === undefined ? undefined : await askPage(tabId, 'page.insert', { text });
    if (!inserted?.inserted) await navigator.clipboard.writeText(text);
    const how = inserted?.inserted ? 'insert' : 'copy';
    showToast({ text: how === 'insert' ? tp.inserted : tabId === undefined ? tp.copied : tp.noPlace });
    setEditing(undefined);
    await perform(
      'objection.answer',
      { prospectId, label: shown.label, words: shown.sentence, answerId: answer.id, how },
      { quiet: true },
    );
  };
  const saveMine = async (answer: AnswerView, text: string) => {
    const body = {
      label: shown.label,
      title: withoutIsolates(answer.title),
      state: 'draft',
      [answer.lang]: keepSlots(text, answer.filled ?? []),
      basedOn: answer.id,
      reviewedAt: Date.now(),
    };
    const reply = await perform(
      'playbook.put',
      { pieceId: crypto.randomUUID(), kind: 'answer', body },
      { quiet: true },
    );
    if (!reply.ok) return;
    const { opId } = reply.value;
    showToast({ text: tp.savedMine, action: { label: tc.undo, run: () => void undoAct(opId) } });
  };
  const choose = (answer: AnswerView) => {
    if (answer.blocked || answer.openSlots.length > 0) setEditing(answer);
    else void take(answer, withoutIsolates(answer.text));
  };
  const AnswerEditor = useLoaded(
    editing !== undefined,
    async () => (await import('./answer-editor')).AnswerEditor,
  );
  return (
    <section class="dw-objection" aria-label={tp.objections}>
      <ObjectionHead shown={shown} others={others} prospectId={prospectId} onChoose={setChosen} />
      <blockquote class="dw-quote" dir="auto">
        <MarkedSentence text={shown.sentence} marks={shown.marks} />
      </blockquote>
      {editing && AnswerEditor ? (
        <AnswerEditor
          answer={editing}
          onCancel={() => setEditing(undefined)}
          onTake={(text) => void take(editing, text)}
          onSave={(text) => void saveMine(editing, text)}
        />
      ) : (
        <ol class="dw-answers">
          {shown.answers.map((answer, i) => (
            <li key={answer.id} data-standard={answer.standard ? '' : undefined}>
              <button type="button" class="dw-answer" data-answer={i + 1} onClick={() => choose(answer)}>
                <Kbd>{f.number(i + 1)}</Kbd>
                {answer.standard && <Icon name="check" size={14} />}
                <strong>{answer.title}</strong>
                <span class="dw-answer-text" dir="auto">
                  {answer.text}
                </span>
                <span class="dw-small dw-ink-3">{answer.blocked ?? (answer.record || t.notUsedYet)}</span>
              </button>
              <IconButton
                icon="draft"
                size="s"
                label={`${tp.edit}: ${answer.title}`}
                onClick={() => setEditing(answer)}
              />
            </li>
          ))}
        </ol>
      )}
      {shown.questions[0] && !editing && (
        <p class="dw-small dw-ink-2 dw-ask">
          <span>{t.askFirst}</span>
          <bdi class="dw-cut">{shown.questions[0]}</bdi>
        </p>
      )}
    </section>
  );
}

/** The sentence as text, with the words that fired in marks. */
function MarkedSentence({ text, marks }: { text: string; marks: [number, number][] }) {
  const parts: (string | { mark: string })[] = [];
  let at = 0;
  for (const [from, to] of marks.toSorted((a, b) => a[0] - b[0])) {
    if (from < at) continue;
    parts.push(text.slice(at, from), { mark: text.slice(from, to) });
    at = to;
  }
  parts.push(text.slice(at));
  return (
    <>
      {parts.map((part, i) =>
        typeof part === 'string' ? (
          part
        ) : (
          // The order of parts is the text's own; nothing else names them.
          <mark key={`${i}:${part.mark}`}>{part.mark}</mark>
        ),
      )}
    </>
  );
}

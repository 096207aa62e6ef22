import { useState } from 'preact/hooks';
import { nextObjectionState, type ObjectionEvent } from '../../../../domain/objections/objection-life';
import type { ObjectionState } from '../../../../domain/records';
import { panel, views } from '../../../../locales/areas';
import type { ObjectionRow } from '../../../../storage/rows';
import { useT } from '../../../language';
import { Button } from '../../../ui/button';
import { Tag, type TagTone } from '../../../ui/tag';
import { perform } from '../../shared/perform';
import { useLibrary } from '../../shared/use-library';
import { useCase } from '../panel-case';
import { AnswerList } from './answer-list';
import { subName } from './use-answers';

const EVENTS = [
  'answer',
  'buyer_resolves',
  'buyer_accepts',
  'raised_again',
] as const satisfies readonly ObjectionEvent[];
const TONES: Readonly<Record<ObjectionState, TagTone>> = {
  open: 'stage',
  answered: 'plain',
  resolved: 'done',
  accepted: 'done',
  lost_on: 'late',
};

/** One doubt: the buyer's words, how it stands, and what may happen to it next. */
export function ObjectionLine({ objection }: { objection: ObjectionRow }) {
  const t = useT(panel).objections;
  const states = useT(views).objectionState;
  const names: Record<string, string> = t.category;
  const { dossier } = useCase();
  const library = useLibrary();
  const [open, setOpen] = useState(objection.state === 'open');
  const { id, runId, categoryId, subId, words, state, answerId } = objection;
  const put = (next: ObjectionState) =>
    void perform('objection.put', {
      objectionId: id,
      runId,
      categoryId,
      words,
      state: next,
      ...(subId ? { subId } : {}),
      ...(answerId ? { answerId } : {}),
    });
  const name = names[categoryId] ?? categoryId;
  const sub = subName(library, objection);
  return (
    <li class="dw-objection-one" data-stage="objections">
      <div class="dw-row dw-wrap">
        <span class="dw-strong">{sub ? `${name} · ${sub}` : name}</span>
        <Tag tone={TONES[state]}>{states[state]}</Tag>
      </div>
      <blockquote class="dw-objection-words">
        <bdi dir="auto">{words}</bdi>
      </blockquote>
      <div class="dw-part-actions">
        {EVENTS.map((event) => {
          const next = nextObjectionState(state, event);
          if (!next || next === state) return null;
          return (
            <Button key={event} size="s" onClick={() => put(next)}>
              {t.events[event]}
            </Button>
          );
        })}
        {subId && (state === 'open' || state === 'answered') && (
          <Button size="s" kind="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? t.hideAnswers : t.showAnswers}
          </Button>
        )}
      </div>
      {open && subId && (state === 'open' || state === 'answered') && (
        <AnswerList objection={objection} dossier={dossier} />
      )}
    </li>
  );
}

import type { AnswerView, CardView, ObjectionView } from '../../../messages/views';
import type { CardPresses, CardState } from './card-state';
import { button, element, said } from './element';

/** The way to the answers of an open conversation; once asked for, what was found and the answers to copy. */
export function drawObjections(view: CardView, { objections }: CardState, presses: CardPresses): HTMLElement {
  const { words } = view;
  const parts =
    objections?.length === 0
      ? [said(words.noObjection, 'quiet')]
      : (objections?.flatMap((one) => drawObjection(one, words, presses)) ?? [
          button(words.answers, presses.findAnswers),
        ]);
  return element('div', { class: 'answers' }, ...parts);
}

function drawObjection(
  objection: ObjectionView,
  words: CardView['words'],
  presses: CardPresses,
): HTMLElement[] {
  const title = said(objection.maybe ? objection.asked : objection.title, 'strong');
  const wrong = button(words.notObjection, () => presses.dismissObjection(objection), { className: 'link' });
  const answers = objection.answers.map((answer) => drawAnswer(objection, answer, words, presses));
  return [element('div', { class: 'wide' }, title, wrong), ...answers];
}

/** An answer without the proof it needs is shown and cannot be copied; one with an empty slot is filled in the panel. */
function drawAnswer(
  objection: ObjectionView,
  answer: AnswerView,
  words: CardView['words'],
  presses: CardPresses,
): HTMLElement {
  const open = answer.openSlots.map(({ label }) => label).join(' · ');
  const labels = new Map(answer.openSlots.map(({ name, label }) => [name, label]));
  const text = answer.text.replace(/\{(\w+)\}/g, (slot, name) =>
    labels.has(name) ? `[${labels.get(name)}]` : slot,
  );
  const copy = button(words.copy, () => presses.copyAnswer(objection, answer), { className: 'link' });
  copy.setAttribute('aria-label', `${words.copy}: ${answer.title}`);
  return element(
    'div',
    { class: 'answer' },
    element('div', { class: 'wide' }, said(answer.title, 'strong'), !answer.blocked && open === '' && copy),
    element('div', { lang: answer.lang, class: 'name' }, said(text)),
    said([answer.record, answer.blocked].filter(Boolean).join(' · '), 'quiet'),
    open !== '' && button(open, presses.openPanel, { className: 'link' }),
  );
}

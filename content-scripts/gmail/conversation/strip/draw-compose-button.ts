import { send } from '../../../../messages/client';
import type { AnswerView, ComposeView } from '../../../../messages/views';
import { drawRing } from '../../draw-mark';
import type { ComposePage } from '../strip-page';
import { h, icon } from './dom';
import { type MenuLine, openMenu } from './float';

/** After Send: one round button whose menu holds the texts that fit, and in few words what to mind before sending. */
export function drawComposeButton(
  view: ComposeView | undefined,
  ask: () => Promise<ComposeView | undefined>,
  page: ComposePage,
): HTMLElement[] {
  const warnings = view?.warnings.map(({ text }) => text).join(' · ');
  return [button(ask, page), ...(warnings ? [warning(warnings)] : [])];
}

function warning(text: string): HTMLElement {
  return h(
    'span',
    { class: 'warn', role: 'note', title: text },
    icon('info'),
    h('span', { class: 'cut' }, text),
  );
}

function button(ask: () => Promise<ComposeView | undefined>, page: ComposePage): HTMLButtonElement {
  const open = async () => {
    const view = await ask();
    if (!view) return;
    openMenu(lines(view, page), { anchor: round, label: view.title, side: 'above' });
  };
  const round = h(
    'button',
    {
      type: 'button',
      class: 'round',
      'aria-label': page.badge.label,
      'aria-haspopup': 'menu',
      // The focus stays in the text, so that the caret is where the user left it.
      pointerdown: (event) => event.preventDefault(),
      click: () => void open(),
    },
    drawRing(page.badge, 18),
  );
  return round;
}

function lines(view: ComposeView, page: ComposePage): MenuLine[] {
  const { title, warnings, drafts, words } = view;
  const shown = drafts.filter((draft) => draft.blocked === undefined);
  const answers = answerLines(view, page);
  return [
    ...warnings.map(({ text }) => ({ label: text, isWarning: true })),
    ...answers,
    ...(shown.length > 0 ? [{ label: title }] : []),
    ...shown.map((draft) => textLine(draft, view, () => page.insert(draft.text))),
    ...(shown.length + answers.length === 0 ? [{ label: words.none }] : []),
  ];
}

/** A text with an empty slot cannot be put in: a press leads to the panel, where slots are filled. */
function textLine(draft: AnswerView, { words, prospectId }: ComposeView, act: () => void): MenuLine {
  const open = openSlots(draft, words.slotsOpen);
  const fill = () => void send('panel.open', { ...(prospectId && { prospectId }) });
  return { label: draft.title, hint: open || draft.tag, act: open ? fill : act };
}

/** Answers to what the mail objects to: one that is put in is noted as given. */
function answerLines(view: ComposeView, page: ComposePage): MenuLine[] {
  const { objections, prospectId } = view;
  const [objection] = objections;
  const answers = objection?.answers.filter(({ blocked }) => blocked === undefined) ?? [];
  if (!objection || !prospectId || answers.length === 0) return [];
  const { label, sentence } = objection;
  const give = (answer: AnswerView) => {
    if (!page.insert(answer.text)) return;
    const said = { prospectId, label, words: sentence.slice(0, 2000) };
    void send('objection.answer', { ...said, answerId: answer.id, how: 'insert' });
  };
  return [{ label: objection.title }, ...answers.map((one) => textLine(one, view, () => give(one)))];
}

function openSlots({ openSlots: slots }: AnswerView, words: string): string {
  return slots.length > 0 ? `${words}: ${slots.map((slot) => slot.label).join(' · ')}` : '';
}

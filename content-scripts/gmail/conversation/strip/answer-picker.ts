import { send } from '../../../../messages/client';
import type { AnswerView, ObjectionView, StripView } from '../../../../messages/views';
import { h, icon } from './dom';
import { closeFloat, openFloat } from './float';
import type { Known } from './menus';
import { act, notify } from './notice';

/** What the last message objects to, and up to three answers to put into the reply. */
export function openPicker(known: Known, anchor: HTMLElement, objection: ObjectionView): void {
  const { root, view, person, page } = known;
  const { words } = view;
  const give = async (answer: AnswerView) => {
    closeFloat();
    const isIn = await page.insert(answer.text);
    if (!isIn && !(await copied(answer.text))) return notify(root, words, words.failed);
    const said = {
      prospectId: person.prospectId,
      label: objection.label,
      words: objection.sentence.slice(0, 2000),
    };
    await act(root, words, 'objection.answer', {
      ...said,
      answerId: answer.id,
      how: isIn ? 'insert' : 'copy',
    });
    if (!isIn) notify(root, words, words.copied);
  };
  const [question] = objection.questions;
  const ask = async (text: string) => {
    closeFloat();
    const isIn = await page.insert(text);
    notify(root, words, isIn ? words.inserted : (await copied(text)) ? words.copied : words.failed);
  };
  const dismiss = () => {
    closeFloat();
    const about = { label: objection.label, words: objection.sentence.slice(0, 2000) };
    void act(root, words, 'objection.dismiss', { prospectId: person.prospectId, ...about });
  };
  const line = (name: 'info' | 'x', text: (string | Node)[], run: () => void) =>
    h('button', { type: 'button', class: 'line', click: run }, icon(name), h('span', {}, ...text));
  openFloat(
    [
      heading(objection),
      ...view.objections
        .filter((other) => other !== objection)
        .map((other) =>
          h(
            'button',
            { type: 'button', class: 'line quiet', click: () => openPicker(known, anchor, other) },
            icon('quote'),
            other.title,
          ),
        ),
      ...objection.answers.map((answer, at) =>
        answerCard(answer, at === 0, view, {
          give: () => void give(answer),
          fill: () => {
            closeFloat();
            void send('panel.open', { prospectId: person.prospectId });
          },
        }),
      ),
      h('hr'),
      question ? line('info', [`${words.askFirst}: `, h('bdi', {}, question)], () => void ask(question)) : '',
      line('x', [words.notObjection], dismiss),
    ].filter((part): part is HTMLElement => part !== ''),
    { anchor, role: 'dialog', label: objection.title },
  );
}

function heading({ title, asked, sentence, marks, maybe }: ObjectionView): HTMLElement {
  const fired = marks.slice(0, 2).map(([from, to]) => h('mark', {}, sentence.slice(from, to)));
  const tag = h('span', { class: 'tag', 'data-maybe': maybe || null }, maybe ? asked : title);
  return h('div', { class: 'row' }, tag, h('span', { class: 'cut quiet', dir: 'auto' }, ...fired));
}

/** An answer with an empty slot, or without the proof it needs, is shown and cannot be put in. */
function answerCard(
  answer: AnswerView,
  isFirst: boolean,
  { words }: StripView,
  { give, fill }: { give: () => void; fill: () => void },
): HTMLElement {
  const open = answer.openSlots.map((slot) => slot.label).join(' · ');
  const isOff = answer.blocked !== undefined || open !== '';
  const button = h(
    'button',
    {
      type: 'button',
      class: isFirst && !isOff ? 'small primary' : 'small link',
      'aria-disabled': isOff ? 'true' : null,
      'aria-label': `${words.insert}: ${answer.title}`,
      click: isOff ? () => {} : give,
    },
    icon('insert'),
    isFirst && !isOff ? words.insert : null,
  );
  return h(
    'div',
    { class: 'card', 'data-first': isFirst || null },
    h(
      'div',
      { class: 'row' },
      h('b', {}, answer.title),
      h('span', { class: 'quiet cut' }, answer.tag),
      h('i'),
      button,
    ),
    h('div', { class: 'text', lang: answer.lang, dir: 'auto' }, ...slotted(answer)),
    h(
      'div',
      { class: 'row caption' },
      answer.record,
      answer.blocked ? h('span', { class: 'few' }, answer.blocked) : null,
      open ? h('button', { type: 'button', class: 'few', click: fill }, `${words.slotsOpen}: ${open}`) : null,
    ),
  );
}

/** The text with its empty slots marked under the name a person gives them. */
function slotted({ text, openSlots }: AnswerView): (string | HTMLElement)[] {
  const labels = new Map(openSlots.map(({ name, label }) => [`{${name}}`, label]));
  return text.split(/(\{\w+\})/).map((part) => {
    const label = labels.get(part);
    return label === undefined ? part : h('mark', {}, label);
  });
}

async function copied(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

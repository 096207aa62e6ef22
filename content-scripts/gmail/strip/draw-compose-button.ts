import type { AnswerView, ComposeView } from '../../../messages/views';
import type { ComposePage } from '../strip-door';
import { h } from './dom';
import { type MenuLine, openMenu } from './float';

/** One round button after Send; its menu holds the text that is next and what to mind before sending. */
export function drawComposeButton(
  ask: () => Promise<ComposeView | undefined>,
  page: ComposePage,
): HTMLButtonElement {
  const open = async () => {
    const view = await ask();
    if (!view) return;
    openMenu(lines(view, page), { anchor: button, label: view.title, side: 'above' });
  };
  const button = h(
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
    page.ring(18),
  );
  return button;
}

function lines({ title, warnings, drafts, words }: ComposeView, page: ComposePage): MenuLine[] {
  const shown = drafts.filter((draft) => draft.blocked === undefined);
  return [
    ...warnings.map(({ text }) => ({ label: text, isWarning: true })),
    { label: shown.length > 0 ? title : words.none },
    ...shown.map((draft) => {
      const open = openSlots(draft, words.slotsOpen);
      const act = () => void page.insert(draft.text);
      return { label: draft.title, hint: open || draft.tag, act, isOff: open !== '' };
    }),
  ];
}

function openSlots({ openSlots: slots }: AnswerView, words: string): string {
  return slots.length > 0 ? `${words}: ${slots.map((slot) => slot.label).join(' · ')}` : '';
}

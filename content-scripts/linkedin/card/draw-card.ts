import type { BadgeView, CardView, CompanyView } from '../../../messages/views';
import { drawRing } from '../../gmail/draw-mark';
import { type CardPresses, type CardState, isPersonView, offerOf } from './card-state';
import { drawObjections } from './draw-objections';
import { drawCardRing, drawIcon } from './draw-ring';
import { button, element, said } from './element';

const CROSS = 'M4 4l8 8M12 4l-8 8';
const PLUS = 'M8 3.5v9M3.5 8h9';
const CHEVRON = 'M4 6l4 4 4-4';
const PANEL = 'M2.5 3h11v10h-11zM9.5 3v10';

/** The card or its tab, as nodes. Drawn anew after each change: it is small. */
export function drawCard(state: CardState, presses: CardPresses, isDark: boolean): HTMLElement {
  const { view, isOpen } = state;
  const inside = isOpen ? openCard(state, presses) : [drawTab(state, presses)];
  const card = element(
    'section',
    {
      class: isOpen ? 'card' : 'tab',
      lang: view.lang,
      dir: view.dir,
      'data-theme': isDark ? 'dark' : 'light',
      'aria-label': labelOf(state),
      'aria-busy': state.isBusy ? 'true' : undefined,
    },
    ...inside,
  );
  card.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') (state.isMenuOpen ? presses.toggleMenu : presses.close)();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') stepAlong(event);
  });
  return card;
}

function labelOf(state: CardState): string {
  const { view } = state;
  if (!isPersonView(view)) return view.title;
  return view.person?.badge.label ?? offerOf(state)?.label ?? view.words.track;
}

function drawTab(state: CardState, presses: CardPresses): HTMLElement {
  const { view } = state;
  const badge = isPersonView(view) ? view.person?.badge : view.people[0]?.badge;
  const picture = badge ? drawRing(badge, 20) : drawIcon(PLUS);
  return button(labelOf(state), presses.open, { className: 'open', picture });
}

function openCard(state: CardState, presses: CardPresses): (HTMLElement | false)[] {
  const { view } = state;
  const body = isPersonView(view) ? personCard(view, state, presses) : companyCard(view, presses);
  return [...body, noticeLine(state, presses)];
}

function personCard(view: CardView, state: CardState, presses: CardPresses): (HTMLElement | false)[] {
  const { person, words } = view;
  const close = button(words.close, presses.close, { className: 'icon', picture: drawIcon(CROSS) });
  if (person) {
    return [
      element('header', {}, drawHead(view), close),
      view.touches.length > 0 &&
        element(
          'ul',
          { 'aria-label': words.lastTouches },
          ...view.touches.map(({ text }) => element('li', {}, said(text))),
        ),
      element(
        'div',
        { class: 'step' },
        dueLine(person.badge, person.step.due || person.nextText, person.step.reason),
      ),
      logRow(view, state, presses),
      state.isMenuOpen && logMenu(view, presses),
      state.isChat && !person.dnc && drawObjections(view, state, presses),
    ];
  }
  const offered = offerOf(state);
  return [
    element('header', {}, said(offered ? offered.label : state.name || words.track, 'strong name'), close),
    element(
      'div',
      { class: 'row' },
      offered && button(words.same, presses.link, { className: 'primary' }),
      offered && button(words.notSame, presses.refuseOffer),
      !offered && state.canTrack && button(words.track, presses.track, { className: 'primary' }),
      !offered && !state.canTrack && button(words.openPanel, presses.openPanel),
    ),
  ];
}

function drawHead({ person, warmth }: CardView): HTMLElement {
  if (!person) return element('div');
  const ring = element('span', { class: 'ring', role: 'img', 'aria-label': person.badge.label });
  ring.append(drawCardRing(person.stage), said(String(person.stage.no), 'number'));
  return element(
    'div',
    { class: 'head' },
    ring,
    element(
      'div',
      { class: 'lines' },
      element(
        'div',
        {},
        said(person.stage.name, `strong stage-${person.stage.no}`),
        said(person.stage.ageText, 'quiet'),
      ),
      element(
        'div',
        { class: 'quiet' },
        said([person.persistenceText, warmth.label].filter(Boolean).join(' · ')),
      ),
    ),
  );
}

function dueLine(badge: BadgeView, due: string, reason: string): HTMLElement {
  return element(
    'div',
    { class: 'due', 'data-mark': badge.mark },
    due !== '' && said(due, 'strong'),
    said(reason, 'quiet'),
  );
}

function logRow({ words, person }: CardView, state: CardState, presses: CardPresses): HTMLElement {
  const log = button(words.log, presses.toggleMenu, { className: 'primary' });
  log.append(drawIcon(CHEVRON));
  log.setAttribute('aria-expanded', String(state.isMenuOpen));
  if (person?.dnc) log.setAttribute('data-dnc', '');
  const panel = button(words.openPanel, presses.openPanel, { className: 'icon', picture: drawIcon(PANEL) });
  return element('div', { class: 'row' }, log, panel);
}

function logMenu({ logs, words }: CardView, presses: CardPresses): HTMLElement {
  const items = logs.map(({ kind, label }) => {
    const item = button(label, () => presses.log(kind), { className: 'item' });
    item.setAttribute('role', 'menuitem');
    item.dataset.kind = kind;
    return item;
  });
  return element('div', { class: 'menu', role: 'menu', 'aria-label': words.log }, ...items);
}

function companyCard(view: CompanyView, presses: CardPresses): (HTMLElement | false)[] {
  const people = view.people.map(({ badge, name }) => {
    const line = element(
      'li',
      { 'aria-label': `${name}: ${badge.label}` },
      said(name),
      said(badge.word, 'quiet'),
    );
    line.prepend(drawRing(badge, 16));
    return line;
  });
  return [
    element(
      'header',
      {},
      said(view.title, 'strong'),
      button(view.close, presses.close, { className: 'icon', picture: drawIcon(CROSS) }),
    ),
    people.length > 0 && element('ul', {}, ...people),
    view.coverageText !== '' && element('div', { class: 'quiet' }, said(view.coverageText)),
  ];
}

/** What was done, with the way back; or the question whether it was done twice. */
function noticeLine({ view, notice, question }: CardState, presses: CardPresses): HTMLElement | false {
  if (!isPersonView(view)) return false;
  const { words } = view;
  if (question) {
    const again = button(words.logAnyway, () => presses.log(question.kind, true), { className: 'link' });
    const cancel = button(words.cancel, presses.forgetQuestion, { className: 'link' });
    return element('div', { class: 'notice', role: 'alert' }, said(question.text), again, cancel);
  }
  if (!notice) return false;
  const { opId } = notice;
  return element(
    'div',
    { class: 'notice', role: notice.isProblem ? 'alert' : 'status' },
    said(notice.text),
    opId !== undefined && button(words.undo, () => presses.undo(opId), { className: 'link' }),
  );
}

/** Arrow keys walk the buttons of the card, and so the menu. */
function stepAlong(event: KeyboardEvent): void {
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  const buttons = [...root.querySelectorAll<HTMLElement>('.menu button')];
  const at = buttons.indexOf(root.activeElement as HTMLElement);
  if (buttons.length === 0) return;
  event.preventDefault();
  buttons[(at + (event.key === 'ArrowDown' ? 1 : -1) + buttons.length) % buttons.length]?.focus();
}

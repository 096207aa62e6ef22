import type { ComposeView, StripView } from '../../../../messages/views';
import type { Host } from '../../../shared/host';
import { sheetOf } from '../../../shared/host';
import type { ComposePage, StripPage } from '../strip-page';
import { h } from './dom';
import { drawComposeButton } from './draw-compose-button';
import { drawStrip } from './draw-strip';
import { closeFloat, isFloatOpen } from './float';
import { keepFocus } from './keep-focus';
import { act } from './notice';
import css from './strip.css?inline';

const SHEET = sheetOf(css);
const frames = new WeakMap<Host, HTMLElement>();
const shown = new WeakMap<Host, StripView>();

/** Draws the strip into a host, or draws it again. */
export function showStrip(host: Host, view: StripView, page: StripPage): void {
  // What the user is choosing from stays; the news is drawn with the next look.
  if (isFloatOpen()) return;
  const frame = frameOf(host, 'strip');
  shown.set(host, view);
  const stage = view.person?.badge.stageNo;
  if (stage) {
    frame.style.setProperty('--stage-ink', `var(--dw-stage-${stage}-ink)`);
    frame.style.setProperty('--stage-tint', `var(--dw-stage-${stage}-tint)`);
  }
  frame.lang = view.lang;
  frame.dir = page.dir;
  frame.dataset.theme = page.theme;
  frame.toggleAttribute('data-collapsed', view.collapsed && view.person !== undefined);
  frame.toggleAttribute('data-bare', view.state === 'none');
  const notices = [...frame.querySelectorAll<HTMLElement>(':scope > .notice')];
  keepFocus(frame, () => frame.replaceChildren(...drawStrip(frame, view, page), ...notices));
  // What was moved has left the top layer; the way back stays in sight as long as it was promised.
  for (const notice of notices) notice.showPopover();
}

/** Draws the button of a compose box; the menu asks the worker when it is opened. */
export function showComposeButton(
  host: Host,
  ask: () => Promise<ComposeView | undefined>,
  page: ComposePage,
): void {
  const frame = frameOf(host, 'compose');
  frame.lang = page.lang;
  frame.dir = page.dir;
  frame.dataset.theme = page.theme;
  const show = (view?: ComposeView) => {
    if (isFloatOpen()) return;
    keepFocus(frame, () => frame.replaceChildren(...drawComposeButton(view, ask, page)));
  };
  if (!frame.hasChildNodes()) show();
  void ask().then(show);
}

/** Opens the strip's log menu. False if it has none. */
export function openLogMenu(host: Host): boolean {
  const button = frames.get(host)?.querySelector<HTMLButtonElement>('[data-menu="check"]');
  button?.dispatchEvent(new Event('open'));
  return button !== null && button !== undefined;
}

/** Marks the follow-up of the strip's person as done. False if it shows nobody who has one. */
export function markFollowUpDone(host: Host): boolean {
  const frame = frames.get(host);
  const view = shown.get(host);
  if (!frame || !view?.person || view.person.dnc) return false;
  const { prospectId } = view.person;
  void act(frame, view.words, 'followup.done', { prospectId, at: Date.now() });
  return true;
}

/** Empties a host that is about to leave the page. */
export function erase(host: Host): void {
  closeFloat();
  frames.get(host)?.remove();
  frames.delete(host);
}

function frameOf(host: Host, className: string): HTMLElement {
  const known = frames.get(host);
  if (known) return known;
  const frame = h('div', { class: className });
  dress(host);
  host.root.append(frame);
  frames.set(host, frame);
  return frame;
}

function dress({ root }: Host): void {
  try {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, SHEET];
  } catch {
    root.prepend(h('style', {}, css));
  }
}

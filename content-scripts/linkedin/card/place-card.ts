import tokens from '../../../components/ui/tokens.css?inline';
import { createHost, type Host, sheetOf } from '../../shared/host';
import { listen } from '../../shared/lifetime';
import { isDarkUnder } from '../../shared/page-theme';
import { keepPlaced } from '../../shared/placing';
import { guardPresses } from '../../shared/press-guard';
import css from './card.css?inline';
import type { CardPresses, CardState } from './card-state';
import { drawCard } from './draw-card';

/** Something of the page lies over everything: the card steps aside. */
const OVERLAYS = '[role="dialog"][aria-modal="true"], dialog[open], .artdeco-modal';

let host: Host | undefined;

/** Draws the card at the edge of the window; it moves nothing of the page. */
export function showCard(state: CardState, presses: CardPresses): void {
  host ??= makeHost();
  const { root, element } = host;
  const focused = (root.activeElement as HTMLElement | null)?.getAttribute('aria-label');
  root.replaceChildren(
    ...root.querySelectorAll('style'),
    drawCard(state, presses, isDarkUnder(document.body)),
  );
  if (focused) root.querySelector<HTMLElement>(`button[aria-label="${CSS.escape(focused)}"]`)?.focus();
  keepPlaced(host, element.isConnected, (made) => document.documentElement.append(made));
  stepAside();
}

/** Takes the card away at once; it comes back with `showCard`. */
export function hideCard(): void {
  host?.root.replaceChildren(...host.root.querySelectorAll('style'));
  if (host) host.element.hidden = true;
}

/** Moves the keyboard into the open menu. */
export function focusMenu(): void {
  host?.root.querySelector<HTMLElement>('.menu button')?.focus();
}

function makeHost(): Host {
  const made = createHost([sheetOf(tokens), sheetOf(css)]);
  guardPresses(made);
  // Dialogs take the focus when they open and give it back when they close.
  for (const type of ['focusin', 'focusout', 'fullscreenchange']) listen(document, type, stepAside);
  return made;
}

function stepAside(): void {
  if (!host) return;
  const isEmpty = host.root.querySelector('section') === null;
  host.element.hidden =
    isEmpty || document.fullscreenElement !== null || document.querySelector(OVERLAYS) !== null;
}

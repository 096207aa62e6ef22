import { send } from '../../messages/client';
import type { ChipView } from '../../messages/views';
import { createHost, type Host, hostSheet, removeHost } from '../shared/host';
import { isDarkUnder } from '../shared/page-theme';
import { keepPlaced } from '../shared/placing';
import { tokensSheet } from '../shared/tokens-sheet';
import css from './chip-bar.css?inline';
import { drawCross, drawWordMark } from './draw-mark';
import type { Speech } from './place-row-badge';
import { isShown } from './read/is-shown';

let sheets: CSSStyleSheet[] | undefined;

let bar: { host: Host; drawnFor: string } | undefined;
let isPutAway = false;

/** The counts over the first list on screen: what waits for the rep today. A press searches for these people, or opens the list of them. */
export function showChipBar(chips: readonly ChipView[], speech: Speech): void {
  if (isPutAway || chips.length === 0) {
    hideChipBar();
    return;
  }
  const list = [...document.querySelectorAll('[gh="tl"]')].find(isShown);
  const drawnFor = JSON.stringify([chips, speech.lang, location.hash]);
  if (bar && (bar.drawnFor !== drawnFor || !list)) hideChipBar();
  if (!list?.parentElement) return;
  bar ??= { host: drawBar(chips, speech, list), drawnFor };
  keepPlaced(bar.host, bar.host.element.nextElementSibling === list, (element) => list.before(element), list);
}

/** Takes the bar away. */
export function hideChipBar(): void {
  if (bar) removeHost(bar.host);
  bar = undefined;
}

/** Asks the mail page's own search by its address, as a link would: nothing is typed into the page. */
export function searchMail(query: string): void {
  location.hash = `#search/${encodeURIComponent(query).replaceAll('%20', '+')}`;
}

function drawBar(chips: readonly ChipView[], speech: Speech, list: Element): Host {
  sheets ??= [tokensSheet(), hostSheet({ display: 'block', contain: 'inline-size' }, css)];
  const host = createHost(sheets);
  const row = document.createElement('div');
  row.className = 'bar';
  row.lang = speech.lang;
  row.dir = getComputedStyle(list).direction;
  row.dataset.theme = isDarkUnder(list) ? 'dark' : 'light';
  row.append(...chips.map(drawChip));
  const close = document.createElement('button');
  close.className = 'close';
  close.ariaLabel = '×';
  close.append(drawCross());
  onPress(close, () => {
    isPutAway = true;
    hideChipBar();
  });
  row.append(close);
  host.root.append(row);
  return host;
}

function drawChip({ count, label, mark, search }: ChipView): HTMLButtonElement {
  const chip = document.createElement('button');
  const isOn =
    search !== '' && decodeURIComponent(location.hash.replaceAll('+', ' ')) === `#search/${search}`;
  chip.ariaLabel = `${label} ${count}`;
  chip.ariaPressed = String(isOn);
  const shape = document.createElement('span');
  shape.className = mark;
  if (mark !== 'none' && mark !== 'dnc') shape.append(drawWordMark(mark));
  const word = document.createElement('span');
  word.dataset.word = label;
  const number = document.createElement('span');
  number.dataset.count = String(count);
  chip.append(shape, word, number);
  onPress(chip, () => {
    if (isOn) location.hash = '#inbox';
    else if (search) searchMail(search);
    else void send('queue.open', {});
  });
  return chip;
}

function onPress(button: HTMLButtonElement, act: () => void): void {
  button.type = 'button';
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) act();
  });
}

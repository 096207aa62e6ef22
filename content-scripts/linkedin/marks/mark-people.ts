import tokens from '../../../components/ui/tokens.css?inline';
import type { BadgeView } from '../../../messages/views';
import { BadgeStore } from '../../gmail/badge-store';
import { drawRing } from '../../gmail/draw-mark';
import { createHost, type Host, removeHost, sheetOf } from '../../shared/host';
import { isDarkUnder } from '../../shared/page-theme';
import { watch, whenSettled } from '../../shared/page-watch';
import { keepPlaced } from '../../shared/placing';
import { guardPresses } from '../../shared/press-guard';
import css from './mark.css?inline';
import { type NameLine, nameLines } from './name-lines';

const store = new BadgeStore();
const placed = new Map<Element, { host: Host; drawnFor: string }>();
const SHEETS: CSSStyleSheet[] = [];
let end = () => {};
let log: (publicId: string) => void = () => {};

/**
 * Marks known prospects in the list this page shows, and goes on while it grows. Strangers get nothing. The mark on a post
 * may be pressed: `logOn` is told whose it is.
 */
export function markPeople(logOn: (publicId: string) => void): void {
  endMarks();
  log = logOn;
  const look = whenSettled(() => void markNow());
  end = watch(document.body, { childList: true, subtree: true }, look);
  void markNow();
}

/** Takes all marks away and stops looking. */
export function endMarks(): void {
  end();
  end = () => {};
  for (const { host } of placed.values()) removeHost(host);
  placed.clear();
}

/** Something was written: the marks may have changed. */
export function markAgain(): void {
  store.askAgain();
  if (placed.size > 0) void markNow();
}

async function markNow(): Promise<void> {
  const lines = nameLines(document);
  for (const line of lines) store.get(keyOf(line));
  draw(lines);
  if (await store.fetch()) draw(nameLines(document));
}

/** An address path, so that an id of digits is not taken for a phone number. */
function keyOf({ publicId }: NameLine): string {
  return `in/${publicId.toLowerCase()}`;
}

/** Rows are reused for other people: a mark is tied to the person, never to the element. */
function draw(lines: NameLine[]): void {
  const shown = new Set(lines.map(({ line }) => line));
  for (const [line, { host }] of placed) {
    if (shown.has(line) && line.isConnected) continue;
    removeHost(host);
    placed.delete(line);
  }
  for (const one of lines) drawOne(one, store.get(keyOf(one)));
}

function drawOne(one: NameLine, view: BadgeView | undefined): void {
  const old = placed.get(one.line);
  const drawnFor = view ? `${one.publicId} ${JSON.stringify(view)}` : '';
  if (old && old.drawnFor !== drawnFor) {
    removeHost(old.host);
    placed.delete(one.line);
  }
  if (!view) return;
  const now = placed.get(one.line) ?? { host: makeMark(view, one), drawnFor };
  placed.set(one.line, now);
  keepPlaced(now.host, now.host.element.parentElement === one.line, (element) => one.line.append(element));
}

function makeMark(view: BadgeView, { line, publicId, isPost }: NameLine): Host {
  if (SHEETS.length === 0) SHEETS.push(sheetOf(tokens), sheetOf(css));
  const host = createHost(SHEETS);
  const mark = document.createElement(isPost ? 'button' : 'span');
  mark.className = 'mark';
  mark.dataset.theme = isDarkUnder(line) ? 'dark' : 'light';
  mark.lang = store.lang;
  mark.setAttribute('aria-label', view.label);
  if (isPost) {
    mark.setAttribute('aria-haspopup', 'menu');
    guardPresses(host);
    mark.addEventListener('click', (event) => {
      // The line lies in a link to the author's profile.
      event.preventDefault();
      log(publicId);
    });
  } else mark.setAttribute('role', 'img');
  mark.append(drawRing(view));
  host.root.append(mark);
  return host;
}

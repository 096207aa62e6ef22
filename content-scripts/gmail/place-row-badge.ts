import type { BadgeView } from '../../messages/views';
import { createHost, type Host, hostSheet, removeHost } from '../shared/host';
import { listen } from '../shared/lifetime';
import { isDarkUnder } from '../shared/page-theme';
import { keepPlaced } from '../shared/placing';
import { tokensSheet } from '../shared/tokens-sheet';
import badgeCss from './badge.css?inline';
import { drawObjectionMark, drawRing } from './draw-mark';

/** In the line of subject and snippet, as high as it and no higher. */
const PLACE = {
  display: 'inline-flex',
  flex: 'none',
  'align-self': 'center',
  'vertical-align': 'middle',
  'margin-inline-end': '8px',
};
/** More would be a bar, not dots. */
const DOTS_MAX = 12;
/** Made once, with the first badge. */
let sheets: CSSStyleSheet[] | undefined;

/** The language the words are in; what stands in the page follows the page's direction. */
export interface Speech {
  lang: string;
}

interface Placed {
  host: Host;
  /** Whose state it shows, in which language and look: all that is drawn. */
  face: string;
  /** The conversation it was put there for. */
  threadKey: string;
}

const placed = new WeakMap<Element, Placed>();
/** Badges that fell out of rows that were drawn anew: the same people often stand in the next rows. */
const spare = new Map<string, Host>();

/** Keeps the badges of rows whose nodes were exchanged, for the rows of this batch. Returns the rows that lost theirs. */
export function spareBadges(rows: readonly (readonly Element[])[]): Element[] {
  const bare: Element[] = [];
  for (const [first] of rows) {
    const old = first && placed.get(first);
    if (!old || first.contains(old.host.element)) continue;
    placed.delete(first);
    bare.push(first);
    if (!spare.has(old.face)) spare.set(old.face, old.host);
  }
  return bare;
}

/** What no row of the batch has taken goes for good. */
export function dropSpareBadges(): void {
  for (const host of spare.values()) removeHost(host);
  spare.clear();
}

interface RowLook {
  dir: string;
  theme: 'dark' | 'light';
}
let rowLook: RowLook | undefined;

/** Measured once for all rows: a measure between two drawn badges makes the browser style the list at every row. */
function lookOf(row: Element): RowLook {
  rowLook ??= { dir: getComputedStyle(row).direction, theme: isDarkUnder(row) ? 'dark' : 'light' };
  return rowLook;
}

/** Measures theme and direction of the rows anew, before anything is drawn: afterwards it would cost a whole styling. */
export function measureRowLook([first]: readonly Element[][]): void {
  rowLook = undefined;
  if (first?.[0]) lookOf(first[0]);
}

/**
 * Gives a row the badge of the person it shows now, or takes a stale one away. Rows are reused for other
 * conversations: the badge is tied to the conversation's id, never to the element.
 */
export function placeRowBadge(
  row: readonly Element[],
  threadKey: string,
  view: BadgeView | undefined,
  speech: Speech,
  press: (view: BadgeView) => void,
): void {
  const [first] = row;
  if (!first) return;
  const old = placed.get(first);
  const look = view && lookOf(first);
  const face = look ? `${speech.lang} ${look.dir} ${look.theme} ${faceOf(view)}` : '';
  const isSame = old?.face === face && old.threadKey === threadKey;
  if (old && !isSame) removeRowBadge(first);
  const place = view && placeIn(row);
  if (!look || !place) return;
  const host = isSame ? old.host : (takeSpare(face) ?? drawBadge(view, speech, look, press));
  if (!isSame) placed.set(first, { host, face, threadKey });
  keepPlaced(host, host.element.parentElement === place, (element) => place.prepend(element), place);
}

function takeSpare(face: string): Host | undefined {
  const host = spare.get(face);
  spare.delete(face);
  return host;
}

const faces = new WeakMap<BadgeView, string>();

function faceOf(view: BadgeView): string {
  const face = faces.get(view) ?? JSON.stringify(view);
  faces.set(view, face);
  return face;
}

/** Is a row's badge where it was put? A row without one has nothing to lose. */
export function isBadgeInPlace(first: Element): boolean {
  const old = placed.get(first);
  return !old || first.contains(old.host.element);
}

/** Takes a row's badge away. */
export function removeRowBadge(first: Element): void {
  const old = placed.get(first);
  if (!old) return;
  removeHost(old.host);
  placed.delete(first);
}

/** The line of subject and snippet, where labels stand: it never moves a column nor makes a row taller. */
function placeIn(row: readonly Element[]): Element | null {
  for (const element of row) {
    const place = element.querySelector('.xS .xT') ?? element.querySelector('.y6')?.parentElement;
    if (place) return place;
  }
  return null;
}

/** What all badges have in common: how presses on them are heard, and their style sheets. */
function prepareBadges(): CSSStyleSheet[] {
  takeBadgePresses();
  return [tokensSheet(), hostSheet(PLACE, badgeCss)];
}

function drawBadge(view: BadgeView, speech: Speech, look: RowLook, press: (view: BadgeView) => void): Host {
  sheets ??= prepareBadges();
  const host = createHost(sheets);
  const badge = bareBadge(view, speech, look);
  if (view.word) badge.setAttribute('data-word', view.word);
  badge.setAttribute('aria-label', view.label);
  badge.addEventListener('pointerenter', () => showTip(badge, view.label));
  host.root.append(badge);
  presses.set(host.element, () => press(view));
  return host;
}

const bareBadges = new Map<string, HTMLElement>();

/** A badge but for its words. Few differ: each is drawn once and copied. */
function bareBadge(view: BadgeView, { lang }: Speech, { dir, theme }: RowLook): HTMLElement {
  const { stageNo, stageCount, mark, persistence, objection } = view;
  const key = [
    lang,
    dir,
    theme,
    stageNo,
    stageCount,
    mark,
    persistence.done,
    persistence.of,
    objection,
  ].join();
  const badge = bareBadges.get(key) ?? drawBareBadge(view, lang, dir, theme);
  bareBadges.set(key, badge);
  return badge.cloneNode(true) as HTMLElement;
}

function drawBareBadge(view: BadgeView, lang: string, dir: string, theme: string): HTMLElement {
  const badge = document.createElement('span');
  badge.className = 'badge';
  badge.lang = lang;
  badge.dir = dir;
  badge.dataset.theme = theme;
  badge.dataset.mark = view.mark;
  badge.setAttribute('role', 'img');
  badge.append(drawRing(view), ...(view.mark === 'dnc' ? [] : [...drawDots(view), ...drawObjection(view)]));
  return badge;
}

/** What a press on each badge does, by its host. */
const presses = new WeakMap<EventTarget, () => void>();

/** One listener of each kind for all badges: a press on one must not reach the row, which would open the conversation. */
function takeBadgePresses(): void {
  for (const type of ['mousedown', 'mouseup', 'click']) {
    listen(document, type, (event) => takePress(event), { capture: true });
  }
}

function takePress(event: Event): void {
  const press = event.target && presses.get(event.target);
  if (!press) return;
  event.stopPropagation();
  if (event.type === 'click' && event.isTrusted) press();
}

/** A dot for each attempt of the cadence, those made since the last reply filled. */
function drawDots({ persistence: { done, of } }: BadgeView): HTMLElement[] {
  if (done === 0 || of > DOTS_MAX) return [];
  const dots = document.createElement('span');
  dots.className = 'dots';
  dots.style.setProperty('--done', String(done));
  dots.style.setProperty('--of', String(of));
  return [dots];
}

function drawObjection({ objection }: BadgeView): SVGSVGElement[] {
  return objection ? [drawObjectionMark()] : [];
}

/** The whole state in one sentence, in the top layer: rows clip what is larger than they are. */
function showTip(badge: HTMLElement, words: string): void {
  const tip = document.createElement('span');
  tip.className = 'tip';
  tip.popover = 'manual';
  tip.dataset.word = words;
  tip.ariaHidden = 'true';
  badge.append(tip);
  tip.showPopover();
  const at = badge.getBoundingClientRect();
  const width = tip.offsetWidth;
  const start = badge.dir === 'rtl' ? at.right - width : at.left;
  tip.style.left = `${Math.max(8, Math.min(start, innerWidth - width - 8))}px`;
  tip.style.top = `${at.bottom + 4}px`;
  badge.addEventListener('pointerleave', () => tip.remove(), { once: true });
}

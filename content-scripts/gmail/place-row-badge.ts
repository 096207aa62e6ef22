import type { BadgeView } from '../../messages/views';
import { createHost, type Host, hostSheet, removeHost, sheetOf } from '../shared/host';
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
/** Parsed once, with the first badge. */
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
  const place = placeIn(row);
  if (!view || !look || !place) return;
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

function drawBadge(view: BadgeView, speech: Speech, look: RowLook, press: (view: BadgeView) => void): Host {
  sheets ??= [tokensSheet(), hostSheet(PLACE), sheetOf(badgeCss)];
  const host = createHost(sheets);
  const badge = document.createElement('span');
  badge.className = 'badge';
  badge.lang = speech.lang;
  badge.dir = look.dir;
  badge.dataset.theme = look.theme;
  badge.dataset.mark = view.mark;
  if (view.word) badge.dataset.word = view.word;
  badge.setAttribute('role', 'img');
  badge.setAttribute('aria-label', view.label);
  badge.append(ringOf(view), ...(view.mark === 'dnc' ? [] : [...drawDots(view), ...drawObjection(view)]));
  badge.addEventListener('pointerenter', () => showTip(badge, view.label));
  // A press on the badge must not open the conversation.
  for (const type of ['mousedown', 'mouseup', 'click'] as const) {
    badge.addEventListener(type, (event) => {
      event.stopPropagation();
      if (type === 'click' && event.isTrusted) press(view);
    });
  }
  host.root.append(badge);
  return host;
}

const rings = new Map<string, SVGSVGElement>();

/** Few rings differ: each is drawn once and copied. */
function ringOf(view: BadgeView): Node {
  const key = `${view.stageNo} ${view.stageCount} ${view.mark}`;
  const ring = rings.get(key) ?? drawRing(view);
  rings.set(key, ring);
  return ring.cloneNode(true);
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

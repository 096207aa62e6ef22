import { count, type Health } from '../../shared/health';
import type { OpenThread } from '../../shared/page-facts';
import { legacyId, permId } from './gmail-ids';
import { isShown } from './is-shown';
import { pick } from './pick';
import { countAtEnd, line } from './plausible';
import { readMessage, threadOfBody } from './read-message';
import { readText } from './read-text';
import { MAIL_CONTENT, NOT_HEADER, SELECTORS } from './selectors';

const MESSAGES_MAX = 500;
/** Without any of these, and without a heading, no conversation is on screen: a list is left after one look. */
const ANY_MESSAGE = [...SELECTORS.message, SELECTORS.body[1]].join(',');

/** What of a conversation is wanted. */
export interface ThreadWish {
  /** Only so many of the newest messages. */
  newest?: number;
  withBodies?: boolean;
}

/** The conversation on screen and the element it stands in. */
export interface ShownThread extends OpenThread {
  heading: Element | null;
  root: Element;
  /** The message elements, in the order of `messages`. */
  elements: Element[];
  /** Messages folded away behind one badge: they are not in the page, or stand there empty. */
  folded: number;
}

/**
 * Reads the open conversation. What is on screen decides, not the address: beside a reading pane the hash names
 * the list, and it changes before the page does. Two headings on screen leave open which counts: then none does.
 */
export function readOpenThread(doc: Document, health: Health, wish: ThreadWish = {}): ShownThread | null {
  const headings = shown(doc, SELECTORS.heading);
  if (headings.length > 1) return null;
  const heading = headings[0] ?? null;
  if (!heading && !doc.querySelector(ANY_MESSAGE)) return null;
  const root = findRoot(doc, heading);
  if (!root) return null;
  const elements = findMessages(root).slice(-(wish.newest ?? MESSAGES_MAX));
  if (!heading && elements.length === 0) return null;
  count(health, 'messagesSeen', elements.length);
  count(health, 'headingsSeen', headings.length);
  const scopes = heading ? [heading] : [];
  const perm = pick('headingPermId', { scopes, health }, permId);
  const messages = elements.map((element) => readMessage(element, health, wish.withBodies ?? true));
  const behindBadge = pick('folded', { scopes: [root], health, skip: NOT_HEADER }, countAtEnd) ?? 0;
  return {
    heading,
    root,
    elements,
    threadId: pick('headingThreadId', { scopes, health }, legacyId) ?? otherThreadId(doc, elements, health),
    ...(perm && { threadPermId: perm }),
    subject: heading && line(readText(heading)),
    messages,
    folded: Math.max(behindBadge, messages.filter(({ placeholder }) => placeholder).length),
  };
}

/** The heading's id may be painted late: then the selected row has it, or as a last resort the bodies agree. */
function otherThreadId(doc: Document, elements: readonly Element[], health: Health): string | null {
  const fromRow = pick('shownRow', { scopes: shown(doc, SELECTORS.list), health }, legacyId);
  if (fromRow) return fromRow;
  const ids = new Set(elements.map(threadOfBody).filter((id) => id !== null));
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}

function findRoot(doc: Document, heading: Element | null): Element | null {
  for (const candidate of SELECTORS.conversation) {
    if (heading) {
      const around = heading.closest(candidate);
      if (around) return around;
    } else {
      const roots = shown(doc, [candidate]).filter((root) => findMessages(root).length > 0);
      if (roots.length > 0) return roots.length === 1 ? (roots[0] ?? null) : null;
    }
  }
  return heading && doc.body;
}

/** The outermost message elements on screen, by the best candidate that finds any. */
function findMessages(root: Element): Element[] {
  for (const candidate of SELECTORS.message) {
    const found = [...root.querySelectorAll(candidate)].filter(
      (element) =>
        !element.closest(NOT_HEADER) && !element.parentElement?.closest(candidate) && isShown(element),
    );
    if (found.some(isMessage)) return candidate === SELECTORS.message[0] ? found : found.filter(isMessage);
  }
  return isMessage(root) && root.querySelectorAll(SELECTORS.body[1]).length === 1 ? [root] : [];
}

function isMessage(element: Element): boolean {
  return element.querySelector('.a3s, .ii, .gE, [email]') !== null;
}

/** Elements on screen by the best candidate that finds any, outside of what people wrote. */
function shown(doc: Document, candidates: readonly string[]): Element[] {
  for (const candidate of candidates) {
    const found = [...doc.querySelectorAll(candidate)].filter(
      (element) => !element.closest(MAIL_CONTENT) && isShown(element),
    );
    if (found.length > 0) return found;
  }
  return [];
}

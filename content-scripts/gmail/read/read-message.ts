import { count, type Health } from '../../shared/health';
import type { OpenMessage } from '../../shared/page-facts';
import { legacyId, permId } from './gmail-ids';
import { isShown } from './is-shown';
import { type Place, pick, pickAll } from './pick';
import { dateText, line, party } from './plausible';
import { readBody } from './read-body';
import { NOT_HEADER, SELECTORS, STATE } from './selectors';
import { splitRecipients } from './split-recipients';
import { idInClass, idInTelemetry } from './telemetry-ids';

/** A mail to ten thousand people names more than anyone needs. */
const RECIPIENTS_MAX = 100;
/** Google Groups rewrites a sender to `'Name' via List`: the address is then the list's. */
const SENT_THROUGH_LIST = /^'[^']+'\s\S+\s\S/;

/** Reads one message of the open conversation; its body only if wanted. */
export function readMessage(element: Element, health: Health, withBody: boolean): OpenMessage {
  const body = findBody(element);
  const header = findHeader(element) ?? element;
  const inHeader: Place = { scopes: [header], health, skip: NOT_HEADER };
  const inMessage: Place = { scopes: [element], health, skip: NOT_HEADER };
  const isCollapsed = readCollapsed(element, body);
  if (isPlaceholder(element)) {
    count(health, 'hiddenPlaceholders');
    return { ...NOTHING, collapsed: true, placeholder: true };
  }
  const perm = pick('messagePermId', inMessage, permId);
  const from = pick('sender', inHeader, (value, el) => (el.closest('.hb') ? null : party(value, el)));
  const snippet = isCollapsed ? pick('snippet', inMessage, line) : null;
  const everyone = pickAll('recipients', inHeader, party, RECIPIENTS_MAX);
  const message: OpenMessage = {
    messageId: pick('messageId', inMessage, legacyId) ?? bodyId(body),
    ...(perm && { permMessageId: perm }),
    from,
    ...splitRecipients(element, everyone),
    date: pick('messageDate', inHeader, dateText),
    bodyText: withBody && body && !isCollapsed ? readBody(body) : null,
    ...(snippet && { snippet }),
    collapsed: isCollapsed,
    ...(from?.name && SENT_THROUGH_LIST.test(from.name) && { viaList: true }),
  };
  count(health, 'unnamed', [from, ...everyone].filter((one) => one && one.name === null).length);
  count(health, 'collapsed', isCollapsed ? 1 : 0);
  count(health, 'messagesUnderstood', message.messageId && message.from && message.date ? 1 : 0);
  return message;
}

/** The body on screen: an empty twin for translations may stand beside it, hidden. */
export function findBody(message: Element): Element | null {
  for (const candidate of SELECTORS.body) {
    for (const body of message.querySelectorAll(candidate)) {
      if (!body.parentElement?.closest('.a3s') && !body.closest('.ip') && isShown(body)) return body;
    }
  }
  return null;
}

/** The conversation a body belongs to, if only Gmail's telemetry says it. */
export function threadOfBody(message: Element): string | null {
  return idInTelemetry(logOf(findBody(message)), 'thread');
}

const NOTHING: OpenMessage = {
  messageId: null,
  from: null,
  to: [],
  cc: [],
  date: null,
  bodyText: null,
  collapsed: false,
};

function bodyId(body: Element | null): string | null {
  return body && (idInClass(body) ?? idInTelemetry(logOf(body), 'msg'));
}

function logOf(body: Element | null): string {
  return body?.closest('.ii')?.getAttribute('jslog') ?? '';
}

function findHeader(message: Element): Element | null {
  for (const candidate of SELECTORS.header) {
    for (const header of message.querySelectorAll(candidate)) {
      if (!header.closest(NOT_HEADER)) return header;
    }
  }
  return null;
}

/** Collapsed wins over a hidden `.adn` with ids; without any mark, a body on screen means open. */
function readCollapsed(element: Element, body: Element | null): boolean {
  if (has(element, STATE.collapsed)) return true;
  if (has(element, STATE.open) || element.getAttribute('aria-expanded') === 'true') return false;
  return element.getAttribute('aria-expanded') === 'false' || body === null;
}

/** A message folded away behind the "n older messages" badge is an empty item. */
function isPlaceholder(element: Element): boolean {
  const marks = '[email], [title], .a3s, [data-message-id]';
  return element.getAttribute('role') === 'listitem' && !element.querySelector(marks);
}

function has(element: Element, names: readonly string[]): boolean {
  return names.some((name) => element.classList.contains(name));
}

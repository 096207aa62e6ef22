/**
 * An open conversation. Only who the two sides are is read: never what they wrote. Posts shared inside a message
 * link to other members, so only a message's own header counts.
 */
import type { PersonFacts } from '../../shared/page-facts';
import type { LinkedInFacts } from './facts';
import type { Health } from './health';
import { linkPersonId } from './links';
import { isPlausibleName } from './person-name';
import { shownText } from './text';
import { conversationOf } from './thread-id';

/** One message of the open conversation. */
export const MESSAGE = 'li.msg-s-message-list__event';
const SENDER = '.msg-s-message-group__name';
/** The mailbox a message lies in belongs to the reader of the page. */
const MAILBOX = /urn:li:fsd_profile:(ACo[A-Za-z0-9_-]+),/;
const HEADER =
  'a.msg-thread__link-to-profile[href*="/in/"], [data-view-name="message-overlay-conversation-bubble-item"] h2 a[href*="/in/"]';

type Side = { name: string; publicId: string | null };

/** Whether a list of messages is open. */
export function hasConversation(doc: Document): boolean {
  return doc.querySelector(`.msg-s-message-list, ${MESSAGE}`) !== null;
}

type ConversationFacts = Pick<LinkedInFacts, 'ready' | 'thread' | 'threadConfirmed' | 'messageSenders'>;

/**
 * Reads the two sides and who sent each message. Messages of another conversation than the address names are
 * what was open before: then nothing is said.
 */
export function readConversation(
  doc: Document,
  threadId: string | undefined,
  health: Health,
): ConversationFacts {
  const messages = [...doc.querySelectorAll(MESSAGE)].filter((message) =>
    message.querySelector('[data-event-urn]'),
  );
  const open = threadId ? conversationOf(threadId) : null;
  const shown = conversationOf(messageIdOf(messages[0]));
  if (open && shown && open !== shown) return { ready: false, thread: null };
  const sides = new Map<string, Side>();
  const messageSenders: (string | null)[] = [];
  let sender: string | null = null;
  for (const message of messages) {
    const side = senderOf(message);
    if (side?.publicId) sides.set(side.publicId, side);
    // Later messages of one group carry no name: the sender of the group goes on.
    if (message.querySelector(SENDER)) sender = side?.name ?? null;
    messageSenders.push(sender);
  }
  const ownId = mailboxOwner(messages);
  (ownId ? health.found : health.lost).push('thread.mailbox');
  const others = [...sides.values()].filter((side) => side.publicId !== ownId);
  const named = readHeader(doc);
  const other = others.length === 1 ? others[0] : others.length === 0 ? named : undefined;
  const agrees = !named || !other || named.publicId === other.publicId || others.length === 0;
  const known = ownId !== null && other !== undefined && agrees ? other : null;
  (known ? health.found : health.lost).push('thread.with');
  const thread = { with: known, self: (ownId && sides.get(ownId)) || null };
  return { ready: true, thread, threadConfirmed: open !== null && open === shown, messageSenders };
}

function messageIdOf(message: Element | undefined): string {
  const urn = message?.querySelector('[data-event-urn]')?.getAttribute('data-event-urn') ?? '';
  return /,(2-[^)]+)\)/.exec(urn)?.[1] ?? '';
}

/** Who a message says it is from: only the first of a group says it. */
export function senderOf(message: Element): Side | null {
  const label = message.querySelector(SENDER);
  const name = shownText(label);
  const publicId = linkPersonId(label?.closest('a'));
  return publicId && isPlausibleName(name) ? { name, publicId } : null;
}

function mailboxOwner(messages: Element[]): string | null {
  const owners = new Set<string>();
  for (const message of messages) {
    const urn = message.querySelector('[data-event-urn]')?.getAttribute('data-event-urn') ?? '';
    const id = urn.match(MAILBOX)?.[1];
    if (id) owners.add(id);
  }
  return owners.size === 1 ? ([...owners][0] ?? null) : null;
}

/** The person named at the head of the page or bubble; a group names several and gives none. */
function readHeader(doc: Document): Side | undefined {
  const links = [...doc.querySelectorAll(HEADER)];
  const link = links[0];
  const name = shownText(link?.querySelector('h2') ?? link);
  const publicId = linkPersonId(link);
  return links.length === 1 && publicId && isPlausibleName(name) ? { name, publicId } : undefined;
}

/** The small list of conversations over another page: names only, no ids. */
export function readOverlayList(overlay: Element, health: Health): PersonFacts[] {
  const rows = [...overlay.querySelectorAll('.msg-conversation-listitem__participant-names')];
  const people = rows.map((row) => shownText(row)).filter(isPlausibleName);
  health.rows = { seen: rows.length, understood: people.length };
  (people.length > 0 ? health.found : health.lost).push('rows.participants');
  return people.map((name) => ({ publicId: null, name }));
}

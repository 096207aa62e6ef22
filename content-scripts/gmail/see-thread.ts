import type { RequestOf, SeenPerson, SeenTouch } from '../../messages/protocol';
import type { OpenMessage, Party } from '../shared/page-facts';
import { messageKind } from './message-kind';
import { idTime } from './read/gmail-ids';
import { readBody } from './read/read-body';
import { findBody } from './read/read-message';
import type { ShownThread } from './read/read-open-thread';

/** Only the newest messages count for a strip; the rest was seen before or is history. */
export const NEWEST = 50;
const SUBJECT_MAX = 500;
const TEXT_MAX = 20_000;

const addressOf = (party: Party) => party.email.toLowerCase();

function person(party: Party): SeenPerson {
  return { address: addressOf(party), ...(party.name && { name: party.name.slice(0, 400) }) };
}

/**
 * The messages of a conversation as touches. One that lacks its id, its sender or its time is left out whole, and
 * so is mail that a list sent on: its address is not the writer's.
 */
export function touchesOf(thread: ShownThread, account: string): SeenTouch[] {
  return thread.messages.flatMap((message) => touchOf(message, thread, account) ?? []);
}

function touchOf(message: OpenMessage, thread: ShownThread, account: string): SeenTouch | undefined {
  const { messageId, from, viaList } = message;
  const at = messageId === null ? null : idTime(messageId);
  if (messageId === null || at === null || from === null || viaList) return undefined;
  const isOut = addressOf(from) === account;
  const people = (isOut ? message.to : [from]).filter((one) => addressOf(one) !== account);
  if (people.length === 0) return undefined;
  return {
    messageId,
    ...(thread.threadId && { threadId: thread.threadId }),
    dir: isOut ? 'out' : 'in',
    at,
    people: people.map(person),
    ...(thread.subject && { subject: thread.subject.slice(0, SUBJECT_MAX) }),
    ...(!isOut && messageKind(from.email, thread.subject ?? '')),
  };
}

/** What the strip asks the worker: who is in the conversation, and what the last inbound message says. */
export function threadRequest(thread: ShownThread, account: string): RequestOf<'thread.view'> | undefined {
  const people = new Map<string, SeenPerson>();
  for (const { from, to, viaList } of thread.messages) {
    for (const party of [...(from && !viaList ? [from] : []), ...to]) {
      if (addressOf(party) !== account) people.set(addressOf(party), person(party));
    }
  }
  if (people.size === 0) return undefined;
  const lastInbound = lastInboundOf(thread, account);
  return {
    account,
    ...(thread.threadId && { threadId: thread.threadId }),
    ...(thread.subject && { subject: thread.subject.slice(0, SUBJECT_MAX) }),
    people: [...people.values()].slice(-100),
    ...(lastInbound && { lastInbound }),
  };
}

/** The newest message of the other side, if it is open: a collapsed one has no text and is not opened for it. */
function lastInboundOf(thread: ShownThread, account: string): RequestOf<'thread.view'>['lastInbound'] {
  const at = thread.messages.findLastIndex(
    ({ from, viaList }) => from && !viaList && addressOf(from) !== account,
  );
  const message = thread.messages[at];
  const element = thread.elements[at];
  if (!message?.from || !element || message.collapsed) return undefined;
  const body = findBody(element);
  const text = body && readBody(body);
  if (!text) return undefined;
  const time = message.messageId === null ? null : idTime(message.messageId);
  return {
    ...(message.messageId && { messageId: message.messageId }),
    ...(time !== null && { at: time }),
    address: addressOf(message.from),
    text: text.slice(0, TEXT_MAX),
  };
}

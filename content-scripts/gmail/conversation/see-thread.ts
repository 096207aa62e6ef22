import type { RequestOf, SeenPerson, SeenTouch } from '../../../messages/protocol';
import type { OpenMessage, Party } from '../../shared/page-facts';
import type { Own } from '../open-mail';
import { idTime } from '../read/gmail-ids';
import type { ShownThread } from '../read/read-open-thread';
import { messageKind } from './traces/message-kind';
import { readTraces, type Traces } from './traces/read-traces';
import { isAcceptance, saleWords } from './traces/sale-words';

/** Only the newest messages count for a strip; the rest was seen before or is history. */
export const NEWEST = 50;
/** The worker takes no longer ones. */
export const SUBJECT_MAX = 500;
const TEXT_MAX = 20_000;
const PEOPLE_MAX = 100;

const addressOf = (party: Party) => party.email.toLowerCase();

/** A party as the worker is told of them. */
export function person(party: Party): SeenPerson {
  return { address: addressOf(party), ...(party.name && { name: party.name.slice(0, 400) }) };
}

/** A message of the conversation with what it carries. */
interface Said {
  message: OpenMessage;
  traces: Traces;
  isOwn: boolean;
  isFirst: boolean;
}

function saidIn(thread: ShownThread, account: string): Said[] {
  return thread.messages.map((message, at) => {
    const element = thread.elements[at];
    const traces = element && !message.collapsed ? readTraces(element) : NO_TRACES;
    const isOwn = message.from !== null && addressOf(message.from) === account;
    return { message, traces, isOwn, isFirst: at === 0 };
  });
}

const NO_TRACES: Traces = { text: '', hasDocument: false, hasEvent: false, isBulk: false };

/** A newsletter, not a conversation: it has a way out of its list and the rep has never written. */
const isBulk = (said: readonly Said[]) =>
  said.some(({ traces, isOwn }) => !isOwn && traces.isBulk) && !said.some(({ isOwn }) => isOwn);

/**
 * The messages of a conversation as touches. One that lacks its id, its sender or its time is left out whole; so is
 * mail that a list sent on, because its address is not the writer's, a newsletter, and what calendars send.
 */
export function touchesOf(thread: ShownThread, account: string): SeenTouch[] {
  const said = saidIn(thread, account);
  if (isBulk(said)) return [];
  return said.flatMap((one, at) => touchOf(one, said.slice(0, at), thread) ?? []);
}

function touchOf(one: Said, before: readonly Said[], thread: ShownThread): SeenTouch | undefined {
  const { message, traces, isOwn, isFirst } = one;
  const { messageId, from, viaList } = message;
  const at = messageId === null ? null : idTime(messageId);
  if (messageId === null || at === null || from === null || viaList || traces.hasEvent) return undefined;
  const subject = thread.subject ?? '';
  const text = traces.text || (message.snippet ?? '');
  const kind = isOwn
    ? undefined
    : messageKind({ from: from.email, subject: isFirst ? subject : '', text }, at);
  const others = kind?.inKind === 'bounce' ? failedIn(text, before) : isOwn ? message.to : [from];
  const people = others.filter((party) => !isOwn || addressOf(party) !== addressOf(from));
  if (people.length === 0) return undefined;
  return {
    messageId,
    ...(thread.threadId && { threadId: thread.threadId }),
    dir: isOwn ? 'out' : 'in',
    at,
    people: people.map(person),
    ...(isOwn && message.cc.length > 0 && { copied: message.cc.map(addressOf) }),
    ...(subject && { subject: subject.slice(0, SUBJECT_MAX) }),
    ...kind,
  };
}

/** Whom a mail did not reach: of those the last own mail went to, the only one or the one the notice names. */
function failedIn(notice: string, before: readonly Said[]): Party[] {
  const to = before.findLast(({ isOwn }) => isOwn)?.message.to ?? [];
  return to.length === 1 ? to : to.filter((party) => notice.toLowerCase().includes(addressOf(party)));
}

/**
 * What the strip asks the worker: who is in the conversation, and what the last inbound message says. Of a newsletter
 * only people are named who are known already.
 */
export function threadRequest(
  thread: ShownThread,
  { account, mailbox }: Own,
  isKnown: (address: string) => boolean = () => false,
): RequestOf<'thread.view'> | undefined {
  const people = new Map<string, SeenPerson>();
  for (const { from, to, cc, viaList } of thread.messages) {
    for (const party of [...(from && !viaList ? [from] : []), ...to, ...cc]) {
      if (addressOf(party) !== account) people.set(addressOf(party), person(party));
    }
  }
  const said = saidIn(thread, account);
  const isForMany = isBulk(said);
  const named = [...people.values()].filter(({ address }) => !isForMany || isKnown(address));
  if (named.length === 0) return undefined;
  const lastInbound = lastInboundOf(said);
  const signs = signsOf(said, thread.subject ?? '');
  const folded = foldedIn(thread);
  return {
    account,
    ...(mailbox && { mailbox }),
    ...(folded > 0 && { folded: { count: folded, read: touchesOf(thread, account).length } }),
    ...(thread.threadId && { threadId: thread.threadId }),
    ...(thread.subject && { subject: thread.subject.slice(0, SUBJECT_MAX) }),
    people: named.slice(-PEOPLE_MAX),
    ...(lastInbound && { lastInbound }),
    ...(signs.length > 0 && { signs }),
  };
}

/**
 * Messages that cannot be recorded as they stand: behind the badge, or collapsed without an id. They are never opened
 * for that: opening marks as read.
 */
function foldedIn({ messages, folded }: ShownThread): number {
  const isShut = ({ collapsed, placeholder, messageId }: OpenMessage) =>
    collapsed && !placeholder && messageId === null;
  return folded + messages.filter(isShut).length;
}

/** What the last message says about where the sale stands; only proposals come of it. */
function signsOf(said: readonly Said[], subject: string): NonNullable<SeenTouch['signs']> {
  const last = said.at(-1);
  if (!last) return [];
  const { traces, isOwn, isFirst } = last;
  if (traces.hasEvent) {
    // In an older conversation the subject is another mail's; the text says then what was answered.
    const isYes = !isOwn && isAcceptance(isFirst ? subject : traces.text);
    return isYes ? ['invitation_accepted'] : [];
  }
  const words = saleWords(traces.text, isOwn ? 'out' : 'in');
  return isOwn && traces.hasDocument ? [...words, 'attachment'] : words;
}

/** The newest message of the other side in a conversation, if its text is on screen. */
export function lastInboundIn(thread: ShownThread, account: string): RequestOf<'thread.view'>['lastInbound'] {
  return lastInboundOf(saidIn(thread, account));
}

/** The newest message of the other side, if it is open: a collapsed one has no text and is not opened for it. */
function lastInboundOf(said: readonly Said[]): RequestOf<'thread.view'>['lastInbound'] {
  const last = said.findLast(({ message, isOwn }) => message.from && !message.viaList && !isOwn);
  if (!last?.message.from || !last.traces.text) return undefined;
  const { messageId, from } = last.message;
  const time = messageId === null ? null : idTime(messageId);
  return {
    ...(messageId && { messageId }),
    ...(time !== null && { at: time }),
    address: addressOf(from),
    text: last.traces.text.slice(0, TEXT_MAX),
  };
}

import { type Health, newHealth } from '../../shared/health';
import type { OpenMessage, PageFacts, ThreadRow } from '../../shared/page-facts';
import { hasList } from './find-rows';
import { readMailbox, readPrintAccount } from './read-account';
import { readComposes } from './read-compose';
import { readRows } from './read-list';
import { readOpenThread } from './read-open-thread';

/** The truth files keep so much of a body. */
const BODY_START = 200;

/** Everything a Gmail page says, in the shape of the pages' truth files. */
export function readGmailPage(doc: Document, address: string, health: Health = newHealth()): PageFacts {
  const url = new URL(address);
  if (isPrint(doc, url)) {
    return { page: 'print', account: readPrintAccount(doc, health), threads: [], thread: null, compose: [] };
  }
  const mailbox = readMailbox(doc, url, health);
  const threads = readRows(doc, health).map(withoutElements);
  const open = readOpenThread(doc, health);
  const compose = readComposes(doc, health);
  const thread = open && {
    threadId: open.threadId,
    ...(open.threadPermId && { threadPermId: open.threadPermId }),
    subject: open.subject,
    messages: open.messages.map(withBodyStart),
  };
  const places = [hasList(doc) || threads.length > 0 ? 'list' : '', thread ? 'thread' : ''].filter(Boolean);
  return {
    page: places.join('+') || (compose.length > 0 ? 'compose' : 'none'),
    account: mailbox.source === 'header' ? mailbox.address : null,
    ...(mailbox.source === 'title' && mailbox.address && { accountFromTitle: mailbox.address }),
    threads,
    thread,
    compose,
    health: health.counts,
    ranks: health.ranks,
  };
}

/** Printed conversations have nothing of the app's page; there is nothing to do in them. */
export function isPrint(doc: Document, url: URL): boolean {
  if (/^(?:pt|lg)$/.test(url.searchParams.get('view') ?? '')) return true;
  return !doc.querySelector('[role="main"]') && doc.querySelector('.bodycontainer > .maincontent') !== null;
}

function withoutElements(row: ThreadRow & { elements: Element[] }): ThreadRow {
  const { elements: _, ...facts } = row;
  return facts;
}

function withBodyStart(message: OpenMessage): OpenMessage {
  const text = message.bodyText?.replace(/\s+/g, ' ').trim().slice(0, BODY_START);
  return { ...message, bodyText: text ?? null };
}

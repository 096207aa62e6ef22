import { readBody } from '../../read/read-body';
import { findBody } from '../../read/read-message';

/** What an open message carries besides its header. */
export interface Traces {
  /** What was newly said; empty while the message is collapsed. */
  text: string;
  /** A document hangs on it; pictures and calendar parts are none. */
  hasDocument: boolean;
  /** A calendar's part: the mail belongs to an event, not to the conversation. */
  hasEvent: boolean;
  /** It went out to many: a way out of the list stands beside the sender or below the text. */
  isBulk: boolean;
}

/** Gmail's cards of attached files, outside of what people wrote. `download_url` is `type:name:address`. */
const ATTACHMENTS = '[download_url], .hq .aZo';
const EVENT = /^(?:text\/calendar|application\/ics)|\.ics(?::|$)/i;
const PICTURE = /^image\//i;
/** Gmail's own link out of a list beside the sender. */
const LIST_LINK = '.Ca';
/** Addresses behind links that lead out of a list. Words of links are in any language; their addresses are not. */
const WAY_OUT = /unsubscribe|opt-?out|list-manage\.com|email-?preferences/i;
const LINKS_MAX = 400;

/** Bodies do not change once they are drawn; files are drawn after them and are looked for again. */
const readBodies = new WeakMap<Element, Pick<Traces, 'text' | 'isBulk'>>();

/** The traces of a message on screen. */
export function readTraces(message: Element): Traces {
  const files = [...message.querySelectorAll(ATTACHMENTS)].filter((file) => !file.closest('.a3s'));
  const kinds = files.map((file) => file.getAttribute('download_url') ?? '');
  const body = findBody(message);
  const { text, isBulk } = body ? tracesOfBody(body) : { text: '', isBulk: false };
  return {
    text,
    hasDocument: kinds.some((kind) => !EVENT.test(kind) && !PICTURE.test(kind)),
    hasEvent: kinds.some((kind) => EVENT.test(kind)),
    isBulk: isBulk || message.querySelector(`.gE ${LIST_LINK}`) !== null,
  };
}

function tracesOfBody(body: Element): Pick<Traces, 'text' | 'isBulk'> {
  const known = readBodies.get(body);
  if (known) return known;
  const traces = { text: readBody(body) ?? '', isBulk: leadsOut(body) };
  readBodies.set(body, traces);
  return traces;
}

function leadsOut(body: Element): boolean {
  const links = [...body.querySelectorAll<HTMLAnchorElement>('a[href]')].slice(-LINKS_MAX);
  return links.some((link) => !link.closest('.gmail_quote, blockquote') && WAY_OUT.test(link.href));
}

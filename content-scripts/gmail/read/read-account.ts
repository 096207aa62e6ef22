import type { Health } from '../../shared/health';
import { pick } from './pick';
import { address, lastAddress, titleAddress } from './plausible';

/** Whose mailbox the page shows. */
export interface Mailbox {
  /** Lower-cased; null = the page does not say, and nothing may be written that depends on it. */
  address: string | null;
  /** A title is a weaker witness than the page's own header. */
  source: 'header' | 'title' | null;
  /** Reached through somebody else's sign-in: an account of its own, never mixed with the user's. */
  isDelegated: boolean;
}

/** Reads the own address from the page; the `/u/N/` of the URL is a place in a list, not an identity. */
export function readMailbox(doc: Document, url: URL, health: Health): Mailbox {
  let source: Mailbox['source'] = null;
  const found = pick('account', { scopes: [doc.documentElement], health }, (value, element) => {
    const isTitle = element.tagName === 'TITLE';
    const own = isTitle ? titleAddress(value) : (address(value) ?? lastAddress(value));
    if (own) source = isTitle ? 'title' : 'header';
    return own;
  });
  return { address: found?.toLowerCase() ?? null, source, isDelegated: isDelegated(url) };
}

/** The own address at the top of a printed conversation. */
export function readPrintAccount(doc: Document, health: Health): string | null {
  const skip = '.maincontent, .message';
  const place = { scopes: [doc.documentElement], health, skip };
  return pick('printAccount', place, lastAddress)?.toLowerCase() ?? null;
}

function isDelegated(url: URL): boolean {
  return /^\/mail\/(?:b\/|u\/\d+\/d\/)/.test(url.pathname);
}

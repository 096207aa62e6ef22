import { countRank, type Health } from '../../shared/health';
import { pick } from './pick';
import { address, lastAddress, titleAddress } from './plausible';
import { SELECTORS } from './selectors';

/** Whose mailbox the page shows. */
export interface Mailbox {
  /** Lower-cased; null = the page does not say, and nothing may be written that depends on it. */
  address: string | null;
  /** A title is a weaker witness than the page's own header. */
  source: 'header' | 'title' | null;
  /** The name of a mailbox reached through somebody else's sign-in: an account of its own, never mixed with the user's. */
  delegation: string | null;
}

/** What of an address names a mailbox. */
type PagePath = Pick<Location, 'pathname'>;

/** Reads the own address from the page; the `/u/N/` of the URL is a place in a list, not an identity. */
export function readMailbox(doc: Document, url: PagePath, health: Health): Mailbox {
  let source: Mailbox['source'] = 'header';
  const found =
    accountOfHead(doc, health) ??
    pick('account', { scopes: [doc.documentElement], health }, (value, element) => {
      const isTitle = element.tagName === 'TITLE';
      const own = isTitle ? titleAddress(value) : (address(value) ?? lastAddress(value));
      if (own) source = isTitle ? 'title' : 'header';
      return own;
    });
  const delegation = delegationOf(url);
  const own = found?.toLowerCase() ?? null;
  // Header and title may name the owner or the delegate; only where they agree the mailbox has a name.
  const isSure =
    delegation === null || (source === 'header' && titleAddress(doc.title)?.toLowerCase() === own);
  return { address: isSure ? own : null, source: own === null ? null : source, delegation };
}

const HEAD_ACCOUNT = `head > ${SELECTORS.account[0].slice(0, SELECTORS.account[0].indexOf('@'))}`;

/** Today's pages say it in their head. Asked for with every look, so the first candidate is read straight. */
function accountOfHead(doc: Document, health: Health): string | null {
  const found = address(doc.querySelector(HEAD_ACCOUNT)?.getAttribute('content') ?? '');
  if (found !== null) countRank(health, 'account', 0, SELECTORS.account.length);
  return found;
}

/** The own address at the top of a printed conversation. */
export function readPrintAccount(doc: Document, health: Health): string | null {
  const skip = '.maincontent, .message';
  const place = { scopes: [doc.documentElement], health, skip };
  return pick('printAccount', place, lastAddress)?.toLowerCase() ?? null;
}

/** `/mail/b/<id>/…` or `/mail/u/N/d/<id>/…`; the N is a place in a list and no part of the name. */
function delegationOf({ pathname }: PagePath): string | null {
  // Few paths have either letter: for the others the pattern is never made.
  if (!pathname.includes('/b/') && !pathname.includes('/d/')) return null;
  const [, kind, id] = /^\/mail\/(?:u\/\d+\/)?(b|d)\/([\w.-]{1,100})(?:\/|$)/.exec(pathname) ?? [];
  return kind && id ? `${kind}/${id}` : null;
}

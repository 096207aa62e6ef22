/**
 * LinkedIn addresses and the ids in them. Pure text work: no page, no network.
 * A vanity id may be renamed by its owner and a member id may not, so the two are never mixed up.
 */
import { isLeadId, isMemberId } from '../../../domain/people/network-id';
import { once } from '../../shared/once';

/** Left-to-right and right-to-left marks that chats and spreadsheets add to copied text. */
const BIDI_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** Letters of any script, digits, and the few signs real ids carry. A broken percent sequence stays as text. */
const PUBLIC_ID = once(() => /^(?:[\p{L}\p{M}\p{N}\p{Emoji_Presentation}%._~'’&+-]|\u200c|\u200d){2,120}$/u);
/** The same for most ids: the pattern of all scripts takes a millisecond to make ready. */
const LATIN_ID = /^[a-z0-9%._~-]{2,120}$/i;
/** First path parts after `/in/` that are LinkedIn's own pages, not people. */
const NOT_A_PERSON = new Set(['me', 'unavailable', 'edit', 'undefined', 'null']);

/** Which kind of page an address names. `own` is `/in/me/`, `root` says nothing. */
export type AddressKind =
  | 'profile'
  | 'own'
  | 'sales-lead'
  | 'thread'
  | 'messaging'
  | 'feed'
  | 'post'
  | 'search-people'
  | 'search'
  | 'company'
  | 'connections'
  | 'invitations-sent'
  | 'invitations-received'
  | 'network'
  | 'job'
  | 'wall'
  | 'not-found'
  | 'root'
  | 'other';

export interface LinkedInAddress {
  kind: AddressKind;
  /** Decoded vanity id, for display. */
  publicId?: string;
  /** As it stands in the address, when that differs from the decoded form. */
  publicIdEncoded?: string;
  /** `ACo…` id of a member. */
  memberId?: string;
  /** `ACw…` id of a Sales Navigator lead: another family, never equal to a member id. */
  leadId?: string;
  threadId?: string;
  companyId?: string;
}

/** The form two spellings of one vanity id share: decoded, composed, lower case. */
export function publicIdKey(id: string): string {
  return decoded(id).normalize('NFC').toLowerCase();
}

/** `urn:li:fsd_profile:ACo…` for a member id. */
export function memberUrn(memberId: string): string {
  return `urn:li:fsd_profile:${memberId}`;
}

/** Percent-decoded text; damaged input is kept as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isLinkedInHost(host: string): boolean {
  return host === 'linkedin.com' || host.endsWith('.linkedin.com');
}

/** Reads an address of LinkedIn, absolute or a path. Null when it is not LinkedIn's. */
export function readAddress(raw: string): LinkedInAddress | null {
  let url: URL;
  try {
    url = new URL(raw, 'https://www.linkedin.com');
  } catch {
    return null;
  }
  if (url.protocol !== 'https:' || !isLinkedInHost(url.hostname)) return null;
  return readPath(url);
}

/**
 * Reads an address a person pasted: without a scheme, with marks, brackets, quotes or a full stop around it.
 * Only profile addresses give an id.
 */
export function readPastedAddress(text: string): LinkedInAddress | null {
  const bare = text
    .replace(BIDI_MARKS, '')
    .trim()
    .replace(/^[<("'«[]+|[>)"'»\].,;،؛]+$/g, '');
  if (/\s/.test(bare)) return null;
  if (/^https?:\/\//i.test(bare)) return readAddress(bare.replace(/^http:/i, 'https:'));
  return /^([a-z0-9-]+\.)*linkedin\.com\//i.test(bare) ? readAddress(`https://${bare}`) : null;
}

function readPath(url: URL): LinkedInAddress {
  const parts = url.pathname.split('/').filter(Boolean);
  const [first = '', second = '', third = ''] = parts;
  switch (first) {
    case '':
      return { kind: 'root' };
    case 'in':
      return readProfilePath(second);
    case 'sales':
      return readSalesPath(second, third);
    case 'safety':
      return readAddress(url.searchParams.get('url') ?? '') ?? { kind: 'other' };
    case 'messaging':
      return readMessagingPath(url, second, third);
    case 'feed':
      return { kind: second === 'update' ? 'post' : 'feed' };
    case 'posts':
      return { kind: 'post' };
    case 'search':
      return { kind: third === 'people' ? 'search-people' : 'search' };
    case 'company':
    case 'school':
    case 'showcase':
      return second ? { kind: 'company', companyId: decoded(second) } : { kind: 'other' };
    case 'mynetwork':
      return { kind: networkKind(url.pathname) };
    case 'jobs':
      return { kind: 'job' };
    case '404':
      return { kind: 'not-found' };
    case 'authwall':
    case 'login':
    case 'signup':
    case 'checkpoint':
    case 'uas':
      return { kind: 'wall' };
    default:
      return { kind: 'other' };
  }
}

/** `/in/<id>/…`: whatever follows the id (overlay, details, language) is still the same person. */
function readProfilePath(segment: string): LinkedInAddress {
  const id = decoded(segment).replace(BIDI_MARKS, '').normalize('NFC').replace(/\.+$/, '');
  if (id.toLowerCase() === 'me') return { kind: 'own' };
  if (isMemberId(id)) return { kind: 'profile', memberId: id };
  if (!(LATIN_ID.test(id) || PUBLIC_ID().test(id)) || NOT_A_PERSON.has(id.toLowerCase()))
    return { kind: 'other' };
  const address: LinkedInAddress = { kind: 'profile', publicId: id };
  if (segment !== id) address.publicIdEncoded = segment;
  return address;
}

/** The part before the first comma is the lead; what follows are search tokens. */
function readSalesPath(section: string, segment: string): LinkedInAddress {
  const lead = decoded(segment).split(',')[0] ?? '';
  if ((section === 'lead' || section === 'people') && isLeadId(lead)) {
    return { kind: 'sales-lead', leadId: lead };
  }
  return { kind: 'other' };
}

function readMessagingPath(url: URL, second: string, third: string): LinkedInAddress {
  if (second === 'thread' && third && third !== 'new') return { kind: 'thread', threadId: decoded(third) };
  const recipient = url.searchParams.get('recipient') ?? '';
  return isMemberId(recipient) ? { kind: 'messaging', memberId: recipient } : { kind: 'messaging' };
}

function networkKind(path: string): AddressKind {
  if (path.includes('/connections')) return 'connections';
  if (path.includes('/invitation-manager/sent')) return 'invitations-sent';
  if (path.includes('/invitation-manager')) return 'invitations-received';
  return 'network';
}

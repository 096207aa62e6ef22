/** Lists, and the front ends nobody who is signed in is served today. */
import { readCompany } from './company';
import type { LinkedInFacts } from './facts';
import { readEmberFeed, readSduiFeed } from './feed';
import { linkAddress } from './links';
import { readConnections, readInvitations } from './list-network';
import { findReactions, readReactions } from './list-reactions';
import { readArtdecoSearch, readSduiSearch } from './list-search';
import { readOverlayList } from './messaging';
import type { PageKind } from './page-kind';
import { readGuestProfile } from './profile-guest';
import { findPvTopCard, readPvProfile } from './profile-top-card';
import type { MorePages } from './read-page';
import { readSalesLead } from './sales-lead';

type Facts = Partial<LinkedInFacts>;
type Health = LinkedInFacts['health'];

export const MORE_PAGES: MorePages = {
  kindOf: (doc, key) => {
    if (key) return guestKind(doc, key);
    if (findPvTopCard(doc)) return { page: 'profile', dialect: 'pv-top-card' };
    return isGuestProfile(doc) ? { page: 'profile', dialect: 'guest' } : null;
  },
  read: (doc, kind, address, health) => {
    const isSdui = kind.dialect === 'sdui';
    if (kind.dialect === 'guest') return readGuest(doc, kind, address?.companyId, health);
    if (kind.dialect === 'pv-top-card')
      return { ownProfile: address?.kind === 'own', person: readPvProfile(doc, health) };
    if (kind.page === 'sales-nav') return { person: readSalesLead(doc, address?.leadId, health) };
    if (kind.page === 'feed')
      return { posts: isSdui ? readSduiFeed(doc, health) : readEmberFeed(doc, health) };
    if (kind.subtype === 'people')
      return { people: isSdui ? readSduiSearch(doc, health) : readArtdecoSearch(doc, health) };
    return readNamedList(doc, kind, health);
  },
};

function guestKind(doc: Document, key: string): PageKind {
  if (/^public_profile/.test(key) || isGuestProfile(doc)) return { page: 'profile', dialect: 'guest' };
  return { page: /company|organization|_org_/.test(key) ? 'company' : 'other', dialect: 'guest' };
}

/** Signed-out profile without its key: the canonical address of a person and a public heading. */
function isGuestProfile(doc: Document): boolean {
  const canonical = linkAddress(doc.querySelector('link[rel="canonical"]'));
  return (
    canonical?.publicId !== undefined && doc.querySelector('h1.top-card-layout__title, h1#name') !== null
  );
}

function readGuest(doc: Document, { page }: PageKind, companyId: string | undefined, health: Health): Facts {
  if (page === 'profile') return { loggedOut: true, person: readGuestProfile(doc, health) };
  return page === 'company'
    ? { loggedOut: true, company: readCompany(doc, companyId, health) }
    : { person: null };
}

/** Lists whose kind has a name of its own; null for every other page. */
function readNamedList(doc: Document, { subtype = '' }: PageKind, health: Health): Facts | null {
  const list = doc.querySelector('[data-sdui-screen]:last-of-type') ?? doc.querySelector('main') ?? doc.body;
  if (subtype === 'connections') return { people: readConnections(list, health) };
  if (subtype.startsWith('invitations')) return { people: readInvitations(list, health) };
  const overlay =
    subtype === 'overlay-list' ? doc.querySelector('#msg-overlay, .msg-overlay-list-bubble') : null;
  if (overlay) return { people: readOverlayList(overlay, health) };
  const dialog = subtype === 'reactions-dialog' ? findReactions(doc) : null;
  return dialog ? { people: readReactions(dialog, health) } : null;
}

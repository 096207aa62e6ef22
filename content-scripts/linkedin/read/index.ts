/**
 * Reads a LinkedIn page into plain facts. Pure: a document and an address in, facts out; no request, no click,
 * no change of the page. A fact that cannot be placed is left out.
 */
import { readCompany } from './company';
import type { LinkedInFacts } from './facts';
import { readEmberFeed, readSduiFeed } from './feed';
import { newHealth } from './health';
import { readConnections, readInvitations } from './list-network';
import { findReactions, readReactions } from './list-reactions';
import { readArtdecoSearch, readSduiSearch } from './list-search';
import { hasConversation, readConversation, readOverlayList } from './messaging';
import { agreesWithAddress, type PageKind, pageKind } from './page-kind';
import { isOwnArtdecoCard, readArtdecoProfile } from './profile-artdeco';
import { readGuestProfile } from './profile-guest';
import { isOwnSduiCard, readSduiProfile } from './profile-sdui';
import { readPvProfile } from './profile-top-card';
import { type LinkedInAddress, publicIdKey, readAddress } from './public-id';
import { readSalesLead } from './sales-lead';

export type { CompanyFacts, LinkedInFacts, PersonFacts, PostFacts } from './facts';
export { type Health, healthScore } from './health';

/** Reads the page. With an address that is not LinkedIn's (a saved file) the page alone speaks. */
export function readLinkedInPage(doc: Document, url: string): LinkedInFacts {
  const address = readAddress(url);
  const kind = pageKind(doc);
  const facts: LinkedInFacts = {
    page: kind.page,
    ...(kind.subtype ? { subtype: kind.subtype } : {}),
    ready: kind.subtype !== 'unrendered-shell' && agreesWithAddress(kind, address?.kind),
    health: newHealth(kind.dialect),
  };
  if (kind.subtype === 'unrendered-shell' || kind.dialect === 'wall') return { ...facts, person: null };
  if (!facts.ready) return { ...facts, person: null };
  return { ...facts, ...readKind(doc, kind, address, facts) };
}

function readKind(
  doc: Document,
  kind: PageKind,
  address: LinkedInAddress | null,
  facts: LinkedInFacts,
): Partial<LinkedInFacts> {
  const { health } = facts;
  switch (kind.page) {
    case 'profile':
      return readProfile(doc, kind, address, facts);
    case 'sales-nav':
      return { person: readSalesLead(doc, address?.leadId, health) };
    case 'company':
      return {
        ...(kind.dialect === 'guest' ? { loggedOut: true } : {}),
        company: readCompany(doc, address?.companyId, health),
      };
    case 'search':
      if (kind.subtype !== 'people') return {};
      return {
        people: kind.dialect === 'sdui' ? readSduiSearch(doc, health) : readArtdecoSearch(doc, health),
      };
    case 'feed':
      return { posts: kind.dialect === 'sdui' ? readSduiFeed(doc, health) : readEmberFeed(doc, health) };
    case 'messaging':
      return readMessaging(doc, health);
    default:
      return readOther(doc, kind, health);
  }
}

function readProfile(
  doc: Document,
  kind: PageKind,
  address: LinkedInAddress | null,
  facts: LinkedInFacts,
): Partial<LinkedInFacts> {
  const { health } = facts;
  if (kind.dialect === 'guest') {
    const person = readGuestProfile(doc, health);
    return isSamePerson(person?.publicId, address)
      ? { loggedOut: true, person }
      : { loggedOut: true, ready: false, person: null };
  }
  const read = { sdui: readSduiProfile, 'pv-top-card': readPvProfile, artdeco: readArtdecoProfile } as const;
  const reader =
    kind.dialect === 'sdui' || kind.dialect === 'pv-top-card' ? read[kind.dialect] : read.artdeco;
  const person = reader(doc, health);
  if (!person || !isSamePerson(person.publicId, address, person.memberUrn))
    return { ready: false, person: null };
  const ownProfile = address?.kind === 'own' || isOwnSduiCard(doc) || isOwnArtdecoCard(doc);
  // A hidden person has a card but no vanity address anywhere on it.
  const hiddenMember = person.publicId === null && address?.publicId === undefined;
  return {
    ownProfile,
    person: address?.publicId && !person.publicId ? { ...person, publicId: address.publicId } : person,
    hiddenMember,
  };
}

/** Between two profiles the old card is still there: an id on the card that is not the address's is another person. */
function isSamePerson(
  cardId: string | null | undefined,
  address: LinkedInAddress | null,
  urn?: string | null,
): boolean {
  if (address?.memberId && urn) return urn.endsWith(`:${address.memberId}`);
  if (!address?.publicId || !cardId) return true;
  return publicIdKey(cardId) === publicIdKey(address.publicId);
}

function readMessaging(doc: Document, health: LinkedInFacts['health']): Partial<LinkedInFacts> {
  if (hasConversation(doc)) return readConversation(doc, health);
  const overlay = doc.querySelector('#msg-overlay, .msg-overlay-list-bubble');
  return overlay ? { people: readOverlayList(overlay, health) } : {};
}

function readOther(doc: Document, kind: PageKind, health: LinkedInFacts['health']): Partial<LinkedInFacts> {
  const list = doc.querySelector('[data-sdui-screen]:last-of-type') ?? doc.querySelector('main') ?? doc.body;
  if (kind.subtype === 'connections') return { people: readConnections(list, health) };
  if (kind.subtype?.startsWith('invitations')) return { people: readInvitations(list, health) };
  const dialog = kind.subtype === 'reactions-dialog' ? findReactions(doc) : null;
  return dialog ? { people: readReactions(dialog, health) } : { person: null };
}

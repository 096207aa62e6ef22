import { readCompany } from './company';
import type { LinkedInFacts } from './facts';
import { newHealth } from './health';
import { hasConversation, readConversation } from './messaging';
import { agreesWithAddress, type KindOfOld, type PageKind, pageKind } from './page-kind';
import { isOwnArtdecoCard, readArtdecoProfile } from './profile-artdeco';
import { isOwnSduiCard, readSduiProfile } from './profile-sdui';
import { type LinkedInAddress, publicIdKey, readAddress } from './public-id';
import { readLeadName } from './sales-lead';

type Facts = Partial<LinkedInFacts>;

/** Readers beyond the pages a card stands on: lists, and front ends nobody is served today. */
export interface MorePages {
  kindOf: KindOfOld;
  /** Null when the page is none of them. */
  read: (
    doc: Document,
    kind: PageKind,
    address: LinkedInAddress | null,
    health: LinkedInFacts['health'],
  ) => Facts | null;
}

/**
 * Reads a page of LinkedIn. With an address that is not LinkedIn's (a saved file) the page alone speaks; else
 * nothing is said while the page drawn is not the page the address names.
 */
export function readPage(doc: Document, url: string, more?: MorePages): LinkedInFacts {
  const address = readAddress(url);
  const kind = pageKind(doc, more?.kindOf);
  const isShell = kind.subtype === 'unrendered-shell';
  const facts: LinkedInFacts = {
    page: kind.page,
    ...(kind.subtype ? { subtype: kind.subtype } : {}),
    ready: !isShell && agreesWithAddress(kind, address?.kind),
    health: newHealth(kind.dialect),
  };
  if (!facts.ready || kind.dialect === 'wall') return { ...facts, person: null };
  const read = more?.read(doc, kind, address, facts.health) ?? readSubject(doc, kind, address, facts);
  const { person } = read;
  if (person && !isSamePerson(person, address)) return { ...facts, ready: false, person: null };
  return { ...facts, ...read };
}

/** The pages that are about one subject. */
function readSubject(
  doc: Document,
  kind: PageKind,
  address: LinkedInAddress | null,
  { health }: LinkedInFacts,
): Facts {
  if (kind.page === 'profile') return readProfile(doc, kind, address, health);
  if (kind.page === 'sales-nav') return { person: readLeadName(doc) };
  if (kind.page === 'company') return { company: readCompany(doc, address?.companyId, health) };
  if (kind.page === 'messaging' && hasConversation(doc))
    return readConversation(doc, address?.threadId, health);
  return {};
}

function readProfile(
  doc: Document,
  kind: PageKind,
  address: LinkedInAddress | null,
  health: LinkedInFacts['health'],
): Facts {
  const person = kind.dialect === 'sdui' ? readSduiProfile(doc, health) : readArtdecoProfile(doc, health);
  if (!person) return { ready: false, person: null };
  const publicId = person.publicId ?? address?.publicId ?? null;
  return {
    ownProfile: address?.kind === 'own' || isOwnSduiCard(doc) || isOwnArtdecoCard(doc),
    // A hidden person has a card but no vanity address, neither on it nor above it.
    hiddenMember: publicId === null,
    person: { ...person, publicId },
  };
}

/** Between two profiles the old card is still there: an id on it that is not the address's is another person. */
function isSamePerson(person: NonNullable<Facts['person']>, address: LinkedInAddress | null): boolean {
  const { publicId, memberUrn } = person;
  if (address?.memberId && memberUrn) return memberUrn.endsWith(`:${address.memberId}`);
  if (!address?.publicId || !publicId) return true;
  return publicIdKey(publicId) === publicIdKey(address.publicId);
}

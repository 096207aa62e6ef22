/** Whom or what a page is about, in the words of the messages. */
import { isMemberId } from '../../domain/people/network-id';
import type { SeenProfile } from '../../messages/protocol';
import type { Conversation } from '../shared/page-facts';
import { publicIdOfMember } from './known-members';
import type { LinkedInFacts, PersonFacts } from './read';
import { type LinkedInAddress, publicIdKey } from './read/public-id';

export interface PersonSubject {
  kind: 'person';
  /** `post`: the author of a post whose mark the rep pressed. */
  view: 'profile' | 'chat' | 'post';
  /** Two subjects with one key are one person. */
  key: string;
  profile: SeenProfile;
  /** A lead without a name can be recognised, not saved. */
  canTrack: boolean;
}

export interface CompanySubject {
  kind: 'company';
  key: string;
  name: string;
  slug: string;
}

/** `wait`: the page is not there yet. `none`: there is nobody to say anything about. */
export type Subject = PersonSubject | CompanySubject | 'wait' | 'none';

/** The key of the subject an address alone names; undefined when only the page can tell. */
export function keyOfAddress(address: LinkedInAddress | null): string | undefined {
  if (address?.publicId) return `in:${publicIdKey(address.publicId)}`;
  if (address?.memberId && address.kind === 'profile') return `member:${address.memberId}`;
  if (address?.leadId) return `lead:${address.leadId}`;
  if (address?.threadId) return `thread:${address.threadId}`;
  return address?.companyId ? `company:${address.companyId}` : undefined;
}

/** The subject of a page that has been read. `isFirst`: the page was loaded at this address, not moved to. */
export function subjectOf(facts: LinkedInFacts, address: LinkedInAddress | null, isFirst: boolean): Subject {
  const key = keyOfAddress(address);
  if (!key || !address || facts.health.dialect === 'wall' || facts.ownProfile || facts.hiddenMember)
    return 'none';
  if (address.leadId && !isFirst) return subjectOfAddress(address, facts);
  if (!facts.ready) return 'wait';
  if (address.kind === 'profile') return profileSubject(facts, key);
  if (address.kind === 'thread') return chatSubject(facts, key, isFirst);
  if (address.kind === 'company') return companySubject(facts, key);
  return address.leadId ? leadSubject(facts, key, address.leadId) : 'none';
}

/**
 * A page that could not be read in time, or a lead's page that was moved to, where nothing drawn says whether it is the
 * new lead already: the address alone still says who it is.
 */
export function subjectOfAddress(address: LinkedInAddress | null, facts: LinkedInFacts): Subject {
  const key = keyOfAddress(address);
  const { publicId, leadId } = address ?? {};
  if (!key || facts.health.dialect === 'wall') return 'none';
  if (publicId) return personSubject('profile', key, { publicId });
  return leadId ? personSubject('profile', key, { leadId }) : 'none';
}

function personSubject(view: PersonSubject['view'], key: string, profile: SeenProfile): PersonSubject {
  return { kind: 'person', view, key, profile, canTrack: Boolean(profile.publicId ?? profile.name) };
}

/** The author of a post. */
export function authorSubject(publicId: string): PersonSubject {
  return personSubject('post', `in:${publicIdKey(publicId)}`, { publicId });
}

function profileSubject(facts: LinkedInFacts, key: string): Subject {
  const { person } = facts;
  if (!person?.publicId) return 'wait';
  return personSubject('profile', key, seenProfile(person, person.publicId));
}

function leadSubject(facts: LinkedInFacts, key: string, leadId: string): Subject {
  const name = facts.person?.name;
  return name ? personSubject('profile', key, { leadId, name }) : 'wait';
}

/** The other side of a conversation. After a move only messages that name their conversation are believed. */
function chatSubject(facts: LinkedInFacts, key: string, isFirst: boolean): Subject {
  const other = (facts.thread as Conversation | null | undefined)?.with;
  if (!other?.publicId) return facts.messageSenders?.length ? 'none' : 'wait';
  if (!facts.threadConfirmed && !isFirst) return 'wait';
  const memberId = isMemberId(other.publicId) ? other.publicId : undefined;
  const publicId = memberId ? publicIdOfMember(memberId) : other.publicId;
  const ids = { ...(publicId ? { publicId } : {}), ...(memberId ? { memberId } : {}) };
  return personSubject('chat', key, { ...ids, name: other.name });
}

function companySubject({ company }: LinkedInFacts, key: string): Subject {
  if (!company?.name || !company.publicId) return 'wait';
  return { kind: 'company', key, name: company.name, slug: company.publicId };
}

function seenProfile(person: PersonFacts, publicId: string): SeenProfile {
  const { memberUrn, name, headline, company, title, degree } = person;
  const memberId = memberUrn?.split(':').at(-1) ?? '';
  return {
    publicId,
    ...(isMemberId(memberId) ? { memberId } : {}),
    ...(name ? { name } : {}),
    ...(headline ? { headline } : {}),
    ...(company ? { company } : {}),
    ...(title ? { title } : {}),
    ...(degree ? { degree } : {}),
  };
}

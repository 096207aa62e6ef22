/** Whom or what a page is about, in the words of the messages. */
import type { HealthReport, SeenProfile } from '../../messages/protocol';
import type { Conversation } from '../shared/page-facts';
import { publicIdOfMember } from './known-members';
import type { LinkedInFacts, PersonFacts } from './read';
import { isMemberId, type LinkedInAddress, publicIdKey } from './read/public-id';
import { reportOf } from './report-health';

export interface PersonSubject {
  kind: 'person';
  view: 'profile' | 'chat';
  /** Two subjects with one key are one person. */
  key: string;
  profile: SeenProfile;
  /** A person without an address id can be recognised, not saved. */
  canTrack: boolean;
  health: HealthReport;
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
  if (address?.threadId) return `thread:${address.threadId}`;
  return address?.companyId ? `company:${address.companyId}` : undefined;
}

/** The subject of a page that has been read. `isFirst`: the page was loaded at this address, not moved to. */
export function subjectOf(facts: LinkedInFacts, address: LinkedInAddress | null, isFirst: boolean): Subject {
  const key = keyOfAddress(address);
  if (!key || !address || facts.health.dialect === 'wall' || facts.ownProfile || facts.hiddenMember)
    return 'none';
  if (!facts.ready) return 'wait';
  if (address.kind === 'profile') return profileSubject(facts, key);
  if (address.kind === 'thread') return chatSubject(facts, key, isFirst);
  if (address.kind === 'company') return companySubject(facts, key);
  return 'none';
}

/** A profile that could not be read in time: the address alone still says who it is. */
export function subjectOfAddress(address: LinkedInAddress | null, facts: LinkedInFacts): Subject {
  const key = keyOfAddress(address);
  if (!key || !address?.publicId || facts.health.dialect === 'wall') return 'none';
  const profile = { publicId: address.publicId };
  return {
    kind: 'person',
    view: 'profile',
    key,
    profile,
    canTrack: true,
    health: reportOf(facts, 'profile'),
  };
}

function profileSubject(facts: LinkedInFacts, key: string): Subject {
  const { person } = facts;
  if (!person?.publicId) return 'wait';
  return {
    kind: 'person',
    view: 'profile',
    key,
    profile: seenProfile(person, person.publicId),
    canTrack: !isMemberId(person.publicId),
    health: reportOf(facts, 'profile'),
  };
}

/** The other side of a conversation. After a move only messages that name their conversation are believed. */
function chatSubject(facts: LinkedInFacts, key: string, isFirst: boolean): Subject {
  const other = (facts.thread as Conversation | null | undefined)?.with;
  if (!other?.publicId) return facts.messageSenders?.length ? 'none' : 'wait';
  if (!facts.threadConfirmed && !isFirst) return 'wait';
  const publicId = isMemberId(other.publicId) ? publicIdOfMember(other.publicId) : other.publicId;
  return {
    kind: 'person',
    view: 'chat',
    key,
    profile: { publicId: publicId ?? other.publicId, name: other.name },
    canTrack: publicId !== undefined,
    health: reportOf(facts, 'chat'),
  };
}

function companySubject({ company }: LinkedInFacts, key: string): Subject {
  if (!company?.name || !company.publicId) return 'wait';
  return { kind: 'company', key, name: company.name, slug: company.publicId };
}

function seenProfile({ name, headline, company, title, degree }: PersonFacts, publicId: string): SeenProfile {
  return {
    publicId,
    ...(name ? { name } : {}),
    ...(headline ? { headline } : {}),
    ...(company ? { company } : {}),
    ...(title ? { title } : {}),
    ...(degree ? { degree } : {}),
  };
}

import { companyDomain, companyNameOf } from '../../../domain/people/company-name';
import type { PageSighting, SeenProfile } from '../../../messages/protocol';
import { type ActiveTab, activeTab, askPage, hasPermission } from '../../browser-adapter';

/** What the tab in front of the user says, as the popup needs it. */
export type Subject =
  | { kind: 'elsewhere' }
  | { kind: 'list' }
  /** The mail site, which the browser keeps us out of. */
  | { kind: 'siteOff' }
  | { kind: 'notUnderstood'; details: string }
  | {
      kind: 'person';
      where: 'gmail' | 'linkedin';
      /** Keys to look the person up with, the likeliest first. */
      keys: string[];
      name?: string;
      company?: string;
      account?: string;
      profile?: SeenProfile;
      subject?: string;
      /** Last inbound text of the open page; used for hints, never kept. */
      message?: string;
      canInsert: boolean;
      /** Facts come from the tab's address and title only: no page script runs here. */
      fromAddressBar: boolean;
    };

const MAIL = 'https://mail.google.com/';

/** Reads the tab in front. A LinkedIn tab without our script is read from its address and title. */
export async function readSubject(): Promise<{ tab?: ActiveTab; subject: Subject; sighting?: PageSighting }> {
  const tab = await activeTab();
  if (!tab) return { subject: { kind: 'elsewhere' } };
  const sighting = await askPage(tab.id, 'page.read', {});
  if (sighting) return { tab, sighting, subject: subjectOf(sighting) };
  if (tab.url.startsWith(MAIL) && !(await hasPermission('mail')))
    return { tab, subject: { kind: 'siteOff' } };
  return { tab, subject: await fromAddress(tab) };
}

function subjectOf(sighting: PageSighting): Subject {
  if (sighting.view === 'list') return { kind: 'list' };
  if (sighting.view === 'unknown') return { kind: 'notUnderstood', details: detailsOf(sighting) };
  if (sighting.view === 'thread') {
    const { thread } = sighting;
    const last = thread.lastInbound?.address;
    const others = thread.people.map((person) => person.address).filter((address) => address !== last);
    const keys = last ? [last, ...others] : others;
    const first = thread.people.find((person) => person.address === keys[0]);
    const domain = keys[0] ? companyDomain(keys[0]) : undefined;
    return {
      kind: 'person',
      where: 'gmail',
      keys,
      account: thread.account,
      canInsert: thread.canInsert,
      fromAddressBar: false,
      ...(first?.name ? { name: first.name } : {}),
      ...(domain ? { company: companyNameOf(domain) } : {}),
      ...(thread.subject ? { subject: thread.subject } : {}),
      ...(thread.lastInbound ? { message: thread.lastInbound.text } : {}),
    };
  }
  const { profile } = sighting;
  return {
    kind: 'person',
    where: 'linkedin',
    keys: keysOfProfile(profile),
    profile,
    canInsert: false,
    fromAddressBar: false,
    ...(profile.name ? { name: profile.name } : {}),
    ...(profile.company ? { company: profile.company } : {}),
    ...(sighting.view === 'chat' && sighting.lastInbound ? { message: sighting.lastInbound.text } : {}),
  };
}

/** Counts and codes of the page, never a word of it: safe to copy into a report. */
function detailsOf({ health, page }: PageSighting): string {
  const missing = health.missing.map(({ fact, count }) => `${fact} ${count}`).join(', ');
  return `${page} ${health.view}: ${health.understood}/${health.seen} understood; missing: ${missing || 'none'}`;
}

/** The ids of a profile, the address first. */
function keysOfProfile({ publicId, memberId, leadId }: SeenProfile): string[] {
  return [publicId, memberId, leadId].filter((id) => id !== undefined);
}

const PERSON = /^https:\/\/([a-z]+\.)?linkedin\.com\/(in|sales\/(lead|people))\//;
/** "(3) Sara Kamal | LinkedIn": the name stands before the bar, after the count of notices. */
const TITLE = /^(?:\(\d+\+?\)\s*)?(.+?)\s*[|–-]\s*LinkedIn\s*$/;

async function fromAddress({ url, title }: ActiveTab): Promise<Subject> {
  if (!PERSON.test(url)) return { kind: 'elsewhere' };
  // Read only on a profile: the popup opens far more often elsewhere.
  const { networkIdsOf } = await import('../../../domain/people/network-id');
  const ids = networkIdsOf(url);
  if (!ids) return { kind: 'elsewhere' };
  const { linkedin, memberId, leadId } = ids;
  // The title of a lead's page is not known well enough to take a name from it.
  const name = leadId ? undefined : TITLE.exec(title)?.[1];
  const profile: SeenProfile = {
    ...(linkedin ? { publicId: linkedin } : {}),
    ...(memberId ? { memberId } : {}),
    ...(leadId ? { leadId } : {}),
    ...(name ? { name } : {}),
  };
  return {
    kind: 'person',
    where: 'linkedin',
    keys: keysOfProfile(profile),
    profile,
    canInsert: false,
    fromAddressBar: true,
    ...(name ? { name } : {}),
  };
}

import { normaliseKey } from './normalise-key';

/**
 * The three ids LinkedIn gives one person. They are different families and never stand for one another: a profile's
 * address may be renamed by its owner, a member id may not, and a Sales Navigator lead id equals neither.
 */
export interface NetworkIds {
  /** Handle in its one spelling: the part after `/in/`. */
  linkedin?: string;
  /** `ACo…`, as messages and lists name a member. */
  memberId?: string;
  /** `ACw…`, as Sales Navigator names a lead. */
  leadId?: string;
}

const MEMBER_ID = /^ACo[A-Za-z0-9_-]{20,60}$/;
const LEAD_ID = /^ACw[A-Za-z0-9_-]{20,60}$/;
const IN_PATH = /\/in\/([^/?#]+)/i;
const LEAD_PATH = /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*linkedin\.com\/sales\/(?:lead|people)\/([^/?#,%]+)/i;

/** Whether a text is a member id, which looks like a public id in `/in/ACo…` links but is none. */
export function isMemberId(id: string): boolean {
  return MEMBER_ID.test(id);
}

/** Whether a text is the id of a Sales Navigator lead. */
export function isLeadId(id: string): boolean {
  return LEAD_ID.test(id);
}

/**
 * Which id an address or a bare id gives; undefined when it names nobody. A member id is told from a handle by its
 * shape, so that it is never kept as one.
 * @domain S14
 */
export function networkIdsOf(text: string): NetworkIds | undefined {
  const bare = text.trim();
  const lead = LEAD_PATH.exec(bare)?.[1] ?? bare;
  if (isLeadId(lead)) return { leadId: lead };
  const member = IN_PATH.exec(bare)?.[1] ?? bare;
  if (isMemberId(member)) return { memberId: member };
  const handle = normaliseKey('linkedin', bare);
  return handle.ok && !/\s/.test(handle.value) ? { linkedin: handle.value.normalize('NFC') } : undefined;
}

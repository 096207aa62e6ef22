import type { NetworkIds } from '../../domain/people/network-id';
import { normaliseKey } from '../../domain/people/normalise-key';
import type { Instant, Prospect, SourceId } from '../../domain/records';
import type { AccountRow, ProspectRow, RunRow } from '../rows';
import { lookupKey, storedId } from '../stored-id';
import type { Writer } from '../writer';

/** Look-up hashes of everything a page may show of this person. */
export function keysOf(
  person: Pick<Prospect, 'emails' | 'linkedin' | 'memberId' | 'leadId' | 'phones'>,
): string[] {
  const keys = new Set<string>();
  const add = (kind: 'email' | 'linkedin' | 'phone', text: string) => {
    const key = normaliseKey(kind, text);
    if (key.ok) keys.add(lookupKey(kind, key.value));
  };
  for (const email of person.emails) add('email', email);
  if (person.linkedin) add('linkedin', person.linkedin);
  for (const phone of person.phones) add('phone', phone);
  if (person.memberId) keys.add(lookupKey('member', person.memberId));
  if (person.leadId) keys.add(lookupKey('lead', person.leadId));
  return [...keys];
}

export interface NewProspect {
  name: string;
  emails: string[];
  phones?: string[];
  linkedin?: string;
  memberId?: string;
  leadId?: string;
  title?: string;
  company?: string;
  domain?: string;
  country?: string;
  zone?: string;
  lang?: 'en' | 'ar';
  source: SourceId;
  origin?: string;
  sample?: true;
  batch?: string;
  referredBy?: string;
}

/** Deterministic id of a person: the first address, handle, phone or id of the network; two devices agree. */
function prospectIdOf([key]: readonly string[], person: NewProspect): string {
  return key ? storedId(`prospect:${key}`) : storedId(`prospect:name:${person.name}:${crypto.randomUUID()}`);
}

const keyFields = (person: NewProspect) => ({
  emails: person.emails,
  phones: person.phones ?? [],
  ...networkIds(person),
});

const networkIds = ({ linkedin, memberId, leadId }: NetworkIds): NetworkIds => ({
  ...(linkedin ? { linkedin } : {}),
  ...(memberId ? { memberId } : {}),
  ...(leadId ? { leadId } : {}),
});

/** Saves a new prospect with its account and first run, standing in prospecting. Returns the rows. */
export async function addProspect(
  write: Writer,
  person: NewProspect,
  run: { framework: RunRow['framework']; openedAt: Instant },
): Promise<{ prospect: ProspectRow; account?: AccountRow; run: RunRow }> {
  const { company, domain, sample, batch } = person;
  const kept = { rev: 0, ...(sample ? { sample } : {}), ...(batch ? { batch } : {}) };
  const account = company || domain ? await findOrAddAccount(write, { company, domain }, kept) : undefined;
  const keys = keysOf(keyFields(person));
  const id = prospectIdOf(keys, person);
  const prospect: ProspectRow = {
    ...kept,
    id,
    name: person.name,
    emails: person.emails,
    phones: person.phones ?? [],
    source: person.source,
    keys,
    createdAt: write.now,
    ...(account ? { accountId: account.id } : {}),
    ...networkIds(person),
    ...(person.title ? { title: person.title } : {}),
    ...(person.country ? { country: person.country } : {}),
    ...(person.zone ? { zone: person.zone } : {}),
    ...(person.lang ? { lang: person.lang } : {}),
    ...(person.origin ? { origin: person.origin } : {}),
    ...(person.referredBy ? { referredBy: person.referredBy } : {}),
  };
  await write.put('prospects', id, prospect);
  const opened = await openRun(write, prospect, { ...run, no: 1, stage: 'prospecting' }, kept);
  write.affected.add(id);
  return { prospect, run: opened, ...(account ? { account } : {}) };
}

/** Opens a run with its `open` move. */
export async function openRun(
  write: Writer,
  prospect: ProspectRow,
  order: {
    no: number;
    stage: RunRow['stage'];
    framework: RunRow['framework'];
    openedAt: Instant;
    since?: Instant;
  },
  kept: { rev: number; sample?: true; batch?: string } = { rev: 0 },
): Promise<RunRow> {
  const id = storedId(`run:${prospect.id}:${order.no}`);
  const run: RunRow = {
    ...kept,
    id,
    prospectId: prospect.id,
    no: order.no,
    status: 'active',
    stage: order.stage,
    openedAt: order.openedAt,
    framework: order.framework,
    ...(prospect.accountId ? { accountId: prospect.accountId } : {}),
    ...(order.since !== undefined ? { since: order.since } : {}),
  };
  await write.put('runs', id, run);
  const moveId = storedId(`move:${id}:open`);
  await write.put('moves', moveId, {
    ...kept,
    id: moveId,
    runId: id,
    at: order.openedAt,
    kind: 'open',
    to: order.stage,
  });
  return run;
}

/** The account of a domain or a company name, made when it is new. */
export function findOrAddAccount(
  write: Writer,
  wanted: { company?: string | undefined; domain?: string | undefined },
  kept: { rev: number; sample?: true; batch?: string },
): Promise<AccountRow> {
  const asked = wanted.domain
    ? `domain:${wanted.domain.toLowerCase()}`
    : `name:${(wanted.company ?? '').trim().toLowerCase()}`;
  const known = write.accounts.get(asked);
  if (known) return known;
  const domainKey = wanted.domain ? lookupKey('domain', wanted.domain.toLowerCase()) : undefined;
  const id = storedId(domainKey ? `account:${domainKey}` : `account:${asked}`);
  const account = addAccountUnlessThere(write, { ...wanted, id, domainKey }, kept);
  write.accounts.set(asked, account);
  return account;
}

async function addAccountUnlessThere(
  write: Writer,
  {
    id,
    domainKey,
    company,
    domain,
  }: {
    id: string;
    domainKey: string | undefined;
    company?: string | undefined;
    domain?: string | undefined;
  },
  kept: { rev: number; sample?: true; batch?: string },
): Promise<AccountRow> {
  const known = domainKey ? await write.db.accounts.where('domainKey').equals(domainKey).first() : undefined;
  if (known && known.voidedAt === undefined) return known;
  const same = await write.db.accounts.get(id);
  if (same && same.voidedAt === undefined) return same;
  const account: AccountRow = {
    ...kept,
    id,
    name: company ?? domain ?? '',
    tags: [],
    ...(domain && domainKey ? { domain, domainKey } : {}),
  };
  await write.put('accounts', id, account);
  return account;
}

import { companyDomain } from '../../domain/people/company-name';
import { isCountry } from '../../domain/people/country-names';
import { networkIdsOf } from '../../domain/people/network-id';
import { normaliseKey } from '../../domain/people/normalise-key';
import { cleanName, readName } from '../../domain/people/read-name';
import type { ProspectId } from '../../domain/records';
import { findOrAddAccount, keysOf } from '../../storage/facts/put-prospect';
import { holderOfKeys } from '../../storage/facts/seen-ids';
import type { ProspectRow } from '../../storage/rows';
import { storedId } from '../../storage/stored-id';
import type { Writer } from '../../storage/writer';
import type { ActHandler } from '../handler';
import { readAddress, typed } from '../read-typed';
import { refuse } from '../refusal';

/** A slip of the finger may be taken back this long; later only with a reply and a typed consent (DOMAIN 5.5). */
const BLOCK_UNDO_MS = 10 * 60_000;

async function prospectOf(write: Writer, id: ProspectId): Promise<ProspectRow> {
  const prospect = (await write.db.prospects.get(id)) ?? refuse('notice.gone', 'prospectId');
  if (prospect.voidedAt !== undefined) refuse('notice.gone', 'prospectId');
  write.affected.add(id);
  return prospect;
}

/** An unknown country would take somebody else's days off for theirs. */
function checkCountry(country: string | null | undefined): void {
  if (country && !isCountry(country)) refuse('country.unknown', 'country', { value: country });
}

/** Changes the typed fields of a person; each address and phone is checked, the look-up keys follow. */
export const editProspect: ActHandler<'prospect.edit'> = async (request, { speech, db }, write) => {
  const prospect = await prospectOf(write, request.prospectId);
  if (request.rev !== undefined && request.rev !== prospect.rev) refuse('notice.conflict', 'name');
  const { company, name, linkedin, ...rest } = request.edit;
  const edited = new Map<string, unknown>(Object.entries({ ...prospect, ...rest }));
  if (name !== undefined) edited.set('name', typed(readName(name)));
  if (rest.title) edited.set('title', cleanName(rest.title));
  if (linkedin === null) edited.delete('linkedin');
  else if (linkedin !== undefined) {
    // The address of a Sales Navigator lead or of a member links that id; it never stands in for the profile's own.
    const ids =
      networkIdsOf(linkedin) ?? refuse('url.notProfile', 'linkedin', { value: linkedin.slice(0, 80) });
    for (const [kind, id] of Object.entries(ids)) edited.set(kind, id);
  }
  checkCountry(rest.country);
  if (rest.emails) edited.set('emails', rest.emails.map(readAddress));
  for (const phone of rest.phones ?? []) {
    if (!normaliseKey('phone', phone).ok) refuse('phone.shape', 'phones', { value: phone });
  }
  if (company !== undefined) {
    const firm = cleanName(company ?? '');
    if (firm === '') edited.delete('accountId');
    else {
      const domain = prospect.emails.map(companyDomain).find((found) => found !== undefined);
      edited.set('accountId', (await findOrAddAccount(write, { company: firm, domain }, { rev: 0 })).id);
    }
  }
  for (const [key, value] of edited) if (value === null) edited.delete(key);
  const row = Object.fromEntries(edited) as unknown as ProspectRow;
  row.keys = keysOf(row);
  if (await holderOfKeys({ db }, row)) refuse('prospect.sameKey', 'emails');
  await write.put('prospects', row.id, row);
  return { reply: {}, text: speech.words.saved };
};

export const editAccount: ActHandler<'account.edit'> = async (request, { speech, db }, write) => {
  const prospect = await prospectOf(write, request.prospectId);
  const account = prospect.accountId ? await db.accounts.get(prospect.accountId) : undefined;
  const { name: written, domain, ...rest } = request.edit;
  const name = cleanName(written ?? '');
  checkCountry(rest.country);
  const target =
    account ??
    (await findOrAddAccount(
      write,
      { company: name || prospect.name, domain: domain ?? undefined },
      { rev: 0 },
    ));
  const fields = new Map<string, unknown>(Object.entries({ ...target, ...rest, ...(name ? { name } : {}) }));
  for (const [key, value] of fields) if (value === null) fields.delete(key);
  await write.put('accounts', target.id, Object.fromEntries(fields));
  if (!account) await write.put('prospects', prospect.id, { ...prospect, accountId: target.id });
  return { reply: {}, text: speech.words.saved };
};

/** Takes a person out of every list; undo brings them back. */
export const deleteProspect: ActHandler<'prospect.delete'> = async (request, { speech, db }, write) => {
  const prospect = await prospectOf(write, request.prospectId);
  await write.tombstone('prospects', prospect.id);
  for (const run of await db.runs.where('prospectId').equals(prospect.id).toArray()) {
    await write.tombstone('runs', run.id);
  }
  return { reply: {}, text: speech.words.deleted };
};

/** Do not contact, and the narrow way back (DOMAIN 5.5). */
export const blockProspect: ActHandler<'prospect.block'> = async (request, { speech, db, now }, write) => {
  const prospect = await prospectOf(write, request.prospectId);
  if (request.on) {
    await write.put('prospects', prospect.id, { ...prospect, dnc: { at: now, reason: 'user' as const } });
    for (const key of prospect.keys) {
      const hashed = storedId(`refusal:${key}`);
      await write.put('suppressions', hashed, {
        key: hashed,
        kind: 'email' as const,
        at: now,
        reason: 'user' as const,
      });
    }
    return { reply: {}, text: speech.words.blocked };
  }
  const { dnc, ...free } = prospect;
  if (dnc && now - dnc.at > BLOCK_UNDO_MS) {
    const replies = await db.touches
      .where('[prospectId+at]')
      .between([prospect.id, dnc.at + 1], [prospect.id, Infinity])
      .filter((touch) => touch.dir === 'in' && touch.inKind === 'reply')
      .count();
    if (replies === 0 || !request.consent?.trim()) refuse('suppressed', 'consent');
  }
  await write.put('prospects', prospect.id, free);
  for (const key of prospect.keys) await write.remove('suppressions', storedId(`refusal:${key}`));
  return { reply: {}, text: speech.words.unblocked };
};

import { companyDomain } from '../../domain/people/company-name';
import { touchId } from '../../domain/people/touch-id';
import type { ImportRow } from '../../messages/owner-protocol';
import { addProspect, keysOf, prospectIdOf } from '../../storage/facts/put-prospect';
import { putTouch } from '../../storage/facts/put-touch';
import { storedId } from '../../storage/stored-id';
import { cleanName } from '../clean-name';
import type { ActHandler } from '../handler';
import { refuse } from '../refusal';
import { takeStaged } from '../staged-imports';
import { zoneOf } from './log-touch';

/**
 * Writes a staged import in one transaction: all or nothing, and undone as one act. People who are known get what they
 * lack, never an overwrite; do-not-contact is never lowered, a refused person is never imported as contactable.
 */
export const commitImport: ActHandler<'import.commit'> = async (request, desk, write) => {
  const { speech, db, now } = desk;
  let added = 0;
  for (const row of takeStaged(request.batch) ?? refuse('notice.gone', 'batch')) {
    const keys = keysOf({
      emails: row.emails,
      phones: row.phones,
      ...(row.linkedin ? { linkedin: row.linkedin } : {}),
    });
    const refused = await Promise.all(keys.map((key) => db.suppressions.get(storedId(`refusal:${key}`))));
    if (refused.some((one) => one !== undefined)) continue;
    const prospectId = await findOrAdd(row, keys, desk, write);
    if (prospectId.added) added += 1;
    for (const touch of row.touches) {
      await putTouch(write, {
        canonical: touchId({
          kind: 'import',
          source: request.name,
          rowKey: `${row.rowKey}:${touch.channel}:${touch.at}`,
        }),
        prospectId: prospectId.id,
        channel: touch.channel,
        dir: touch.dir,
        at: Math.min(touch.at, now),
        zone: zoneOf(desk),
        source: 'import',
        tags: [],
        ...(touch.dir === 'in' ? { inKind: touch.weak ? ('weak' as const) : ('reply' as const) } : {}),
      });
    }
  }
  return { reply: {}, text: speech.words.imported(added, speech.f) };
};

async function findOrAdd(
  row: ImportRow,
  keys: readonly string[],
  { db, speech, now }: Parameters<ActHandler<'import.commit'>>[1],
  write: Parameters<ActHandler<'import.commit'>>[2],
): Promise<{ id: string; added: boolean }> {
  for (const key of keys) {
    const known = await db.prospects.where('keys').equals(key).first();
    if (known && known.voidedAt === undefined) {
      const emails = [...new Set([...known.emails, ...row.emails])];
      const phones = [...new Set([...known.phones, ...row.phones])];
      const merged = {
        ...known,
        emails,
        phones,
        ...(known.linkedin || !row.linkedin ? {} : { linkedin: row.linkedin }),
        ...(known.title || !row.title ? {} : { title: row.title }),
      };
      await write.put('prospects', known.id, { ...merged, keys: keysOf(merged) });
      write.affected.add(known.id);
      return { id: known.id, added: false };
    }
  }
  const domain = row.emails.map(companyDomain).find((found) => found !== undefined);
  const name = cleanName(row.name) || row.emails[0] || row.linkedin || row.phones[0] || '';
  const person = {
    name,
    emails: row.emails,
    phones: row.phones,
    source: 'import' as const,
    origin: 'import',
    ...(row.linkedin ? { linkedin: row.linkedin } : {}),
    ...(row.company ? { company: row.company } : {}),
    ...(domain ? { domain } : {}),
    ...(row.title ? { title: row.title } : {}),
    ...(row.country?.length === 2 ? { country: row.country } : {}),
  };
  const { prospect } = await addProspect(write, person, {
    framework: speech.settings.defaultFramework,
    openedAt: now,
  });
  if (row.doNotContact) {
    await write.put('prospects', prospect.id, { ...prospect, dnc: { at: now, reason: 'import' as const } });
  }
  return { id: prospectIdOf(person), added: true };
}

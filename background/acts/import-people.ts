import { companyDomain } from '../../domain/people/company-name';
import { touchId } from '../../domain/people/touch-id';
import type { ImportRow } from '../../messages/owner-protocol';
import { addProspect, keysOf } from '../../storage/facts/put-prospect';
import { putTouch } from '../../storage/facts/put-touch';
import type { ProspectRow } from '../../storage/rows';
import { storedId } from '../../storage/stored-id';
import type { Writer } from '../../storage/write-act';
import { cleanName } from '../clean-name';
import type { ActHandler, Desk } from '../handler';
import { refuse } from '../refusal';
import { takeStaged } from '../staged-imports';
import { zoneOf } from './log-touch';

/** Rows worked on side by side: enough to keep the store busy. */
const AT_ONCE = 200;

/**
 * Writes a staged import in one transaction: all or nothing, and undone as one act. People who are known get what they
 * lack, never an overwrite; do-not-contact is never lowered, a refused person is never imported as contactable.
 */
export const commitImport: ActHandler<'import.commit'> = async (request, desk, write) => {
  const { speech } = desk;
  const rows = takeStaged(request.batch) ?? refuse('notice.gone', 'batch');
  const anyRefusal = (await desk.db.suppressions.count()) > 0;
  let added = 0;
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    await write.together(async () => {
      const slice = rows.slice(from, from + AT_ONCE);
      const found = await Promise.all(slice.map((row) => lookUp(row, desk, anyRefusal)));
      const merged = new Map<string, ProspectRow>();
      const put = found.map(async ({ row, refused, known }) => {
        if (refused) return;
        if (!known) added += 1;
        const id = known ? await complete(row, known, merged, write) : await add(row, desk, write);
        await putTouches(row, id, request.name, desk, write);
      });
      await Promise.all(put);
    });
  }
  return { reply: {}, text: speech.words.imported(added, speech.f) };
};

interface Looked {
  row: ImportRow;
  /** Somebody with one of these addresses must not be contacted. */
  refused: boolean;
  known?: ProspectRow;
}

async function lookUp(row: ImportRow, { db }: Desk, anyRefusal: boolean): Promise<Looked> {
  const keys = keysOf({
    emails: row.emails,
    phones: row.phones,
    ...(row.linkedin ? { linkedin: row.linkedin } : {}),
  });
  const [refusals, people] = await Promise.all([
    anyRefusal ? db.suppressions.bulkGet(keys.map((key) => storedId(`refusal:${key}`))) : [],
    Promise.all(keys.map((key) => db.prospects.where('keys').equals(key).first())),
  ]);
  const known = people.find((one) => one !== undefined && one.voidedAt === undefined);
  return { row, refused: refusals.some((one) => one !== undefined), ...(known ? { known } : {}) };
}

/** Gives a known person what they lack. Two rows of one person add to each other: `merged` holds the first's result. */
async function complete(
  row: ImportRow,
  stored: ProspectRow,
  merged: Map<string, ProspectRow>,
  write: Writer,
): Promise<string> {
  const known = merged.get(stored.id) ?? stored;
  const next = {
    ...known,
    emails: [...new Set([...known.emails, ...row.emails])],
    phones: [...new Set([...known.phones, ...row.phones])],
    ...(known.linkedin || !row.linkedin ? {} : { linkedin: row.linkedin }),
    ...(known.title || !row.title ? {} : { title: row.title }),
  };
  const whole = { ...next, keys: keysOf(next) };
  merged.set(stored.id, whole);
  await write.put('prospects', stored.id, whole);
  write.affected.add(stored.id);
  return stored.id;
}

async function add(row: ImportRow, { speech, now }: Desk, write: Writer): Promise<string> {
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
  const added = await addProspect(write, person, {
    framework: speech.settings.defaultFramework,
    openedAt: now,
  });
  const prospect = row.doNotContact
    ? { ...added.prospect, dnc: { at: now, reason: 'import' as const } }
    : added.prospect;
  if (row.doNotContact) await write.put('prospects', prospect.id, prospect);
  write.fresh.set(prospect.id, { ...added, prospect });
  return prospect.id;
}

/**
 * The same thing imported again, or logged on a page before, has the same name. A file gives at most one message a day
 * and way, its last; a later export may know of a later one that day.
 */
function nameOf(row: ImportRow, touch: ImportRow['touches'][number], source: string): string {
  const { channel, dir, at } = touch;
  if (channel === 'li_connect' && row.linkedin)
    return touchId({ kind: 'li_connect', own: 'me', profile: row.linkedin, event: 'accepted' });
  const when = channel === 'li_message' ? new Date(at).toISOString().slice(0, 10) : at;
  return touchId({ kind: 'import', source, rowKey: `${row.rowKey}:${channel}:${dir}:${when}` });
}

async function putTouches(
  row: ImportRow,
  prospectId: string,
  source: string,
  desk: Desk,
  write: Writer,
): Promise<void> {
  for (const touch of row.touches) {
    await putTouch(write, {
      canonical: nameOf(row, touch, source),
      prospectId,
      channel: touch.channel,
      dir: touch.dir,
      at: Math.min(touch.at, desk.now),
      zone: zoneOf(desk),
      source: 'import',
      tags: [],
      ...(touch.dir === 'in' ? { inKind: touch.weak ? ('weak' as const) : ('reply' as const) } : {}),
    });
  }
}

import { companyDomain } from '../../domain/people/company-name';
import { cleanName } from '../../domain/people/read-name';
import { touchId } from '../../domain/people/touch-id';
import type { Instant } from '../../domain/records';
import type { ImportRow } from '../../messages/owner-protocol';
import { addProspect, keysOf } from '../../storage/facts/put-prospect';
import { putTouch } from '../../storage/facts/put-touch';
import type { ProspectRow } from '../../storage/rows';
import { storedId } from '../../storage/stored-id';
import type { Writer } from '../../storage/writer';
import type { ActHandler, Desk } from '../handler';
import { refuse } from '../refusal';
import { beginWriting, takeStaged } from '../staged-imports';
import { zoneOf } from './log-touch';

/** Rows worked on side by side: enough to keep the store busy. */
const AT_ONCE = 500;
/** From this many rows on it is cheaper to read which keys a table holds than to ask for each. */
const MANY = 500;

/**
 * Writes a staged import in one transaction: all or nothing, and undone as one act. People who are known get what they
 * lack, never an overwrite; do-not-contact is never lowered, a refused person is never imported as contactable.
 */
export const commitImport: ActHandler<'import.commit'> = async (request, desk, write) => {
  const { speech } = desk;
  const rows = takeStaged(request.batch) ?? refuse('notice.gone', 'batch');
  const stepped = beginWriting(request.batch, rows.length);
  write.onPlanned = stepped;
  if (rows.length >= MANY) await write.knowKeys('prospects', 'accounts', 'runs', 'moves');
  const there = {
    refusals: (await desk.db.suppressions.limit(1).primaryKeys()).length > 0,
    people: (await desk.db.prospects.limit(1).primaryKeys()).length > 0,
  };
  const people: Imported = { mine: new Map(), latest: new Map() };
  let added = 0;
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    stepped(Math.min(AT_ONCE, rows.length - from));
    await write.together(async () => {
      const slice = rows.slice(from, from + AT_ONCE);
      const found = await Promise.all(slice.map((row) => lookUp(row, desk, there)));
      const put = found.map(async (looked) => {
        if (looked.refused) return;
        const person = looked.known ?? looked.keys.map((key) => people.mine.get(key)).find((one) => one);
        if (!person) added += 1;
        // Not awaited before the keys are noted: the next row may be of the same person.
        const saved = person
          ? Promise.resolve(person).then((one) => complete(looked.row, one, people, write))
          : add(looked.row, desk, write);
        for (const key of looked.keys) people.mine.set(key, saved);
        await putTouches(looked.row, (await saved).id, request.name, desk, write);
      });
      await Promise.all(put);
    });
  }
  return { reply: {}, text: speech.words.imported(added, speech.f) };
};

/** People this import has written so far: two rows of one person add to each other. */
interface Imported {
  /** By look-up key. */
  mine: Map<string, Promise<ProspectRow>>;
  /** Rows as completed, by id. */
  latest: Map<string, ProspectRow>;
}

interface Looked {
  row: ImportRow;
  keys: string[];
  /** Somebody with one of these addresses must not be contacted. */
  refused: boolean;
  known?: ProspectRow;
}

/** What the store held before the import: an empty table need not be asked ten thousand times. */
interface There {
  refusals: boolean;
  people: boolean;
}

async function lookUp(row: ImportRow, { db }: Desk, there: There): Promise<Looked> {
  const keys = keysOf({
    emails: row.emails,
    phones: row.phones,
    ...(row.linkedin ? { linkedin: row.linkedin } : {}),
    ...(row.memberId ? { memberId: row.memberId } : {}),
  });
  const [refusals, people] = await Promise.all([
    there.refusals ? db.suppressions.bulkGet(keys.map((key) => storedId(`refusal:${key}`))) : [],
    there.people ? Promise.all(keys.map((key) => db.prospects.where('keys').equals(key).first())) : [],
  ]);
  const known = people.find((one) => one !== undefined && one.voidedAt === undefined);
  return { row, keys, refused: refusals.some((one) => one !== undefined), ...(known ? { known } : {}) };
}

/** Gives a known person what they lack; a refusal in the file counts, its absence lifts none. */
async function complete(
  row: ImportRow,
  stored: ProspectRow,
  { latest }: Imported,
  write: Writer,
): Promise<ProspectRow> {
  const known = latest.get(stored.id) ?? stored;
  const next = {
    ...known,
    emails: [...new Set([...known.emails, ...row.emails])],
    phones: [...new Set([...known.phones, ...row.phones])],
    ...(known.linkedin || !row.linkedin ? {} : { linkedin: row.linkedin }),
    ...(known.memberId || !row.memberId ? {} : { memberId: row.memberId }),
    ...(known.title || !row.title ? {} : { title: row.title }),
    ...(known.dnc || !row.doNotContact ? {} : { dnc: refusedInFile(write.now) }),
  };
  if (lacksNothing(known, next)) return known;
  const whole = { ...next, keys: keysOf(next) };
  latest.set(stored.id, whole);
  await write.put('prospects', stored.id, whole);
  write.affected.add(stored.id);
  const fresh = write.fresh.get(stored.id);
  if (fresh) write.fresh.set(stored.id, { ...fresh, prospect: whole });
  return whole;
}

/** Nothing is written about somebody of whom the file knows no more than we do. */
function lacksNothing(known: ProspectRow, next: ProspectRow): boolean {
  return (
    next.emails.length === known.emails.length &&
    next.phones.length === known.phones.length &&
    next.linkedin === known.linkedin &&
    next.memberId === known.memberId &&
    next.title === known.title &&
    next.dnc === known.dnc
  );
}

const refusedInFile = (at: Instant) => ({ at, reason: 'import' as const });

async function add(row: ImportRow, { speech, now }: Desk, write: Writer): Promise<ProspectRow> {
  const domain = row.emails.map(companyDomain).find((found) => found !== undefined);
  const name = cleanName(row.name) || row.emails[0] || row.linkedin || row.memberId || row.phones[0] || '';
  const company = cleanName(row.company ?? '');
  const title = cleanName(row.title ?? '');
  const person = {
    name,
    emails: row.emails,
    phones: row.phones,
    source: 'import' as const,
    origin: 'import',
    ...(row.linkedin ? { linkedin: row.linkedin } : {}),
    ...(row.memberId ? { memberId: row.memberId } : {}),
    ...(company ? { company } : {}),
    ...(domain ? { domain } : {}),
    ...(title ? { title } : {}),
    ...(row.country?.length === 2 ? { country: row.country } : {}),
  };
  const added = await addProspect(write, person, {
    framework: speech.settings.defaultFramework,
    openedAt: now,
  });
  const prospect = row.doNotContact ? { ...added.prospect, dnc: refusedInFile(now) } : added.prospect;
  if (row.doNotContact) await write.put('prospects', prospect.id, prospect);
  const isFirst = write.isFree('prospects', prospect.id);
  write.fresh.set(prospect.id, { ...added, prospect, ...(isFirst ? { isFirst } : {}) });
  return prospect;
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
  if (row.touches.length === 0) return;
  const fresh = write.fresh.get(prospectId);
  if (fresh?.isFirst) write.fresh.set(prospectId, { ...fresh, isFirst: false });
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

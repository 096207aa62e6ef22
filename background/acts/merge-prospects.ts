import type { ProspectId } from '../../domain/records';
import { displacedLines, personLines } from '../../presenters/joined-lines';
import { keysOf } from '../../storage/facts/put-prospect';
import { isLiving } from '../../storage/queries/read-dossier';
import type { ProspectRow } from '../../storage/rows';
import { storedId } from '../../storage/stored-id';
import type { Writer } from '../../storage/writer';
import type { ActHandler } from '../handler';
import { refuse } from '../refusal';
import { joinRuns } from './join-runs';
import { moveSeats } from './move-seats';

/**
 * Two records of one person become one: every fact stands under the older id, and do-not-contact of either wins. A
 * value that cannot stand beside the other record's is kept in a note.
 */
export const mergeProspects: ActHandler<'prospect.merge'> = async (request, { speech, db }, write) => {
  if (request.keep === request.drop) refuse('bad_input', 'drop');
  const pair = [await recordOf(write, request.keep), await recordOf(write, request.drop)];
  const [older, younger] = pair.sort((a, b) => a.createdAt - b.createdAt) as [ProspectRow, ProspectRow];
  const firms = await db.accounts.bulkGet([older.accountId ?? '', younger.accountId ?? '']);
  await write.put('prospects', older.id, joinPeople(older, younger));
  await moveTouchesAndNotes(write, younger.id, older.id);
  await moveSeats(write, younger.id, older.id);
  const { displaced, run, moves } = await joinRuns(write, older.id, younger.id);
  await moveReferrals(write, younger.id, older.id);
  await write.tombstone('prospects', younger.id);
  const lines = [
    ...personLines({ kept: older, joined: younger, firms: [firms[0]?.name, firms[1]?.name] }, speech),
    ...displacedLines({ displaced, run, moves }, speech),
  ];
  if (lines.length > 0) {
    const id = storedId(`note:${request.id}`);
    const text = [speech.words.joinedNote, ...lines].join('\n');
    await write.put('notes', id, { id, prospectId: older.id, at: write.now, text, rev: 0 });
  }
  return { reply: {}, text: speech.words.merged };
};

async function recordOf(write: Writer, id: ProspectId): Promise<ProspectRow> {
  const prospect = (await write.db.prospects.get(id)) ?? refuse('notice.gone', 'prospectId');
  if (prospect.voidedAt !== undefined) refuse('notice.gone', 'prospectId');
  write.affected.add(id);
  return prospect;
}

/** The older record with what it lacks. Pages that know the younger by another profile still find the person. */
function joinPeople(older: ProspectRow, younger: ProspectRow): ProspectRow {
  const united = <T>(a: readonly T[] = [], b: readonly T[] = []) => [...new Set([...a, ...b])];
  const { sample: _, ...facts } = { ...younger, ...older };
  const merged: ProspectRow = {
    ...facts,
    emails: united(older.emails, younger.emails),
    phones: united(older.phones, younger.phones),
    joined: united(united(older.joined, younger.joined), [younger.id]),
  };
  const tags = united(older.tags, younger.tags);
  if (tags.length > 0) merged.tags = tags;
  const dnc = older.dnc ?? younger.dnc;
  if (dnc) merged.dnc = dnc;
  // Sample data is taken out in one act: a real person must not go with it.
  if (older.sample && younger.sample) merged.sample = true;
  merged.keys = united(keysOf(merged), younger.keys);
  return merged;
}

async function moveTouchesAndNotes(write: Writer, from: ProspectId, to: ProspectId): Promise<void> {
  const { touches, notes } = write.db;
  const theirs = await touches
    .where('[prospectId+at]')
    .between([from, -Infinity], [from, Infinity])
    .toArray();
  for (const touch of theirs) await write.put('touches', touch.id, { ...touch, prospectId: to });
  for (const note of await notes.where('prospectId').equals(from).toArray()) {
    await write.put('notes', note.id, { ...note, prospectId: to });
  }
}

/** Whom the person named, and who named the person: both go by the id that stays. */
async function moveReferrals(write: Writer, from: ProspectId, to: ProspectId): Promise<void> {
  const named = new Set<ProspectId>();
  for (const sheet of await write.db.sheets.where('kind').equals('referral').toArray()) {
    const { given = [] } = sheet.body as { given?: ProspectId[] };
    for (const id of given) named.add(id);
    if (!isLiving(sheet) || !given.includes(from)) continue;
    const renamed = [...new Set(given.map((id) => (id === from ? to : id)))];
    await write.put('sheets', sheet.id, { ...sheet, body: { ...(sheet.body as object), given: renamed } });
  }
  for (const person of await write.db.prospects.bulkGet([...named])) {
    if (person?.referredBy !== from || person.id === from) continue;
    const { referredBy: _, ...rest } = person;
    await write.put('prospects', person.id, person.id === to ? rest : { ...rest, referredBy: to });
  }
}

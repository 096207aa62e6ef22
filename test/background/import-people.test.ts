import { describe, expect, it } from 'vitest';
import { cancelImport, importProgress, stageRows } from '../../background/staged-imports';
import type { ImportRow } from '../../messages/owner-protocol';
import type { DawraDatabase } from '../../storage/database';
import { knownPeople } from '../../storage/queries/known-people';
import { lookupKey } from '../../storage/stored-id';
import { DAY, openDesk } from '../support/desk';

const row = (no: number, more: Partial<ImportRow> = {}): ImportRow => ({
  rowKey: String(no),
  name: `Person ${no}`,
  emails: [`person-${no}@firm-${no % 40}.example`],
  phones: [],
  company: `Firm ${no % 40}`,
  touches: [],
  ...more,
});

/** Above the number of rows from which an import reads whole key lists rather than single keys. */
const MANY = 620;
/** People no test says anything of. */
const crowd = (count: number) => Array.from({ length: count }, (_, i) => row(10_000 + i));

async function importRows(desk: Awaited<ReturnType<typeof openDesk>>, rows: ImportRow[]) {
  const batch = crypto.randomUUID();
  stageRows(batch, rows);
  return desk.act('import.commit', { batch, name: 'people.csv' });
}

async function people(db: DawraDatabase, of: (no: string) => boolean) {
  const rows = await db.prospects.toArray();
  return rows.filter((one) => of(one.name)).map(({ name, emails, phones }) => ({ name, emails, phones }));
}

describe.each([
  ['few rows', 0],
  ['many rows', MANY],
])('an import of %s', (_, more) => {
  const named = (name: string) => !/Person 1\d{4}/.test(name);

  it('adds two rows of one person to each other', async () => {
    const desk = await openDesk();
    const twice = [
      row(1, { phones: ['+966500000001'] }),
      row(2),
      row(3, { emails: ['person-1@firm-1.example', 'home-1@mail.example'], name: 'P. One' }),
      row(4, { emails: ['home-1@mail.example'], phones: ['+966500000009'] }),
    ];
    await importRows(desk, [...twice, ...crowd(more)]);
    expect(await people(desk.db, named)).toHaveLength(2);
    expect(await people(desk.db, (name) => name === 'Person 1')).toEqual([
      {
        name: 'Person 1',
        emails: ['person-1@firm-1.example', 'home-1@mail.example'],
        phones: ['+966500000001', '+966500000009'],
      },
    ]);
  });

  it('finds the second row of a person when many lie between', async () => {
    const desk = await openDesk();
    await importRows(desk, [row(1), ...crowd(more), row(2, { emails: row(1).emails, title: 'Buyer' })]);
    const known = await desk.db.prospects.filter((one) => named(one.name)).toArray();
    expect(known).toMatchObject([{ name: 'Person 1', title: 'Buyer' }]);
  });

  it('gives a known person what they lack and keeps what they have', async () => {
    const desk = await openDesk();
    const id = await desk.track('person-1@firm-1.example', 'Huda Al-Mansour');
    await importRows(desk, [row(1, { phones: ['+966500000001'] }), ...crowd(more)]);
    expect(await desk.db.prospects.get(id)).toMatchObject({
      name: 'Huda Al-Mansour',
      phones: ['+966500000001'],
    });
    expect(await desk.db.prospects.count()).toBe(1 + more);
  });

  it('takes a refusal from the file and lifts none', async () => {
    const desk = await openDesk();
    const id = await desk.track('person-1@firm-1.example');
    await importRows(desk, [row(1, { doNotContact: true }), row(2, { doNotContact: true }), ...crowd(more)]);
    expect(await desk.db.prospects.get(id)).toMatchObject({ dnc: { reason: 'import' } });
    await importRows(desk, [row(1), row(2), ...crowd(more)]);
    const refused = await desk.db.prospects.filter((one) => one.dnc !== undefined).count();
    expect(refused).toBe(2);
    expect(await desk.db.plans.get(id)).toMatchObject({ dnc: true });
  });

  it('plans a new person by the touches that stand beside them, in their own row or a later one', async () => {
    const desk = await openDesk();
    const touch = { channel: 'li_message' as const, dir: 'out' as const, at: desk.clock.now - DAY };
    await importRows(desk, [
      row(1, { touches: [touch] }),
      row(2),
      row(3),
      row(4, { emails: row(2).emails, touches: [touch] }),
      ...crowd(more),
    ]);
    const kinds = new Map<string, string>();
    for (const { id, name } of await desk.db.prospects.toArray())
      kinds.set(name, (await desk.db.plans.get(id))?.kind ?? '');
    expect([kinds.get('Person 1'), kinds.get('Person 2'), kinds.get('Person 3')]).toEqual([
      'follow_up',
      'follow_up',
      'first',
    ]);
  });

  it('is undone as one act, and a second import writes nothing new', async () => {
    const desk = await openDesk();
    const rows = [row(1), row(2), ...crowd(more)];
    const { reply } = await importRows(desk, rows);
    await importRows(desk, rows);
    expect(await desk.db.ops.where('seq').above(0).count()).toBe(1);
    expect(await desk.db.prospects.count()).toBe(rows.length);
    expect(await desk.db.runs.count()).toBe(rows.length);
    await desk.act('act.undo', { opId: reply.opId });
    expect(await desk.db.prospects.filter((one) => one.voidedAt === undefined).count()).toBe(0);
    expect(await desk.db.plans.count()).toBe(0);
  });

  it('makes one account of a firm that stands in many rows', async () => {
    const desk = await openDesk();
    await importRows(desk, [row(1), row(41), row(81), ...crowd(more)]);
    const firms = await desk.db.accounts.filter((one) => one.domain === 'firm-1.example').toArray();
    expect(firms).toHaveLength(1);
    const employed = await desk.db.prospects.where('accountId').equals(firms[0]!.id).toArray();
    expect(employed.filter((one) => named(one.name))).toHaveLength(3);
  });
});

describe('somebody the file names by a member id only', () => {
  const memberId = `ACoAAB${'xY3'.repeat(8)}`;

  it('is known by it afterwards, and is found by it before', async () => {
    const desk = await openDesk();
    const named = row(1, { emails: [], linkedin: 'omar-h', memberId });
    await importRows(desk, [named]);
    await importRows(desk, [row(2, { emails: [], memberId, title: 'Buyer' })]);
    const [omar, ...others] = await desk.db.prospects.toArray();
    expect(others).toEqual([]);
    expect(omar).toMatchObject({ linkedin: 'omar-h', memberId, title: 'Buyer' });
    expect(omar?.keys).toContain(lookupKey('member', memberId));
    expect([...(await knownPeople(desk.db, [{ emails: [], phones: [], memberId }]))]).toEqual([0]);
  });
});

describe('an import that is being written', () => {
  const PEOPLE = 1200;
  async function started() {
    const desk = await openDesk();
    const batch = crypto.randomUUID();
    stageRows(batch, crowd(PEOPLE));
    const ended = desk.act('import.commit', { batch, name: 'people.csv' });
    return { desk, batch, ended };
  }
  /** Looks each time something else had a turn, until `isSo`. */
  const until = async (isSo: () => boolean) => {
    while (!isSo()) await new Promise((turn) => setTimeout(turn));
  };

  it('says how far it is', async () => {
    const { desk, batch, ended } = await started();
    const seen = new Set<number>();
    await until(() => {
      const { done, all } = importProgress(batch);
      if (all > 0) seen.add(done);
      return done === PEOPLE;
    });
    await ended;
    expect(seen.size).toBeGreaterThan(2);
    expect(await desk.db.prospects.count()).toBe(PEOPLE);
    expect(importProgress('unknown')).toEqual({ done: 0, all: 0 });
  });

  it.each([
    ['while its rows are written', 1],
    ['while the plans are derived', PEOPLE / 2 + 1],
  ])('writes nothing when it is cancelled %s', async (_, from) => {
    const { desk, batch, ended } = await started();
    const refused = expect(ended).rejects.toMatchObject({ problem: { code: 'notice.cancelled' } });
    await until(() => importProgress(batch).done >= from);
    cancelImport(batch);
    await refused;
    for (const table of ['prospects', 'runs', 'accounts', 'plans', 'ops'] as const)
      expect(await desk.db.table(table).count(), table).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import type { CommitmentRow, Kept } from '../../storage/rows';
import { DAY, openDesk } from '../support/desk';

const HUDA = 'huda@qamar-foods.example';
const TWIN = 'h.mansour@qamar-foods.example';
const SAMI = 'sami@qamar-foods.example';

type Office = Awaited<ReturnType<typeof openDesk>>;

const handOf = async ({ db }: Office, prospectId: string) =>
  (await db.runs.where('prospectId').equals(prospectId).toArray())
    .filter((run) => run.voidedAt === undefined)
    .sort((a, b) => a.no - b.no)
    .at(-1)!;

/** Every living row without its revision: what undo must bring back as it was. */
async function living({ db }: Office): Promise<Record<string, unknown[]>> {
  const tables = db.tables.filter(({ name }) => !['ops', 'meta', 'directory', 'plans'].includes(name));
  const entries = tables.map(async (table) => {
    const rows = ((await table.toArray()) as Kept[]).filter((row) => row.voidedAt === undefined);
    return [table.name, rows.map(({ rev: _, ...row }) => row)] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** Somebody known twice; the younger record has a fact of every kind. */
async function scene() {
  const office = await openDesk();
  const { act, track, clock, db } = office;
  const older = await track(HUDA, 'Huda Al-Mansour');
  const olderRun = (await handOf(office, older)).id;
  await act('sheet.put', {
    runId: olderRun,
    kind: 'qualification',
    body: { answers: { need: { text: 'Late deliveries', level: 2, evidence: ['t1'] } } },
  });
  await act('sheet.put', {
    runId: olderRun,
    kind: 'negotiation',
    body: { limit: { minor: 9_000_00, ccy: 'SAR' }, own: [{ text: 'Wait', value: 1, probability: 1 }] },
  });
  clock.now += DAY;
  const younger = await track(TWIN, 'H. Mansour');
  const sami = await track(SAMI, 'Sami Haddad');
  const runId = (await handOf(office, younger)).id;
  const ofSami = (await handOf(office, sami)).id;
  const person = { prospectId: younger };
  await act('touch.log', { ...person, channel: 'call', outcome: 'connected', at: clock.now });
  await act('note.put', { noteId: 'n1', ...person, text: 'likes tea' });
  await act('objection.put', {
    objectionId: 'o1',
    runId,
    categoryId: 'price',
    words: 'too dear',
    state: 'open',
  });
  await act('objection.answer', {
    ...person,
    objectionId: 'o1',
    label: 'price.too_expensive',
    words: 'too dear',
    answerId: 'a1',
    how: 'copy',
  });
  await act('tick.set', { runId, itemId: 'pro.icp', done: true });
  await act('commitment.put', {
    runId,
    commitment: { id: 'c1', by: 'buyer', level: 3, text: 'asks the board' },
  });
  const concession = {
    id: 'g1',
    runId,
    at: clock.now,
    by: 'us' as const,
    term: 'price',
    from: '10',
    to: '9',
    value: 1,
  };
  await act('concession.put', { concession });
  const seat = { roles: ['user' as const], influence: 2 as const, stance: 'for' as const, informed: [] };
  await act('decider.put', { decider: { ...seat, runId, prospectId: sami } });
  await act('decider.put', { decider: { ...seat, runId: ofSami, prospectId: younger } });
  await act('decider.put', {
    decider: {
      ...seat,
      roles: ['champion'],
      stance: 'unknown',
      influence: 1,
      runId: ofSami,
      prospectId: older,
    },
  });
  await act('sheet.put', {
    runId,
    kind: 'qualification',
    body: { answers: { need: { text: 'Cold chain breaks', level: 1, evidence: ['t2'] } } },
  });
  await act('sheet.put', {
    runId,
    kind: 'negotiation',
    body: {
      limit: { minor: 8_000_00, ccy: 'SAR' },
      own: [{ text: 'Sell to Nour', value: 2, probability: 1 }],
    },
  });
  await act('sheet.put', { runId, kind: 'closing', body: { technique: 'summary' } });
  await act('prospect.edit', { prospectId: sami, edit: { referredBy: younger } as never });
  await act('sheet.put', { runId, kind: 'referral', body: { given: [sami] } });
  await act('run.edit', { runId, edit: { value: { minor: 50_000_00, ccy: 'SAR' } } });
  clock.now += DAY;
  return { office, db, older, younger, sami, olderRun, runId, ofSami };
}

describe('two records of one person become one', () => {
  it('with every fact of the younger record', async () => {
    const { office, db, older, younger, sami, olderRun, ofSami } = await scene();
    const { touches } = db;
    await office.act('prospect.merge', { keep: older, drop: younger });
    const hand = await handOf(office, older);
    expect(hand).toMatchObject({ id: olderRun, value: { minor: 50_000_00, ccy: 'SAR' } });
    const now = await living(office);
    expect(now.prospects?.map((row) => (row as { id: string }).id).sort()).toEqual([older, sami].sort());
    expect(await touches.where('[prospectId+at]').between([older, 0], [older, Infinity]).count()).toBe(1);
    for (const name of ['commitments', 'concessions', 'ticks', 'outcomes', 'objections'])
      expect(now[name], name).toMatchObject([{ runId: olderRun }]);
    expect(now.commitments as CommitmentRow[]).toMatchObject([{ text: 'asks the board', level: 3 }]);
    expect(now.objections).toMatchObject([{ prospectId: older, state: 'answered' }]);
    expect(now.deciders).toHaveLength(2);
    expect(now.deciders).toContainEqual(expect.objectContaining({ runId: olderRun, prospectId: sami }));
    const united = {
      runId: ofSami,
      prospectId: older,
      roles: ['champion', 'user'],
      influence: 2,
      stance: 'for',
    };
    expect(now.deciders).toContainEqual(expect.objectContaining(united));
    expect(await db.prospects.get(sami)).toMatchObject({ referredBy: older });
    expect(await db.plans.get(younger)).toBeUndefined();
    expect(await db.plans.get(older)).toMatchObject({ runId: olderRun });
  });

  it('with both answers of two sheets, and a note of what only one of them can say', async () => {
    const { office, db, older, younger, olderRun } = await scene();
    await office.act('prospect.merge', { keep: younger, drop: older });
    const body = async (kind: string) => (await db.sheets.get(`${olderRun}:${kind}`))?.body;
    expect(await body('qualification')).toEqual({
      answers: { need: { text: 'Late deliveries\nCold chain breaks', level: 2, evidence: ['t2', 't1'] } },
    });
    expect(await body('negotiation')).toMatchObject({
      limit: { minor: 8_000_00 },
      own: [{ text: 'Sell to Nour' }, { text: 'Wait' }],
    });
    expect(await body('closing')).toEqual({ technique: 'summary' });
    const notes = (await db.notes.where('prospectId').equals(older).toArray()).map(({ text }) => text);
    expect(notes).toContain('likes tea');
    const said = notes.find((text) => text.startsWith('From the joined record:'));
    expect(said).toMatch(/Name: .*H\. Mansour/);
    expect(said).toMatch(/Our limit: .*9,000/);
  });

  it('and one undo parts them as they were, a redo joins them again', async () => {
    const { office, older, younger } = await scene();
    const before = await living(office);
    const { reply } = await office.act('prospect.merge', { keep: older, drop: younger });
    const joined = await living(office);
    await office.act('act.undo', { opId: reply.opId });
    expect(await living(office)).toEqual(before);
    expect(await office.db.plans.get(younger)).toBeDefined();
    await office.act('act.redo', { opId: reply.opId });
    expect(await living(office)).toEqual(joined);
  });
});

describe('the deals of two records', () => {
  it('the one that stands further is the one in hand; the way of the other is told', async () => {
    const office = await openDesk();
    const older = await office.track(HUDA);
    office.clock.now += DAY;
    const younger = await office.track(TWIN);
    const move = async (id: string) => {
      const run = await handOf(office, id);
      const wish = { runId: run.id, kind: 'forward' as const, override: true, reason: 'buyer in a hurry' };
      await office.act('stage.move', wish);
    };
    await move(older);
    await move(younger);
    await move(younger);
    const further = (await handOf(office, younger)).id;
    await office.act('prospect.merge', { keep: older, drop: younger });
    expect(await handOf(office, older)).toMatchObject({ id: further, stage: 'offer', no: 1 });
    expect(await office.db.plans.get(older)).toMatchObject({ runId: further, stage: 'offer' });
    const [note] = await office.db.notes.where('prospectId').equals(older).toArray();
    expect(note?.text).toMatch(/Stages of its deal: Prospecting .* · Qualification .*buyer in a hurry/);
  });

  it('a closed one stays, as an earlier pass of the one that goes on', async () => {
    const office = await openDesk();
    const older = await office.track(HUDA);
    const lost = await handOf(office, older);
    await office.act('stage.move', { runId: lost.id, kind: 'lost', reason: 'price' });
    office.clock.now += DAY;
    const younger = await office.track(TWIN);
    const going = await handOf(office, younger);
    const commitment = { id: 'c1', by: 'buyer' as const, text: 'sends the list' };
    await office.act('commitment.put', { runId: going.id, commitment });
    await office.act('prospect.merge', { keep: older, drop: younger });
    const runs = await office.db.runs.where('prospectId').equals(older).toArray();
    expect(runs.sort((a, b) => a.no - b.no)).toMatchObject([
      { id: lost.id, no: 1, status: 'lost' },
      { id: going.id, no: 2, status: 'active', since: expect.any(Number) },
    ]);
    expect(await office.db.commitments.get('c1')).toMatchObject({ runId: going.id });
  });
});

describe('after a merge', () => {
  it('a shared mail and an objection that were known stay known', async () => {
    const office = await openDesk();
    const older = await office.track(HUDA);
    office.clock.now += DAY;
    const younger = await office.track(TWIN);
    await office.track(SAMI);
    const people = [{ address: TWIN }, { address: SAMI }];
    const touch = { messageId: 'a1', dir: 'in' as const, at: office.clock.now - DAY, people };
    const mail = { account: 'rep@dawra-co.example', touches: [touch] };
    await office.act('touch.seen', mail);
    const answer = {
      label: 'price.too_expensive',
      words: 'too dear for us',
      answerId: 'a1',
      how: 'copy' as const,
    };
    await office.act('objection.answer', { prospectId: younger, ...answer });
    await office.act('prospect.merge', { keep: older, drop: younger });
    await office.act('touch.seen', mail);
    await office.act('objection.answer', { prospectId: older, ...answer });
    expect(await office.db.touches.count()).toBe(2);
    expect(await office.db.objections.count()).toBe(1);
  });

  it('a real person joined to a sample stays when the sample data goes', async () => {
    const office = await openDesk();
    await office.act('sample.add', { language: 'en' });
    const [sample] = await office.db.prospects.toArray();
    office.clock.now += DAY;
    const real = await office.track(TWIN);
    await office.act('prospect.merge', { keep: real, drop: sample!.id });
    await office.act('sample.remove', {});
    const left = (await office.db.prospects.toArray()).filter((row) => row.voidedAt === undefined);
    expect(left.map(({ id }) => id)).toEqual([sample!.id]);
    expect(left[0]?.emails).toContain(TWIN);
  });
});

import { describe, expect, it } from 'vitest';
import { readCase } from '../../storage/queries/read-standing';
import { readSettings } from '../../storage/settings';
import { openDesk } from '../support/desk';

async function openPerson() {
  const desk = await openDesk();
  await desk.act('prospect.track', { address: 'huda@qamar-foods.example', name: 'Huda', source: 'gmail' });
  const [prospect] = await desk.db.prospects.toArray();
  const [run] = await desk.db.runs.toArray();
  const look = async () =>
    (await readCase(desk.db, prospect!.id, await readSettings(desk.db), Date.UTC(2026, 2, 8, 7)))!;
  return { ...desk, prospect: prospect!, run: run!, look };
}

describe('the playbook in the standing of a deal', () => {
  it('meets the first criterion once the account fits the ideal customer', async () => {
    const { act, look, prospect } = await openPerson();
    expect((await look()).standing.met.has('pro.icp')).toBe(false);
    await act('playbook.put', {
      pieceId: 'c1',
      kind: 'icp',
      body: { field: 'country', op: 'in', value: ['SA'], weight: 3, must: true },
    });
    await act('prospect.edit', { prospectId: prospect.id, edit: { country: 'SA' } });
    expect((await look()).standing.met.has('pro.icp')).toBe(true);
    await act('prospect.edit', { prospectId: prospect.id, edit: { country: 'DE' } });
    expect((await look()).standing.met.has('pro.icp')).toBe(false);
  });

  it('takes pace and smallest value from the segment', async () => {
    const { act, look, run } = await openPerson();
    const body = { name: 'Large', rules: [], factor: 3, minimumValue: { minor: 1_000_000, ccy: 'SAR' } };
    await act('playbook.put', { pieceId: 'seg', kind: 'segment', body });
    await act('run.edit', { runId: run.id, edit: { segmentId: 'seg', value: { minor: 5, ccy: 'SAR' } } });
    expect((await look()).context).toMatchObject({ segmentFactor: 3, minimumValue: 1_000_000 });
  });

  it('plans a deal by the own cadence it chose, and by the stage again when that is deleted', async () => {
    const { act, db, look, run, prospect } = await openPerson();
    const put = (gap: number) =>
      act('playbook.put', {
        pieceId: 'two',
        kind: 'cadence',
        body: {
          name: 'Two',
          steps: [
            { channel: 'email', gapWorkDays: 0 },
            { channel: 'email', gapWorkDays: gap },
          ],
        },
      });
    await put(3);
    await act('run.edit', { runId: run.id, edit: { cadenceId: 'two' } });
    await act('touch.log', {
      prospectId: prospect.id,
      channel: 'email',
      dir: 'out',
      at: Date.UTC(2026, 2, 8, 6),
    });
    expect(await db.plans.get(prospect.id)).toMatchObject({ kind: 'breakup', n: 2, dueOn: '2026-03-11' });
    await put(4);
    expect(await db.plans.get(prospect.id)).toMatchObject({ dueOn: '2026-03-12' });
    await act('playbook.delete', { pieceId: 'two' });
    expect(await db.plans.get(prospect.id)).toMatchObject({ kind: 'follow_up' });
    expect((await look()).standing.attempts).toBeGreaterThan(2);
  });

  it('plans anew at once when an edit of an own cadence is taken back, done again, or comes with a file', async () => {
    const { act, db, run, prospect } = await openPerson();
    const body = (gap: number) => ({
      name: 'Two',
      steps: [
        { channel: 'email', gapWorkDays: 0 },
        { channel: 'email', gapWorkDays: gap },
      ],
    });
    const put = (gap: number) => act('playbook.put', { pieceId: 'two', kind: 'cadence', body: body(gap) });
    const dueOn = async () => (await db.plans.get(prospect.id))?.dueOn;
    await put(3);
    await act('run.edit', { runId: run.id, edit: { cadenceId: 'two' } });
    const at = Date.UTC(2026, 2, 8, 6);
    await act('touch.log', { prospectId: prospect.id, channel: 'email', dir: 'out', at });
    const { reply } = await put(4);
    expect(await dueOn()).toBe('2026-03-12');
    await act('act.undo', { opId: reply.opId });
    expect(await dueOn()).toBe('2026-03-11');
    await act('act.redo', { opId: reply.opId });
    expect(await dueOn()).toBe('2026-03-12');
    await act('playbook.delete', { pieceId: 'two' });
    expect(await dueOn()).toBe('2026-03-10');
    await act('playbook.import', { pieces: [{ id: 'two', kind: 'cadence', body: body(5) }] });
    expect(await dueOn()).toBe('2026-03-15');
  });

  it('takes a colleague’s criteria for the stages without a list of their own, and gives them back on undo', async () => {
    const { act, db } = await openPerson();
    const row = (text: string) => [{ id: 'own.a', required: true, text }];
    await act('settings.set', { key: 'criteria', value: { version: 1, stages: { offer: row('Mine') } } });
    const { reply } = await act('playbook.import', {
      pieces: [
        { id: 'criteria:offer', kind: 'criteria', body: { stage: 'offer', rows: row('Theirs') } },
        { id: 'criteria:objections', kind: 'criteria', body: { stage: 'objections', rows: row('Theirs') } },
      ],
    });
    const kept = async () => (await readSettings(db)).criteria.stages;
    expect(await kept()).toEqual({ offer: row('Mine'), objections: row('Theirs') });
    await act('act.undo', { opId: reply.opId });
    expect(await kept()).toEqual({ offer: row('Mine') });
  });

  it('takes nothing of a file whose criteria could not be used', async () => {
    const { act, db } = await openPerson();
    const pieces = [
      { id: 'one', kind: 'proof' as const, body: { title: 'Case' } },
      { id: 'criteria:closing', kind: 'criteria' as const, body: { stage: 'closing', rows: [] } },
    ];
    await expect(act('playbook.import', { pieces })).rejects.toMatchObject({
      problem: { code: 'bad_input' },
    });
    expect(await db.playbook.count()).toBe(0);
  });
});

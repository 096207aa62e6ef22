import { describe, expect, it } from 'vitest';
import { presentPerson } from '../../presenters/present-person';
import { speechOf } from '../../presenters/speech';
import { readCase } from '../../storage/queries/read-standing';
import { readSettings } from '../../storage/settings';
import { openDesk } from '../support/desk';

/** @domain S1, S10, S63 */

const LIST = [
  { id: 'own.budget', required: true, text: 'Budget round is open', buyerAct: true },
  { id: 'pro.reach', required: true },
  { id: 'pro.channel', required: true, text: 'We know how they like to talk' },
];

async function openDeal() {
  const desk = await openDesk();
  const prospectId = await desk.track();
  await desk.act('settings.set', { key: 'criteria', value: { version: 1, stages: { prospecting: LIST } } });
  const [run] = await desk.db.runs.toArray();
  const look = async () => {
    const settings = await readSettings(desk.db);
    const one = (await readCase(desk.db, prospectId, settings, desk.clock.now))!;
    return { ...one, person: presentPerson(one, speechOf(settings, 'en'), desk.clock.now) };
  };
  return { ...desk, run: run!, look };
}

describe("the rep's own criteria", () => {
  it('are what popup, strip and move dialog show, in their order and words', async () => {
    const { look } = await openDeal();
    const { person } = await look();
    expect(person.stage.checklist.map(({ text, met, buyer }) => [text, met, buyer])).toEqual([
      ['Budget round is open', false, true],
      ['Reachable on at least one channel', true, false],
      ['We know how they like to talk', false, false],
    ]);
    expect(person.moves.find(({ kind }) => kind === 'forward')?.missing).toEqual([
      'Budget round is open',
      'We know how they like to talk',
    ]);
  });

  it('hold the gate until they are ticked, and the refusal names them', async () => {
    const { act, run, look } = await openDeal();
    const forward = () => act('stage.move', { runId: run.id, kind: 'forward' });
    await expect(forward()).rejects.toMatchObject({
      problem: { args: { missing: 'Budget round is open and We know how they like to talk' } },
    });
    for (const itemId of ['own.budget', 'pro.channel'])
      await act('tick.set', { runId: run.id, itemId, done: true });
    expect((await look()).standing.missing).toEqual([]);
    await forward();
    expect((await look()).dossier.run.stage).toBe('qualification');
  });

  it('are the next step once nothing is due', async () => {
    const { act, clock, run, look } = await openDeal();
    await act('touch.log', { prospectId: run.prospectId, channel: 'email', at: clock.now });
    const { standing, person } = await look();
    expect(standing.step).toBe('nbs.item:own.budget');
    expect(person.step.title).toBe('Budget round is open');
  });

  it('go back to the built-in list with an undo', async () => {
    const { act, db, look } = await openDeal();
    const op = await db.ops.where('seq').above(0).last();
    await act('act.undo', { opId: op!.id });
    expect((await look()).standing.items).toHaveLength(6);
  });
});

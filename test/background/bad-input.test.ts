import { describe, expect, it } from 'vitest';
import { words } from '../../locales/area';
import { errors } from '../../locales/areas';
import type { MessageType, RequestOf } from '../../messages/protocol';
import { speechOf } from '../../presenters/speech';
import { readSettings } from '../../storage/settings';
import { DAY, openDesk } from '../support/desk';

/** @domain S1, S38, S50, S56, S58, S60 */

/** Somebody first written to on Thursday 5 March 2026, with a deal; today is Sunday 8 March. */
async function openDeal(stage = 'prospecting') {
  const desk = await openDesk();
  const prospectId = await desk.track();
  await desk.act('touch.log', { prospectId, channel: 'email', at: desk.clock.now - 3 * DAY });
  const run = (await desk.db.runs.where('prospectId').equals(prospectId).first())!;
  await desk.db.runs.put({ ...run, stage: stage as typeof run.stage });

  /** The act is refused at its field with a sentence in both languages, and not a row differs. */
  async function refuses<T extends MessageType>(type: T, request: RequestOf<T>, code: string, field: string) {
    const rows = () => Promise.all(desk.db.tables.map((table) => table.toArray()));
    const before = JSON.stringify(await rows());
    const refusal = await desk.act(type, request).then(
      () => undefined,
      (error: { problem: { code: string; field?: string; args?: Record<string, string> } }) => error.problem,
    );
    expect(refusal).toMatchObject({ code, field });
    expect(JSON.stringify(await rows())).toBe(before);
    for (const lang of ['en', 'ar'] as const) {
      const { f } = speechOf({ ...(await readSettings(desk.db)), language: lang }, lang);
      const sentence = words(errors, f).text(code, refusal?.args ?? {});
      const unknown = words(errors, f).text('no such code', {});
      expect(sentence).not.toBe(unknown);
      expect(sentence).not.toMatch(/[{}]/);
    }
  }
  return { ...desk, prospectId, run, refuses };
}

describe('bad input is refused at its field, and nothing is written', () => {
  it('a move that cannot be', async () => {
    const { run, refuses } = await openDeal();
    await refuses('stage.move', { runId: run.id, kind: 'forward' }, 'gate_open', 'kind');
    await refuses('stage.move', { runId: run.id, kind: 'back', to: 'offer' }, 'bad_target', 'kind');
    await refuses('stage.move', { runId: run.id, kind: 'skip', to: 'offer' }, 'reason_needed', 'kind');
    await refuses('stage.move', { runId: run.id, kind: 'reopen', reason: 'x' }, 'not_active', 'kind');
    await refuses('stage.move', { runId: 'nobody', kind: 'forward' }, 'notice.gone', 'runId');
  });

  it('a second winner: what is won or lost is not won again', async () => {
    const { run, act, refuses } = await openDeal('closing');
    const win = { runId: run.id, kind: 'won' as const, signedOn: '2026-03-08' };
    await act('stage.move', { ...win, override: true, reason: 'signed at the fair' });
    await refuses('stage.move', { ...win, override: true, reason: 'again' }, 'not_active', 'kind');
  });

  it('a day before the first touch, or on the wrong side of today', async () => {
    const { run, refuses } = await openDeal('closing');
    const win = { runId: run.id, kind: 'won' as const, override: true, reason: 'x' };
    await refuses('stage.move', { ...win, signedOn: '2026-03-04' }, 'date.beforeFirst', 'signedOn');
    await refuses('stage.move', { ...win, signedOn: '2026-03-09' }, 'date.notYet', 'signedOn');
    await refuses('stage.move', { ...win, signedOn: '2026-02-30' }, 'date.noSuchDay', 'signedOn');
    const rest = { runId: run.id, kind: 'recycle' as const, reason: 'no_reply' };
    await refuses('stage.move', { ...rest, recycleOn: '2026-03-07' }, 'date.passed', 'recycleOn');
    await refuses('stage.move', { ...rest, recycleOn: '2300-01-01' }, 'date.outOfRange', 'recycleOn');
    await refuses(
      'run.edit',
      { runId: run.id, edit: { expectedOn: '2026-03-07' } },
      'date.passed',
      'expectedOn',
    );
    const commitment = { id: 'c', by: 'buyer' as const, text: 'Send the figures', dueOn: '2026-03-01' };
    await refuses('commitment.put', { runId: run.id, commitment }, 'date.beforeFirst', 'dueOn');
  });

  it('a planned meeting that is over', async () => {
    const { prospectId, clock, refuses } = await openDeal();
    const planned = { prospectId, channel: 'meeting' as const, outcome: 'planned' as const };
    await refuses('touch.log', { ...planned, at: clock.now - 1 }, 'date.passed', 'at');
  });

  it('a deal worth nothing that is no pilot', async () => {
    const { run, act, db, refuses } = await openDeal();
    const value = { minor: 0, ccy: 'SAR' };
    await refuses('run.edit', { runId: run.id, edit: { value } }, 'money.zero', 'value');
    await act('run.edit', { runId: run.id, edit: { value, tags: ['pilot'] } });
    expect((await db.runs.get(run.id))?.value).toEqual(value);
  });

  it('a cadence without steps, with a wait of nothing, or without a name', async () => {
    const { refuses } = await openDeal();
    const put = (name: string, ...gaps: number[]) => ({
      pieceId: 'p',
      kind: 'cadence' as const,
      body: { name, steps: gaps.map((gapWorkDays) => ({ channel: 'email', gapWorkDays })) },
    });
    for (const bad of [put('Empty'), put('Now', 0, 0), put(' ', 0, 2), put('Far', 0, 61)])
      await refuses('playbook.put', bad, 'bad_input', 'steps');
  });

  it('a country nobody knows', async () => {
    const { prospectId, refuses } = await openDeal();
    await refuses('prospect.edit', { prospectId, edit: { country: 'ZZ' } }, 'country.unknown', 'country');
    await refuses('account.edit', { prospectId, edit: { country: 'ZZ' } }, 'country.unknown', 'country');
    await refuses('settings.set', { key: 'homeCountry', value: 'Sa' }, 'country.unknown', 'homeCountry');
  });

  it('a week without a working day', async () => {
    const { refuses } = await openDeal();
    const weekends = { SA: [0, 1, 2, 3, 4, 5, 6] };
    await refuses('settings.set', { key: 'weekends', value: weekends }, 'weekend.all', 'weekends');
    await refuses('settings.set', { key: 'weekends', value: { SA: 'x' } }, 'weekend.all', 'weekends');
  });

  it('criteria that cannot be used', async () => {
    const { refuses } = await openDeal();
    const bad = [{}, { version: 1, stages: { closing: [] } }, { version: 2, stages: { offer: [] } }];
    for (const value of bad)
      await refuses('settings.set', { key: 'criteria', value }, 'bad_input', 'criteria');
  });

  it('a number of attempts outside three to eight', async () => {
    const { refuses } = await openDeal();
    for (const value of [2, 9, 4.5])
      await refuses('settings.set', { key: 'attempts', value }, 'bad_input', 'attempts');
  });
});

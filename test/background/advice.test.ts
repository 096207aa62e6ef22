import { describe, expect, it } from 'vitest';
import { viewCompose } from '../../background/reads/view-compose';
import type { AnswerView } from '../../messages/views';
import { presentPerson } from '../../presenters/present-person';
import { speechOf } from '../../presenters/speech';
import { readCase } from '../../storage/queries/read-standing';
import { repliesAfter } from '../../storage/queries/replies-after';
import { talksOfDay } from '../../storage/queries/talks-of-day';
import { readSettings } from '../../storage/settings';
import { DAY, openDesk } from '../support/desk';

/** @domain S49, S50, S56, S58, S90 */

const HOUR = 3_600_000;

async function openDeal() {
  const desk = await openDesk();
  const prospectId = await desk.track();
  const look = async () => {
    const settings = await readSettings(desk.db);
    const one = (await readCase(desk.db, prospectId, settings, desk.clock.now))!;
    return presentPerson(one, speechOf(settings, 'en'), desk.clock.now);
  };
  const sent = (days: number) =>
    desk.act('touch.log', { prospectId, channel: 'email', at: desk.clock.now - days * DAY });
  /** The menu of a compose box that writes to the person. */
  const compose = async () => {
    const speech = speechOf(await readSettings(desk.db), 'en');
    const request = { account: 'rep@dawra-co.example', people: [{ address: 'huda@qamar-foods.example' }] };
    return viewCompose(
      { v: 1, t: 'compose.view', id: 'x', ...request },
      { db: desk.db, now: desk.clock.now, role: 'mail', speech },
    );
  };
  return { ...desk, prospectId, look, sent, compose };
}

describe('what is said of a follow-up', () => {
  it('when their working hours begin, while something is due and they are away from their desk', async () => {
    const { act, prospectId, look, sent, clock } = await openDeal();
    await sent(9);
    // Sunday 10:00 in Riyadh is inside a Saudi day.
    expect((await look()).step.window).toBe('');
    clock.now += 9 * HOUR;
    expect((await look()).step.window).toContain('Mon 9 Mar, 09:00');
    await act('prospect.edit', { prospectId, edit: { country: 'US', zone: 'America/New_York' } });
    const { window } = (await look()).step;
    expect(window).toContain('Mon 9 Mar, 09:00 there');
    expect(window).toContain('Mon 9 Mar, 16:00 here');
  });

  it('that it waits for somebody who is away, or was put off', async () => {
    const { act, prospectId, look, sent, clock } = await openDeal();
    await sent(1);
    await act('followup.snooze', { prospectId, until: '2026-03-16' });
    expect((await look()).step.reason).toBe('snoozed until Mon 16 Mar');
    await act('touch.seen', {
      account: 'rep@dawra-co.example',
      touches: [
        {
          messageId: 'a1',
          dir: 'in',
          at: clock.now - HOUR,
          people: [{ address: 'huda@qamar-foods.example' }],
          inKind: 'auto',
          away: true,
          returnOn: '2026-03-19',
        },
      ],
    });
    expect((await look()).step.reason).toBe('away until Thu 19 Mar');
  });
});

it('a mail that is written outside the prospect’s hours is warned of, due or not', async () => {
  const { act, prospectId, clock, compose } = await openDeal();
  const warnings = async () => (await compose()).warnings.map(({ text }) => text);
  // Sunday 10:00 in Riyadh.
  await act('followup.snooze', { prospectId, until: '2026-03-16' });
  expect(await warnings()).toEqual([]);
  clock.now += 9 * HOUR;
  expect(await warnings()).toEqual([expect.stringContaining('they begin Mon 9 Mar, 09:00')]);
  // On a day off the day is named, and not its hours besides.
  clock.now += 5 * DAY;
  expect(await warnings()).toEqual([expect.not.stringContaining('they begin')]);
});

it('a deal that comes back begins with what is new, not with the first message of old', async () => {
  const { act, db, prospectId, compose } = await openDeal();
  const [run] = await db.runs.toArray();
  const drafts = async () => (await compose()).drafts as AnswerView[];
  expect((await drafts()).map(({ id }) => id)).not.toContain('tpl.again');
  await act('stage.move', { runId: run!.id, kind: 'recycle', reason: 'no_reply' });
  await act('stage.move', { runId: run!.id, kind: 'reactivate', reason: 'the new depot opened' });
  const [first] = await drafts();
  expect(first?.id).toBe('tpl.again');
  expect(first?.text).toContain('the new depot opened');
  expect(prospectId).toBeTruthy();
});

it('the visits and meetings of a day come in order, with their place, in the zone of the rep', async () => {
  const { act, db, prospectId, clock } = await openDeal();
  const other = (
    await act('prospect.track', { address: 'omar@steel.example', name: 'Omar', source: 'gmail' })
  ).reply as { prospectId: string };
  const plan = async (who: string, channel: 'visit' | 'meeting', hours: number) =>
    (await act('touch.log', { prospectId: who, channel, outcome: 'planned', at: clock.now + hours * HOUR }))
      .reply as { touchId: string };
  await plan(prospectId, 'meeting', 5);
  const visit = await plan(other.prospectId, 'visit', 2);
  await plan(prospectId, 'visit', 20);
  const run = (await db.runs.where('prospectId').equals(other.prospectId).first())!;
  const visits = { [visit.touchId]: { place: 'Olaya Street 12', aim: 'Show the pilot' } };
  await act('sheet.put', { runId: run.id, kind: 'visit', body: { visits } });
  const talks = await talksOfDay(db, '2026-03-08', 'Asia/Riyadh');
  expect(talks.map(({ name, channel, place }) => [name, channel, place])).toEqual([
    ['Omar', 'visit', 'Olaya Street 12'],
    ['Huda Al-Mansour', 'meeting', undefined],
  ]);
});

it('own replies are counted by how many attempts they took', async () => {
  const { act, db, sent, clock, prospectId } = await openDeal();
  for (const days of [30, 26, 20]) await sent(days);
  const reply = (days: number) =>
    act('touch.log', { prospectId, channel: 'email', dir: 'in', at: clock.now - days * DAY });
  await reply(18);
  await sent(12);
  await reply(10);
  // A second reply to the same attempt is no second case.
  await reply(9);
  expect(await repliesAfter(db, 1)).toMatchObject({ k: 1, n: 2 });
  expect(await repliesAfter(db, 3)).toMatchObject({ k: 0, n: 2 });
});

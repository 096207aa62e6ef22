import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addDays, dayNumber, isCivilDate } from '../../domain/time/civil-day';
import { civilDateIn, startOfDay } from '../../domain/time/zone';
import { theBrowser } from '../support/browser';
import { DAY, openDesk } from '../support/desk';
import { emptyComputer, wake } from '../support/worker';

vi.mock('webextension-polyfill', async () => (await import('../support/browser')).browserStub());

const HOUR = 3_600_000;
/** Sunday 8 March 2026, 10:00 in Riyadh: inside working hours. */
const MORNING = Date.UTC(2026, 2, 8, 7);
const ZONES = ['Asia/Riyadh', 'Africa/Cairo', 'America/New_York', 'Pacific/Kiritimati', 'Asia/Kathmandu'];

beforeEach(() => {
  emptyComputer();
  vi.useFakeTimers({ toFake: ['Date'], now: MORNING });
});
afterEach(() => {
  theBrowser().alarms.onAlarm.clear();
  vi.useRealTimers();
});

const told = (name: string) => theBrowser().calls.filter(([call]) => call === name);

/** A rep with reminders on and somebody who is due. */
async function life() {
  const worker = await wake();
  for (const [key, value] of [
    ['homeZone', 'Asia/Riyadh'],
    ['homeCountry', 'SA'],
    ['notifications', true],
  ] as const)
    await worker.tell('settings.set', { key, value });
  const prospectId = await worker.track();
  const { watchReminders } = await import('../../background/reminders');
  watchReminders();
  const ring = () => theBrowser().alarms.onAlarm.fire({ name: 'dawra.next' });
  return { ...worker, prospectId, ring };
}

describe('alarms', () => {
  it('F24 one that is late, or fires three times, reminds once and counts the same', async () => {
    const { ring } = await life();
    for (let time = 0; time < 3; time += 1) await ring();
    expect(told('notifications.create')).toHaveLength(1);
    const counts = told('action.setBadgeText').map(([, badge]) => (badge as { text: string }).text);
    expect(new Set(counts.slice(-3))).toEqual(new Set(['1']));
  });

  it('F24 after three days of sleep one alarm is enough: what is due is read from dates', async () => {
    const { ring } = await life();
    await ring();
    vi.setSystemTime(MORNING + 3 * DAY);
    await ring();
    expect(told('notifications.create')).toHaveLength(2);
    expect(told('alarms.create').at(-1)?.[2]).toEqual({
      when: startOfDay(dayNumber('2026-03-12'), 'Asia/Riyadh'),
    });
  });

  it('F24 the next alarm is set again by every start, since the browser may have lost it', async () => {
    await life();
    const { database } = await import('../../storage/database');
    await vi.waitFor(() => expect(told('alarms.create').length).toBeGreaterThan(0));
    database().close();
    theBrowser().calls.length = 0;
    theBrowser().alarms.onAlarm.clear();
    await wake();
    const { watchReminders } = await import('../../background/reminders');
    watchReminders();
    await vi.waitFor(() => expect(told('alarms.create').length).toBeGreaterThan(0));
  });
});

describe('a clock that jumps', () => {
  it('F20 G12 back by a day: acts keep their order, and nobody is reminded twice', async () => {
    const { ring, tell, prospectId, database } = await life();
    await ring();
    vi.setSystemTime(MORNING + DAY);
    await ring();
    await tell('note.put', { noteId: 'n0', prospectId, text: 'by the right clock' });
    expect(told('notifications.create')).toHaveLength(2);
    vi.setSystemTime(MORNING);
    await ring();
    expect(told('notifications.create')).toHaveLength(2);
    await tell('note.put', { noteId: 'n1', prospectId, text: 'later, by an earlier clock' });
    const ops = await database().ops.orderBy('seq').toArray();
    expect(ops.at(-1)).toMatchObject({ type: 'note.put', at: MORNING, seq: ops.length });
  });

  it('F21 a year ahead and back: said once, nothing stays overdue, nothing from the future is taken for now', async () => {
    const first = await life();
    const plan = await first.database().plans.get(first.prospectId);
    vi.setSystemTime(MORNING + 365 * DAY);
    await first.tell('note.put', { noteId: 'n1', prospectId: first.prospectId, text: 'next year' });
    first.end();
    theBrowser().alarms.onAlarm.clear();
    vi.setSystemTime(MORNING + HOUR);
    const back = await wake();
    const notices = async () => {
      const reply = await back.tell('health.read', {});
      return reply.ok ? reply.value.notices : [];
    };
    expect(await notices()).toEqual(['notice.clock']);
    expect(await notices()).toEqual([]);
    expect(await back.database().plans.get(first.prospectId)).toEqual(plan);
    const seen = await back.tell('touch.seen', {
      account: 'rep@dawra-co.example',
      touches: [
        {
          messageId: 'a1',
          dir: 'in',
          at: MORNING + 300 * DAY,
          people: [{ address: 'huda@qamar-foods.example' }],
        },
      ],
    });
    expect(seen).toMatchObject({ ok: true, value: { recorded: 0 } });
    expect(await back.database().touches.count()).toBe(0);
  });

  it('F21 reminds again once a wrong clock has gone back', async () => {
    const { ring } = await life();
    vi.setSystemTime(MORNING + 364 * DAY);
    await ring();
    const before = told('notifications.create').length;
    vi.setSystemTime(MORNING + DAY);
    await ring();
    expect(told('notifications.create')).toHaveLength(before + 1);
  });
});

describe('zones', () => {
  it('G12 F22 a day stays the day it is, in whatever zone and language it is looked at', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2030, 0) }),
        fc.integer({ min: -3, max: 30 }),
        (zone, at, days) => {
          const day = civilDateIn(at, zone);
          const due = addDays(day, days);
          expect(isCivilDate(due)).toBe(true);
          expect(dayNumber(due) - dayNumber(day)).toBe(days);
          // Its first instant and its last show the same day, however long the day is.
          expect(civilDateIn(startOfDay(dayNumber(due), zone), zone)).toBe(due);
          expect(civilDateIn(startOfDay(dayNumber(due) + 1, zone) - 1, zone)).toBe(due);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each(['America/New_York', 'Africa/Cairo', 'Pacific/Kiritimati'])(
    'F22 a plan made at home is due on the same day while the machine travels to %s',
    async (zone) => {
      const { db, act, track } = await openDesk(MORNING);
      const prospectId = await track();
      await act('touch.log', { prospectId, channel: 'call', outcome: 'no_answer', at: MORNING - HOUR });
      const plan = await db.plans.get(prospectId);
      const machine = process.env.TZ;
      process.env.TZ = zone;
      try {
        const { refreshPlan } = await import('../../storage/plans/refresh-plan');
        await refreshPlan(db, prospectId, MORNING);
        expect(await db.plans.get(prospectId)).toEqual(plan);
      } finally {
        process.env.TZ = machine;
      }
    },
  );

  it('F23 a day whose midnight does not exist is kept and comes', () => {
    const zone = 'Africa/Cairo';
    const start = startOfDay(dayNumber('2026-04-24'), zone);
    expect(civilDateIn(start, zone)).toBe('2026-04-24');
    expect(civilDateIn(start - 1, zone)).toBe('2026-04-23');
    expect(addDays('2026-04-23', 1)).toBe('2026-04-24');
  });
});

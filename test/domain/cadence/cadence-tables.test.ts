import { describe, expect, test } from 'vitest';
import { attemptsOf, persistence } from '../../../domain/cadence/attempts';
import { CADENCE_TABLE, cadenceOf, cadenceWith } from '../../../domain/cadence/cadences';
import { calendarOf } from '../../../domain/cadence/calendar';
import { dueState } from '../../../domain/cadence/due-state';
import { nextNotifyAt, sendWindow } from '../../../domain/cadence/quiet-hours';
import { hoursBetween } from '../../../domain/cadence/send-hours';
import { snoozeProblem } from '../../../domain/cadence/snooze';
import { type CountedPlan, toolbarCounter } from '../../../domain/cadence/toolbar-counter';
import {
  type ContactFacts,
  compareTouches,
  mergeTouches,
  orderedTouches,
} from '../../../domain/cadence/touch-order';
import { STAGES } from '../../../domain/records';

const saudi = calendarOf({ country: 'SA' });
const at = (iso: string) => Date.parse(iso);
const riyadh = 'Asia/Riyadh';

function touch(id: string, iso: string, more: Partial<ContactFacts> = {}): ContactFacts {
  return { id, at: at(iso), dir: 'out', channel: 'email', ...more };
}

describe('cadences', () => {
  test.each([
    [3, 'email li_connect email', '0 2 3'],
    [5, 'email li_connect email call email', '0 2 3 4 5'],
    [6, 'email li_connect email call li_message email', '0 2 3 4 5 5'],
    [7, 'email li_connect email call li_message call email', '0 2 3 4 5 5 5'],
    [8, 'email li_connect email call li_message call li_message email', '0 2 3 4 5 5 5 5'],
  ])('classic in %i steps', (steps, channels, gaps) => {
    const cadence = cadenceWith('classic', steps);
    expect(cadence.channels.join(' ')).toBe(channels);
    expect(cadence.gapWorkDays.join(' ')).toBe(gaps);
  });

  test.each([
    ['classic', '0 2 5 9 14 19'],
    ['social', '0 2 5 9 14 19'],
    ['warm', '0 2 5 10 15'],
    ['offer', '0 1 3 7 12'],
    ['deal', '0 1 2 4 7'],
    ['kind', '0 10'],
  ] as const)('%s falls on working days %s', (id, days) => {
    let day = 0;
    const { gapWorkDays, channels } = CADENCE_TABLE[id];
    const told = gapWorkDays.map((gap) => {
      day += gap;
      return day;
    });
    expect(told.join(' ')).toBe(days);
    expect(gapWorkDays).toHaveLength(channels.length);
  });

  test('only classic and social can be set', () => {
    expect(cadenceWith('warm', 8)).toBe(cadenceWith('warm'));
    expect(cadenceWith('social', 4).channels).toEqual(['li_connect', 'li_message', 'email', 'email']);
  });

  test('each stage has its own', () => {
    expect(STAGES.map(cadenceOf)).toEqual(['classic', 'warm', 'offer', 'offer', 'deal', 'deal', 'kind']);
  });
});

describe('touches', () => {
  test('equal instants: inbound first, then by id', () => {
    const noon = '2026-03-01T12:00:00Z';
    const list = [touch('b', noon), touch('a', noon), touch('c', noon, { dir: 'in', inKind: 'reply' })];
    expect(orderedTouches(list).map((one) => one.id)).toEqual(['c', 'a', 'b']);
  });

  test('the same touch is neither before nor after itself', () => {
    const one = touch('a', '2026-03-01T12:00:00Z');
    expect(compareTouches(one, { ...one })).toBe(0);
  });

  test('touches already in order are given back as they are', () => {
    const list = [touch('a', '2026-03-01T12:00:00Z'), touch('b', '2026-03-02T12:00:00Z')];
    expect(orderedTouches(list)).toBe(list);
  });

  test('a long history with a twin is told apart by id', () => {
    const list = Array.from({ length: 14 }, (_, i) => touch(`t${i}`, '2026-03-01T12:00:00Z'));
    expect(orderedTouches([...list, list[3]!])).toHaveLength(14);
  });

  test('of one touch seen twice the later non-empty value wins, the earliest time stays', () => {
    const planned = touch('m', '2026-03-10T09:00:00Z', {
      channel: 'meeting',
      outcome: 'planned',
      recordedAt: at('2026-03-01T09:00:00Z'),
      tags: ['demo'],
    });
    const held = touch('m', '2026-03-10T09:05:00Z', { channel: 'meeting', outcome: 'held', tags: [] });
    for (const merged of [mergeTouches(planned, held), mergeTouches(held, planned)]) {
      expect(merged).toMatchObject({ outcome: 'held', tags: ['demo'], at: planned.at });
    }
  });

  test.each([[undefined], [null], [''], [[]]])(
    'what is empty (%j) wins over nothing known before',
    (empty) => {
      const first = touch('m', '2026-03-10T09:00:00Z', { returnOn: '2026-03-20', tags: ['demo'] });
      const later = {
        ...touch('m', '2026-03-10T09:05:00Z'),
        returnOn: empty,
        tags: empty,
      } as unknown as typeof first;
      expect(mergeTouches(first, later)).toMatchObject({ returnOn: '2026-03-20', tags: ['demo'] });
    },
  );

  test('tags seen later take the place of those seen before', () => {
    const first = touch('m', '2026-03-10T09:00:00Z', { tags: ['demo'] });
    const later = touch('m', '2026-03-10T09:05:00Z', { tags: ['offer'] });
    expect(mergeTouches(first, later).tags).toEqual(['offer']);
  });

  test('seen twice at one moment, the second holds', () => {
    const first = touch('m', '2026-03-10T09:00:00Z', { channel: 'meeting', outcome: 'planned' });
    expect(mergeTouches(first, { ...first, outcome: 'held' }).outcome).toBe('held');
  });

  test.each([11, 12, 13])('%i touches and one seen again are that many', (count) => {
    const list = Array.from({ length: count }, (_, i) =>
      touch(`t${String(i).padStart(2, '0')}`, `2026-03-${String(i + 1).padStart(2, '0')}T12:00:00Z`),
    );
    expect(orderedTouches(list)).toBe(list);
    expect(orderedTouches([...list, list[0]!]).map(({ id }) => id)).toEqual(list.map(({ id }) => id));
    expect(orderedTouches([list[1]!, list[0]!, ...list.slice(2)])).toEqual(list);
  });

  test('at one moment what comes in stands before what goes out, in either order', () => {
    const came = touch('b', '2026-03-01T12:00:00Z', { dir: 'in', inKind: 'auto' });
    const went = touch('a', '2026-03-01T12:00:00Z');
    expect(compareTouches(came, went)).toBe(-1);
    expect(compareTouches(went, came)).toBe(1);
    expect(compareTouches({ ...went, id: 'c' }, went)).toBe(1);
  });

  test('attempts across replies come in the order of their dates', () => {
    const list = [
      touch('a', '2026-03-01T09:00:00Z'),
      touch('b', '2026-03-01T10:00:00Z', { channel: 'call', outcome: 'voicemail' }),
      touch('c', '2026-03-01T12:00:00Z'),
      touch('r', '2026-03-02T09:00:00Z', { dir: 'in', inKind: 'reply' }),
      touch('d', '2026-03-02T09:30:00Z'),
    ];
    expect(attemptsOf(list).map((attempt) => attempt.channel)).toEqual(['call', 'email', 'email']);
  });

  test('a talk at the same instant comes before a mail, whatever their ids', () => {
    const mail = touch('a', '2026-03-01T09:00:00Z');
    const talk = touch('z', '2026-03-01T09:00:00Z', { channel: 'call', outcome: 'connected' });
    expect(persistence([mail, talk])).toBe(1);
    expect(persistence([talk, mail])).toBe(1);
  });

  test('a twin seen again after the reactivation stays before it', () => {
    const twins = [touch('a', '2026-03-01T09:00:00Z'), touch('a', '2026-03-05T09:00:00Z')];
    expect(persistence(twins, Date.parse('2026-03-03T00:00:00Z'))).toBe(0);
  });

  test('a reply in between ends a burst', () => {
    const list = [
      touch('a', '2026-03-01T09:00:00Z'),
      touch('r', '2026-03-01T10:00:00Z', { dir: 'in', inKind: 'reply' }),
      touch('b', '2026-03-01T11:00:00Z'),
    ];
    expect(attemptsOf(list)).toHaveLength(2);
  });
});

describe('bounces', () => {
  const bounce = (id: string, iso: string, answers?: string) =>
    touch(id, iso, { dir: 'in', inKind: 'bounce', answers });
  const mails = [
    touch('a', '2026-03-01T09:00:00Z'),
    touch('b', '2026-03-03T09:00:00Z'),
    touch('c', '2026-03-05T09:00:00Z', { channel: 'li_message' }),
  ];
  test.each<[string, ContactFacts[], number]>([
    ['none', [], 3],
    ['the newest mail before it', [bounce('x', '2026-03-06T09:00:00Z')], 2],
    ['two void two', [bounce('x', '2026-03-06T09:00:00Z'), bounce('y', '2026-03-06T09:00:01Z')], 1],
    ['three find no third mail', ['x', 'y', 'z'].map((id) => bounce(id, '2026-03-06T09:00:00Z')), 1],
    ['by link', [bounce('x', '2026-03-06T09:00:00Z', 'c')], 2],
    ['a link to what we do not know voids nothing', [bounce('x', '2026-03-06T09:00:00Z', 'q')], 3],
    ['a mail at the same instant comes after it', [bounce('x', '2026-03-01T09:00:00Z')], 3],
  ])('%s', (_, bounces, left) => expect(persistence([...mails, ...bounces])).toBe(left));
});

describe('due states', () => {
  test('without a plan there is none', () => {
    expect(dueState(undefined, riyadh, saudi, 0)).toEqual({ state: 'none' });
  });
});

describe('hours', () => {
  test('a notification waits for the morning where the clock changed in the night', () => {
    const egypt = calendarOf({ country: 'EG' });
    // Thursday 2026-04-23 21:00 in Cairo; the clock goes forward at midnight, Friday and Saturday are off.
    expect(nextNotifyAt(at('2026-04-23T19:00:00Z'), 'Africa/Cairo', egypt)).toBe(at('2026-04-26T05:00:00Z'));
  });

  test('the send window is open from nine to five on working days', () => {
    const sunday = (time: string) => at(`2026-03-08T${time}Z`);
    expect(sendWindow(sunday('06:00:00'), riyadh, saudi)).toEqual({ open: true, at: sunday('06:00:00') });
    expect(sendWindow(sunday('13:59:59'), riyadh, saudi).open).toBe(true);
    const closed = { open: false, at: at('2026-03-09T06:00:00Z') };
    expect(sendWindow(sunday('14:00:00'), riyadh, saudi)).toEqual(closed);
    expect(sendWindow(at('2026-03-09T04:00:00Z'), riyadh, saudi)).toEqual(closed);
    expect(sendWindow(at('2026-03-07T06:00:00Z'), riyadh, saudi).at).toBe(sunday('06:00:00'));
    const ramadan = { fromHour: 10, toHour: 15 };
    expect(sendWindow(sunday('06:00:00'), riyadh, saudi, ramadan).at).toBe(sunday('07:00:00'));
  });
});

test('hours are read from the clock; an end that is not later is midnight', () => {
  expect(hoursBetween('09:00', '17:30')).toEqual({ fromHour: 9, toHour: 17.5 });
  expect(hoursBetween('08:15', '08:15')).toEqual({ fromHour: 8.25, toHour: 24 });
  expect(hoursBetween('22:00', '06:00')).toEqual({ fromHour: 22, toHour: 24 });
  const sunday = (time: string) => at(`2026-03-08T${time}Z`);
  const loud = hoursBetween('10:30', '21:00');
  expect(nextNotifyAt(sunday('07:29:59'), riyadh, saudi, loud)).toBe(sunday('07:30:00'));
  expect(nextNotifyAt(sunday('17:59:59'), riyadh, saudi, loud)).toBe(sunday('17:59:59'));
});

test("a plan is put off for sixty days at most, counted in the prospect's days", () => {
  const wish = (until: string) => snoozeProblem({ until, at: at('2026-03-01T22:00:00Z') }, riyadh);
  expect(wish('2026-05-01')).toBeUndefined();
  expect(wish('2026-05-02')).toEqual({ code: 'snooze_too_long' });
});

describe('toolbar', () => {
  const plan = (prospectId: string, more: Partial<CountedPlan> = {}): CountedPlan => ({
    prospectId,
    kind: 'follow_up',
    state: 'due',
    ...more,
  });
  test.each<[string, CountedPlan[], object]>([
    ['due', [plan('a')], { text: '1', colour: 'stage' }],
    ['one person, two runs', [plan('a'), plan('a', { state: 'overdue' })], { text: '1', colour: 'amber' }],
    ['late', [plan('a', { state: 'overdue', late: true }), plan('b')], { text: '2', colour: 'red' }],
    ['a stop is counted', [plan('a', { kind: 'stop' })], { text: '1', colour: 'stage' }],
    ['a meeting is not', [plan('a', { kind: 'meeting' })], { text: '' }],
    [
      'what is ahead is not',
      [plan('a', { state: 'upcoming' }), plan('b', { kind: 'none', state: 'none' })],
      { text: '' },
    ],
    ['ninety-nine', Array.from({ length: 99 }, (_, i) => plan(`p${i}`)), { text: '99', colour: 'stage' }],
    ['a hundred', Array.from({ length: 100 }, (_, i) => plan(`p${i}`)), { text: '99+', colour: 'stage' }],
  ])('%s', (_, plans, shown) => expect(toolbarCounter(plans)).toEqual(shown));
});

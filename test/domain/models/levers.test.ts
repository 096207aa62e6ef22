import { describe, expect, test } from 'vitest';
import { growthTag } from '../../../domain/insight/account-growth';
import { followUpQuality } from '../../../domain/insight/follow-up-quality';
import { HAND_OFF_FIELDS, handOff } from '../../../domain/insight/hand-off';
import {
  automateNext,
  cadenceKept,
  droppedAfterOne,
  stepsWon,
  winsAfterFive,
} from '../../../domain/insight/levers';
import { CLAIMS, persistenceCoach } from '../../../domain/insight/persistence-coach';
import { rate } from '../../../domain/insight/rate';
import { groupTable } from '../../../domain/insight/segment-table';
import { swot } from '../../../domain/insight/swot';
import { type PatternRun, winningPattern } from '../../../domain/insight/winning-pattern';
import { recyclePool } from '../../../domain/recycling/pool';
import { whatChanged } from '../../../domain/recycling/what-changed';

const DAY = 86_400_000;
const now = Date.parse('2026-03-08T12:00:00Z');
const run = (
  status: 'active' | 'won' | 'lost' | 'recycling' | 'done',
  attempts: number,
  hasReply = false,
) => ({
  status,
  attempts,
  hasReply,
});

describe('numbers of the levers', () => {
  const runs = [
    run('lost', 1),
    run('recycling', 1),
    run('lost', 1, true),
    run('lost', 3),
    run('active', 1),
    run('won', 5, true),
    run('done', 1, true),
  ];

  test('dropped after one: closed without a win, one attempt, nobody answered', () => {
    expect(droppedAfterOne(runs)).toEqual(rate(2, 4));
  });

  test('wins that took five attempts', () => {
    expect(winsAfterFive(runs)).toEqual(rate(1, 2));
  });

  test('cadence kept: 18 of 20 planned, 90 %', () => {
    const kept = Array.from({ length: 18 }, () => ({ lateFrom: 100, sentAt: 99 }));
    const planned = [...kept, { lateFrom: 100, sentAt: 100 }, { lateFrom: now }, { lateFrom: now + 1 }];
    expect(cadenceKept(planned, now)).toEqual(rate(18, 20));
  });

  test('steps won inside the week', () => {
    const facts = {
      requiredTicks: [
        { at: 10, done: true },
        { at: 11, done: false },
        { at: 20, done: true },
      ],
      commitments: [
        { by: 'buyer' as const, doneAt: 10 },
        { by: 'us' as const, doneAt: 12 },
        { by: 'buyer' as const },
      ],
      advances: [{ at: 19 }, { at: 9 }],
    };
    expect(stepsWon(facts, 10, 20)).toBe(3);
  });

  test('the most typed action of the last fourteen days', () => {
    const typed = [
      { action: 'visit', at: now },
      { action: 'call', at: now - 14 * DAY },
      { action: 'call', at: now - 1 },
      { action: 'call', at: now - 14 * DAY - 1 },
      { action: 'note', at: now + 1 },
    ];
    expect(automateNext(typed, now)).toEqual({ action: 'call', times: 1 });
    expect(automateNext([], now)).toBeUndefined();
  });
});

describe('quality of follow-ups', () => {
  test('four flags an attempt, averaged; effective = answered within fourteen days and before the next', () => {
    const attempts = [
      { at: 20 * DAY, channel: 'call' as const, newValue: true, asksOneThing: true, inWindow: true },
      { at: 0, channel: 'email' as const, inWindow: true },
    ];
    expect(followUpQuality(attempts, [15 * DAY, 34 * DAY])).toEqual({
      quality: 0.625,
      effective: 1,
      attempts: 2,
    });
    expect(followUpQuality([], [])).toEqual({ effective: 0, attempts: 0 });
  });
});

describe('claims beside own numbers', () => {
  const facts = {
    runs: [run('won', 1, true), run('won', 6, true), run('lost', 1), run('active', 0)],
    replyByAttempt: [{ no: 1, ...rate(3, 6) }],
    loggedTouches: { auto: 8, all: 10 },
    namedDeciders: [2, 2, 3, 1],
  };
  const cards = persistenceCoach(facts);
  const card = (id: string) => cards.find((one) => one.id === id);

  test('every claim keeps its badge and its place', () => {
    expect(cards.map(({ id, badge }) => ({ id, badge }))).toEqual(CLAIMS);
  });

  test('own data replaces a claim from five cases on, below it stands beside', () => {
    expect(card('claim.first2')).toMatchObject({ shows: 'claim', own: { k: 1, n: 2, kind: 'counts' } });
    expect(card('claim.quit44')).toMatchObject({ shows: 'claim', own: { k: 1, n: 1 } });
    expect(card('claim.third')).toMatchObject({ shows: 'own', own: { k: 8, n: 10 } });
    expect(card('claim.five')?.shows).toBe('own');
    expect(card('claim.two')).toMatchObject({
      shows: 'claim',
      distribution: [
        { value: 0, runs: 2 },
        { value: 5, runs: 1 },
      ],
    });
    expect(card('claim.seven')?.distribution).toEqual([
      { value: 1, runs: 1 },
      { value: 2, runs: 2 },
      { value: 3, runs: 1 },
    ]);
  });

  test('with five wins the share of wins speaks', () => {
    const wins = Array.from({ length: 5 }, () => run('won', 6, true));
    const [first, fifth] = persistenceCoach({ ...facts, runs: wins });
    expect(first).toMatchObject({ shows: 'own', own: { k: 0, n: 5 } });
    expect(fifth).toMatchObject({ shows: 'own', own: { k: 5, n: 5 } });
  });
});

describe('winning pattern', () => {
  const closed = (outcome: 'won' | 'lost', daysAgo: number): PatternRun => ({
    outcome,
    closedAt: now - daysAgo * DAY,
    attemptsToFirstReply: 2,
    responseHours: [4],
    firstReplyChannel: 'email',
    decidersAtNegotiation: 3,
    answersUsed: [{ categoryId: 'price', answerId: 'x' }],
  });
  const wins = Array.from({ length: 5 }, (_, i) => closed('won', 361 + i));

  test('needs five wins of the last 365 days', () => {
    expect(winningPattern([...wins.slice(1), closed('won', 366)], now)).toEqual({});
    expect(winningPattern(wins, now).won).toEqual({
      runs: 5,
      attemptsToFirstReply: { n: 5, median: 2 },
      responseHours: { n: 5, median: 4 },
      firstReplyChannels: [{ channel: 'email', runs: 5 }],
      decidersAtNegotiation: { n: 5, median: 3 },
      answers: [{ categoryId: 'price', answerId: 'x', uses: 5 }],
    });
  });

  test('lost runs stand beside from five on', () => {
    const losses = Array.from({ length: 5 }, () => closed('lost', 1));
    expect(winningPattern([...wins, ...losses.slice(1)], now).lost).toBeUndefined();
    expect(winningPattern([...wins, ...losses], now).lost?.runs).toBe(5);
  });
});

test('a table per segment: most runs first, everyone else last', () => {
  const table = groupTable([
    { group: 'everyone_else', status: 'active' },
    { group: 'everyone_else', status: 'active' },
    { group: 'clinics', status: 'won', value: { minor: 500, ccy: 'SAR' }, cycleDays: 30 },
    { group: 'clinics', status: 'lost' },
    { group: 'banks', status: 'lost' },
  ]);
  expect(table.map(({ group }) => group)).toEqual(['clinics', 'banks', 'everyone_else']);
  expect(table[0]).toEqual({
    group: 'clinics',
    runs: 2,
    winRate: rate(1, 2),
    cycleDays: { n: 1, list: [30] },
    wonValue: [{ minor: 500, ccy: 'SAR' }],
  });
});

test('a run on a won account expands, later scales', () => {
  expect([0, 1, 2, 5].map(growthTag)).toEqual(['acquire', 'expand', 'scale', 'scale']);
});

test('hand-off: empty fields are gaps, the form decides the order', () => {
  expect(handOff('delivery_to_sales', { rating: '9', start_date: '  ' })).toEqual({
    done: false,
    missing: ['start_date', 'complaint'],
  });
  const all = Object.fromEntries(HAND_OFF_FIELDS.sales_to_delivery.map((field) => [field, 'x']));
  expect(handOff('sales_to_delivery', all)).toEqual({ done: true, missing: [] });
});

test('SWOT: a doubt open anywhere is a weakness', () => {
  expect(
    swot({
      objections: [
        { subId: 'no_proof', state: 'resolved' },
        { subId: 'no_proof', state: 'answered' },
        { subId: 'roi_unclear', state: 'resolved' },
      ],
      rivals: ['Acme', 'Acme'],
      lostForTiming: ['r1'],
    }),
  ).toEqual({
    strengths: ['roi_unclear'],
    weaknesses: ['no_proof'],
    opportunities: ['r1'],
    threats: ['Acme'],
  });
});

describe('recycle pool', () => {
  test('due now, next thirty days with the thirtieth, later', () => {
    const resting = (runId: string, recycleOn: string) => ({ runId, recycleOn });
    const pool = recyclePool(
      [
        resting('later', '2026-04-08'),
        resting('soon', '2026-04-07'),
        resting('b', '2026-03-08'),
        resting('a', '2026-03-08'),
        resting('tomorrow', '2026-03-09'),
        resting('late', '2025-12-31'),
      ],
      '2026-03-08',
    );
    expect(pool.dueNow.map(({ runId }) => runId)).toEqual(['late', 'a', 'b']);
    expect(pool.next30Days.map(({ runId }) => runId)).toEqual(['tomorrow', 'soon']);
    expect(pool.later.map(({ runId }) => runId)).toEqual(['later']);
  });

  test('what changed since the loss', () => {
    expect(whatChanged({ lostAt: 10, today: '2026-03-08', peopleSince: [10], repliesAt: [11] })).toEqual([
      'wrote_again',
    ]);
    expect(
      whatChanged({
        lostAt: 10,
        today: '2026-03-08',
        namedOn: '2026-03-08',
        shippedAt: [12],
        peopleSince: [99],
      }),
    ).toEqual(['new_person', 'feature_shipped', 'named_date']);
  });
});

import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../domain/cadence/calendar';
import { canAskReferral, happinessOf } from '../../../domain/cycle/ask-referral';
import { benchmark } from '../../../domain/cycle/benchmark';
import { CHECKLIST, checklistOf, inTableOrder, isItemId } from '../../../domain/cycle/checklist';
import { fitCheck } from '../../../domain/cycle/fit-check';
import { keptAlive } from '../../../domain/cycle/kept-alive';
import { isLostReason, LOST_REASON_IDS } from '../../../domain/cycle/lost-reasons';
import { recycleOn } from '../../../domain/cycle/recycle-on';
import { stageProbability } from '../../../domain/cycle/stage-probability';
import {
  CYCLE_DAYS,
  SEGMENT_FACTORS,
  stageAfter,
  stageIndex,
  stagesShown,
} from '../../../domain/cycle/stages';
import { STAGES } from '../../../domain/records';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 2, 8);
const saudi = calendarOf({ country: 'SA' });

describe('stages and their items', () => {
  test('seven stages in a fixed order, six of them make the sale in 59 days', () => {
    expect(STAGES.map(stageIndex)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(stageAfter('closing')).toBe('referral');
    expect(stageAfter('referral')).toBeUndefined();
    expect(CYCLE_DAYS).toBe(59);
    expect(stagesShown(true)).toHaveLength(7);
    expect(stagesShown(false).at(-1)).toBe('closing');
  });

  test('by kind of sale a cycle takes a month to a year', () => {
    const days = Object.values(SEGMENT_FACTORS).map((factor) => Math.round(CYCLE_DAYS * factor));
    expect(days).toEqual([30, 59, 177, 354]);
  });

  test('every stage has items of its own, and no id is used twice', () => {
    expect(STAGES.map((stage) => checklistOf(stage).length)).toEqual([6, 6, 5, 4, 7, 5, 5]);
    expect(new Set(CHECKLIST.map((item) => item.id)).size).toBe(38);
    expect(checklistOf('prospecting')[0]).toEqual({
      id: 'pro.icp',
      stage: 'prospecting',
      required: true,
      how: 'either',
      buyerAct: false,
    });
    expect(CHECKLIST.filter((item) => item.buyerAct).map((item) => item.id)).toEqual([
      'pro.reply',
      'qua.need',
      'qua.next',
      'off.react',
      'obj.settled',
      'neg.yes',
      'clo.signed',
      'ref.happy',
      'ref.name',
    ]);
  });

  test('items are put in table order, unknown ones last', () => {
    expect(isItemId('off.map')).toBe(true);
    expect(isItemId('off.no')).toBe(false);
    expect(inTableOrder(['clo.mood', 'x', 'pro.icp'])).toEqual(['pro.icp', 'clo.mood', 'x']);
    const turned = CHECKLIST.toReversed();
    expect(inTableOrder(['pro.icp', 'x', 'clo.mood'], turned)).toEqual(['clo.mood', 'pro.icp', 'x']);
  });
});

describe('benchmark', () => {
  const run = (segmentId: string, days: number, daysAgo = 10) => ({
    segmentId,
    status: 'won' as const,
    closedAt: NOW - daysAgo * DAY,
    days: { offer: days },
  });

  test('the segment first, then all, then the starting value', () => {
    const own = [1, 2, 3, 4, 5].map((days) => run('a', days));
    const other = [run('b', 60), run('b', 70)];
    expect(benchmark('offer', 'a', [...own, ...other], NOW)).toEqual({ days: 3, n: 5, from: 'segment' });
    expect(benchmark('offer', 'b', [...own, ...other], NOW)).toEqual({ days: 4, n: 7, from: 'all' });
    expect(benchmark('closing', 'a', own, NOW)).toEqual({ days: 7, n: 0, from: 'default' });
  });

  test('a win of a year ago counts, a day more or a loss does not', () => {
    const four = [1, 2, 3, 4].map((days) => run('a', days));
    expect(benchmark('offer', 'a', [...four, run('a', 5, 365)], NOW).n).toBe(5);
    expect(benchmark('offer', 'a', [...four, run('a', 5, 365.01)], NOW).n).toBe(0);
    expect(benchmark('offer', 'a', [...four, { ...run('a', 5), status: 'lost' }], NOW).n).toBe(0);
    expect(benchmark('offer', 'a', [...four, { ...run('a', 5), status: 'done' }], NOW).n).toBe(5);
    expect(benchmark('offer', 'a', [...four, { ...run('a', 5), closedAt: undefined }], NOW).n).toBe(0);
    expect(benchmark('offer', 'a', [...four, run('a', 5, -1)], NOW).n).toBe(0);
  });
});

describe('kept alive', () => {
  test('never a reply counts from the opening; own wins replace the starting value', () => {
    expect(keptAlive({ ageDays: 119 })).toBe(true);
    expect(keptAlive({ ageDays: 119, factor: 3 })).toBe(false);
    expect(keptAlive({ ageDays: 41, wonCycles: [10, 20, 30, 20, 20] })).toBe(true);
    expect(keptAlive({ ageDays: 41, wonCycles: [10, 20, 30, 20] })).toBe(false);
    expect(keptAlive({ ageDays: 41, lastReplyDays: 30, wonCycles: [20, 20, 20, 20, 20] })).toBe(true);
  });
});

test('a probability the user sets wins and is marked', () => {
  expect(stageProbability(0.3, 9, 20, 0)).toEqual({ p: 0, marked: true });
});

describe('fit check', () => {
  const bought = {
    status: 'active',
    stage: 'closing',
    objectionsLogged: 1,
    replies: 5,
    saidYes: false,
  } as const;
  test.each([
    ['nothing to doubt', {}, []],
    ['no objection by closing', { objectionsLogged: 0 }, ['no_objection']],
    ['none yet, but it is early', { objectionsLogged: 0, stage: 'offer' }, []],
    ['a yes after one reply', { saidYes: true, replies: 1 }, ['few_replies']],
    ['won after one reply', { status: 'won', replies: 1 }, ['few_replies']],
    ['a low score in the offer', { stage: 'offer', score: 39 }, ['low_score']],
    ['a low score is no doubt while qualifying', { stage: 'qualification', score: 39 }, []],
    ['forty is enough', { score: 40 }, []],
  ] as const)('%s', (_, facts, doubts) => expect(fitCheck({ ...bought, ...facts })).toEqual(doubts));
});

describe('after the close', () => {
  const happy = { startOn: '2026-02-01', rating: { value: 9, on: '2026-03-01' } };
  const today = '2026-03-08';

  test('all reasons against an ask come in their order', () => {
    const run = {
      status: 'active',
      stage: 'closing',
      startOn: '2026-03-01',
      rating: { value: 7, on: '2026-03-01' },
      complaintOn: '2026-03-02',
      askedOn: ['2026-02-01', '2025-12-01'],
      declined: true,
      dnc: true,
    } as const;
    expect(canAskReferral(run, today)).toEqual({
      ok: false,
      reasons: [
        'not_won',
        'too_soon',
        'unhappy',
        'complaint',
        'asked_recently',
        'asked_enough',
        'declined',
        'suppressed',
      ],
      helpFirst: true,
    });
  });

  test('the limits are inside', () => {
    const run = { status: 'won', stage: 'referral' } as const;
    expect(canAskReferral({ ...run, ...happy, startOn: '2026-02-22' }, today).ok).toBe(true);
    expect(canAskReferral({ ...run, ...happy, askedOn: ['2025-12-08'] }, today).ok).toBe(true);
    expect(canAskReferral({ ...run, ...happy, askedOn: ['2025-12-09'] }, today).reasons).toEqual([
      'asked_recently',
    ]);
    expect(canAskReferral({ ...run, rating: happy.rating }, today).reasons).toEqual(['too_soon']);
  });

  test('the newest sign tells the mood, a rating before praise of the same day', () => {
    const low = { value: 7, on: '2026-03-01' };
    expect(happinessOf({ rating: low, praiseOn: '2026-03-02' }, today)).toEqual({
      mood: 'happy',
      on: '2026-03-02',
    });
    expect(happinessOf({ rating: low, praiseOn: '2026-03-01' }, today).mood).toBe('unhappy');
    expect(happinessOf({ praiseOn: '2026-01-07' }, today).mood).toBe('happy');
    expect(happinessOf({ praiseOn: '2026-01-06' }, today).mood).toBe('unknown');
    expect(happinessOf({}, today)).toEqual({ mood: 'unknown' });
  });

  test('a sign that is not after the loss is no better day', () => {
    const loss = { lostOn: '2026-03-08', reason: 'competitor' } as const;
    expect(recycleOn({ ...loss, contractEndsOn: '2026-06-06' }, saudi)).toBe('2026-09-06');
    expect(recycleOn({ ...loss, contractEndsOn: '2026-06-07' }, saudi)).toBe('2026-03-09');
    expect(recycleOn({ ...loss, shippedOn: '2026-05-03' }, saudi)).toBe('2026-09-06');
  });

  test('some losses never come back', () => {
    const never = LOST_REASON_IDS.filter(
      (reason) => recycleOn({ lostOn: '2026-03-08', reason }, saudi) === undefined,
    );
    expect(never).toEqual(['not_a_fit', 'duplicate', 'do_not_contact']);
    expect(isLostReason('price')).toBe(true);
    expect(isLostReason('toString')).toBe(false);
  });
});

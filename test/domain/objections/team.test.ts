import { describe, expect, test } from 'vitest';
import { canApprove, canMoveAnswer, isAnswerOld } from '../../../domain/objections/answer-life';
import { nextObjectionState, reopenedBy } from '../../../domain/objections/objection-life';
import { mergeById, objectionSheet } from '../../../domain/objections/objection-sheet';
import { positioningTrend, rivalRecords } from '../../../domain/objections/positioning';
import { productFeedback, runsToRecycle } from '../../../domain/objections/product-feedback';
import { reviewQueue } from '../../../domain/objections/review-queue';
import type { Objection } from '../../../domain/records';

const DAY = 86_400_000;
const now = Date.parse('2026-03-08T09:00:00Z');
const sar = (minor: number) => ({ minor, ccy: 'SAR' });

describe('weekly review', () => {
  test('uncategorised first, then the unresolved, larger count, id', () => {
    const categories = [
      { id: 'trust', count: 3, resolved: 2 },
      { id: 'need', count: 5, resolved: 4 },
      { id: 'legal', count: 3, resolved: 2 },
      { id: 'price', count: 4, resolved: 0 },
    ];
    expect(reviewQueue(categories, 2).map(({ id, weight }) => `${id} ${weight}`)).toEqual([
      'uncategorised 2',
      'price 4',
      'need 1',
      'legal 1',
      'trust 1',
    ]);
    expect(reviewQueue([], 0)).toEqual([]);
  });

  test('an answer is approved by two different names, alone by one', () => {
    expect(canApprove({ manager: 'Huda', rep: 'Omar' })).toBe(true);
    expect(canApprove({ manager: 'Huda', rep: ' huda ' })).toBe(false);
    expect(canApprove({ rep: 'Omar' })).toBe(false);
    expect(canApprove({ rep: 'Omar', worksAlone: true })).toBe(true);
    expect(canApprove({ worksAlone: true })).toBe(false);
  });

  test('draft → proposed → approved → retired, no short cut', () => {
    expect(canMoveAnswer('draft', 'approved')).toBe(false);
    expect(canMoveAnswer('proposed', 'approved')).toBe(true);
    expect(canMoveAnswer('approved', 'retired')).toBe(true);
    expect(canMoveAnswer('retired', 'approved')).toBe(false);
  });

  test('old after 180 days without a review', () => {
    expect(isAnswerOld(now - 180 * DAY + 1, now)).toBe(false);
    expect(isAnswerOld(now - 180 * DAY, now)).toBe(true);
  });
});

describe('life of an objection', () => {
  test.each([
    ['open', 'answer', 'answered'],
    ['answered', 'buyer_resolves', 'resolved'],
    ['answered', 'buyer_accepts', 'accepted'],
    ['open', 'run_lost_on_it', 'lost_on'],
    ['resolved', 'raised_again', 'open'],
    ['resolved', 'answer', undefined],
    ['open', 'raised_again', undefined],
  ] as const)('%s, %s → %s', (state, event, wanted) => {
    expect(nextObjectionState(state, event)).toBe(wanted);
  });

  test('a later objection of the same subcategory and run reopens the newest', () => {
    const old = (id: string, at: number, more: Partial<Objection> = {}): Objection => ({
      id,
      runId: 'r1',
      at,
      categoryId: 'price',
      subId: 'too_expensive',
      words: '',
      state: 'resolved',
      ...more,
    });
    const earlier = [
      old('a', 1),
      old('b', 2),
      old('c', 3, { runId: 'r2' }),
      old('d', 3, { subId: 'no_budget' }),
    ];
    const raised = old('new', 9);
    expect(reopenedBy(raised, earlier)?.id).toBe('b');
    expect(reopenedBy(raised, [old('x', 2, { state: 'open' })])).toBeUndefined();
    expect(reopenedBy({ ...raised, subId: undefined }, earlier)).toBeUndefined();
  });
});

describe('the team document', () => {
  test('grouped by category; a run’s value counts once; settled means resolved or accepted', () => {
    const base = { runId: 'r1', categoryId: 'price', words: 'too dear', at: 1 };
    const sheet = objectionSheet([
      { ...base, id: '1', state: 'open', openValue: sar(500) },
      { ...base, id: '2', state: 'accepted', openValue: sar(500), words: 'costs a lot', at: 2 },
      { ...base, id: '3', state: 'resolved', runId: 'r2', openValue: { minor: 70, ccy: 'AED' } },
      { ...base, id: '4', state: 'lost_on', categoryId: 'timing', runId: 'r3', words: 'next year' },
    ]);
    expect(sheet).toEqual([
      {
        categoryId: 'price',
        count: 3,
        runs: 2,
        openValue: [{ minor: 70, ccy: 'AED' }, sar(500)],
        resolved: { k: 2, n: 3, kind: 'counts' },
        examples: ['costs a lot', 'too dear'],
      },
      {
        categoryId: 'timing',
        count: 1,
        runs: 1,
        openValue: [],
        resolved: { k: 0, n: 1, kind: 'counts' },
        examples: ['next year'],
      },
    ]);
  });

  test('another rep’s file adds and never overwrites', () => {
    const own = [{ id: 'a', words: 'mine' }];
    const theirs = [
      { id: 'a', words: 'theirs' },
      { id: 'b', words: 'new' },
      { id: 'b', words: 'twice' },
    ];
    expect(mergeById(own, theirs)).toEqual([own[0], theirs[1]]);
  });
});

describe('product feedback', () => {
  const line = { subId: 'export', runId: 'r1', accountId: 'a1', runStatus: 'open' as const, value: sar(100) };

  test('product, delivery, legal or ticked; values by run; shipped frees the lost runs', () => {
    const lines = productFeedback([
      { ...line, categoryId: 'product' },
      {
        ...line,
        categoryId: 'price',
        isProduct: true,
        runId: 'r2',
        accountId: 'a2',
        runStatus: 'lost',
        value: sar(40),
      },
      { ...line, categoryId: 'price', subId: 'dear' },
      { ...line, categoryId: 'legal', subId: 'hosting', runStatus: 'lost', runId: 'r3' },
      { ...line, categoryId: 'product' },
    ]);
    expect(lines).toEqual([
      {
        subId: 'export',
        count: 3,
        accounts: 2,
        openValue: [sar(100)],
        lostValue: [sar(40)],
        lostRuns: ['r2'],
      },
      { subId: 'hosting', count: 1, accounts: 1, openValue: [], lostValue: [sar(100)], lostRuns: ['r3'] },
    ]);
    expect(runsToRecycle(lines, { export: 'shipped', hosting: 'planned' })).toEqual(['r2']);
  });
});

describe('positioning', () => {
  const at = (days: number) => now - days * DAY;

  test('ninety days beside the ninety before', () => {
    const objection = (categoryId: string, days: number) => ({
      at: at(days),
      categoryId,
      runId: 'r',
      runStatus: 'active' as const,
    });
    const trend = positioningTrend(
      [
        objection('price', 1),
        objection('price', 89),
        objection('trust', 90),
        objection('price', 180),
        objection('need', 3),
      ],
      now,
    );
    expect(trend.map((row) => [row.categoryId, row.now.k, row.now.n, row.before.k, row.before.n])).toEqual([
      ['price', 2, 3, 0, 1],
      ['need', 1, 3, 0, 1],
      ['trust', 0, 3, 1, 1],
    ]);
  });

  test('record against a rival counts each run once, whatever the spelling', () => {
    const rival = (name: string, runId: string, runStatus: 'won' | 'lost' | 'active') => ({
      at: now,
      categoryId: 'competition',
      rival: name,
      runId,
      runStatus,
    });
    expect(
      rivalRecords([
        rival('Acme', 'r1', 'won'),
        rival('ACME ', 'r1', 'won'),
        rival('acme', 'r2', 'lost'),
        rival('', 'r3', 'won'),
      ]),
    ).toEqual([{ rival: 'Acme', runs: 2, won: 1, lost: 1 }]);
  });
});

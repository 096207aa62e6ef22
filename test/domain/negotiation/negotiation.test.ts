import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limitTiming, weighAlternatives } from '../../../domain/negotiation/alternatives';
import { type ConcessionStep, reviewConcessions } from '../../../domain/negotiation/concessions';
import { judgeOffer } from '../../../domain/negotiation/judge-offer';
import { areTermsAgreed, TERMS, termsSheet } from '../../../domain/negotiation/terms-sheet';
import { hasRoomForBoth, zopa } from '../../../domain/negotiation/zopa';

describe('alternatives', () => {
  test.each([
    [
      'ties go to the first listed',
      [
        ['a', 10, 0.5],
        ['b', 5, 1],
        ['c', 5, 0.2],
      ],
      'a',
      'b',
    ],
    [
      'a tie hidden by binary fractions is one',
      [
        ['a', 3, 0.7],
        ['b', 2.1, 1],
      ],
      'a',
      'b',
    ],
    [
      'a loss is the worst',
      [
        ['idle', 0, 1],
        ['penalty', -500, 0.1],
      ],
      'idle',
      'penalty',
    ],
  ] as const)('%s', (_, rows, batna, watna) => {
    const own = rows.map(([text, value, probability]) => ({ text, value, probability }));
    const weighed = weighAlternatives(own);
    expect(weighed?.batna.text).toBe(batna);
    expect(weighed?.watna.text).toBe(watna);
  });

  test('a typed limit wins, zero included', () => {
    const own = [{ text: 'x', value: 100, probability: 1 }];
    expect(weighAlternatives(own, 0)?.limit).toBe(0);
    expect(weighAlternatives(own)?.limit).toBe(100);
    expect(weighAlternatives([])).toBeUndefined();
  });

  test('never minus zero', () => {
    expect(Object.is(weighAlternatives([{ text: 'x', value: -5, probability: 0 }])?.batna.expected, 0)).toBe(
      true,
    );
  });

  test('the limit counts only if written before the first offer', () => {
    expect(limitTiming(undefined, 5)).toBe('missing');
    expect(limitTiming(4, 5)).toBe('before');
    expect(limitTiming(5, 5)).toBe('after_price_talk');
    expect(limitTiming(9, undefined)).toBe('before');
  });
});

describe('zone of possible agreement', () => {
  const sar = (minor: number) => ({ minor, ccy: 'SAR' });

  test.each([
    ['low is missing', zopa(sar(1), undefined, sar(3)), { state: 'unknown' }],
    ['our minimum is missing', zopa(undefined, sar(1), sar(3)), { state: 'unknown' }],
    ['a single point at the high end', zopa(sar(9), sar(5), sar(9)), { state: 'possible', possible: [9, 9] }],
    ['one unit short', zopa(sar(10), sar(5), sar(9)), { state: 'none', gap: 1 }],
  ])('%s', (_, result, value) => {
    expect(result).toEqual({ ok: true, value });
  });

  test('currencies are checked before anything else', () => {
    const aed = { minor: 9, ccy: 'AED' };
    expect(zopa(sar(1), aed)).toMatchObject({ problem: { code: 'mixed_currency' } });
    expect(zopa(undefined, aed, sar(1))).toMatchObject({ problem: { code: 'mixed_currency' } });
    expect(zopa(undefined, sar(2), sar(1))).toMatchObject({ problem: { code: 'bad_input' } });
  });

  test('exactly one of overlap and gap, and a sure overlap is possible too', () => {
    const amount = fc.nat(1000);
    fc.assert(
      fc.property(amount, amount, amount, (min, a, b) => {
        const result = zopa(sar(min), sar(Math.min(a, b)), sar(Math.max(a, b)));
        if (!result.ok) throw new Error('refused');
        const { state, sure, possible, gap } = result.value;
        expect(possible === undefined).toBe(gap !== undefined);
        expect(sure !== undefined).toBe(state === 'sure');
        if (sure && possible) expect(sure[1]).toBeLessThanOrEqual(possible[1]);
        if (gap !== undefined) expect(gap).toBeGreaterThan(0);
      }),
    );
  });

  test('room for both', () => {
    expect(hasRoomForBoth(9, 8, 10)).toBe(true);
    expect(hasRoomForBoth(8, 8, 10)).toBe(false);
    expect(hasRoomForBoth(10, 8, 10)).toBe(false);
  });
});

describe('judging an offer', () => {
  const marks = { limit: 8000, target: 10_000, watna: 5000 };
  test.each([
    [10_001, 'take'],
    [10_000, 'take'],
    [9999, 'counter'],
    [8000, 'counter'],
    [7999, 'below_limit'],
    [5001, 'below_limit'],
    [5000, 'never'],
    [-1, 'never'],
  ] as const)('%i → %s', (price, verdict) => {
    expect(judgeOffer(price, marks)).toBe(verdict);
  });

  test('all marks on one point: at it take, under it never', () => {
    const point = { limit: 5, target: 5, watna: 5 };
    expect(judgeOffer(5, point)).toBe('take');
    expect(judgeOffer(4, point)).toBe('never');
  });
});

describe('concessions', () => {
  let clock = 0;
  const step = (by: 'us' | 'buyer', value: number, more: Partial<ConcessionStep> = {}): ConcessionStep => {
    clock += 1;
    return { id: `c${clock}`, at: clock, by, term: 'price', value, ...more };
  };
  const review = (log: ConcessionStep[], limit?: number) => reviewConcessions(log, limit);

  test.each<[string, ConcessionStep[], number | undefined, object]>([
    ['an empty log', [], undefined, { unanswered: 0, shrinking: true, warnings: [] }],
    [
      'equal is not shrinking',
      [step('us', 5, { id: 'a' }), step('buyer', 5, { answersId: 'a' }), step('us', 5)],
      undefined,
      { reciprocity: 0.5, unanswered: 1, shrinking: false, warnings: ['not_shrinking'] },
    ],
    [
      'each term shrinks on its own',
      [step('us', 5), step('buyer', 1), step('us', 9, { term: 'length' }), step('buyer', 1), step('us', 4)],
      undefined,
      { reciprocity: 2 / 18, unanswered: 3, shrinking: true, warnings: ['two_unanswered'] },
    ],
    [
      'below the limit only on price, at the limit is fine',
      [step('us', 5, { to: 100 }), step('buyer', 5), step('us', 1, { term: 'length', to: 1 })],
      100,
      { reciprocity: 5 / 6, unanswered: 2, shrinking: true, warnings: ['two_unanswered'] },
    ],
    [
      'under the limit',
      [step('us', 5, { to: 99 })],
      100,
      { reciprocity: 0, unanswered: 1, shrinking: true, warnings: ['below_limit'] },
    ],
    [
      'the buyer may go under it',
      [step('buyer', 5, { to: 1 }), step('buyer', 4)],
      100,
      { unanswered: 0, shrinking: true, warnings: [] },
    ],
    [
      'ours worth nothing: no ratio',
      [step('us', 0), step('buyer', 5)],
      undefined,
      { unanswered: 1, shrinking: true, warnings: [] },
    ],
    [
      'our own note is no answer',
      [step('us', 5, { id: 'x' }), step('us', 4, { answersId: 'x' })],
      undefined,
      { reciprocity: 0, unanswered: 2, shrinking: true, warnings: ['two_unanswered', 'twice_in_a_row'] },
    ],
  ])('%s', (_, log, limit, wanted) => {
    expect(review(log, limit)).toEqual(wanted);
    // The log comes in any order.
    expect(review([...log].reverse(), limit)).toEqual(wanted);
  });

  test('at the same instant the id decides the order', () => {
    const log = [step('us', 4, { id: 'b', at: 1 }), step('us', 5, { id: 'a', at: 1 })];
    expect(review(log).shrinking).toBe(true);
  });
});

describe('terms sheet', () => {
  test('fixed rows first, own rows after, open where nothing is known', () => {
    const known = [
      { term: 'support', state: 'proposed' as const },
      { term: 'price', state: 'agreed' as const, touchId: 't1' },
    ];
    const sheet = termsSheet(known);
    expect(sheet.map(({ term }) => term)).toEqual([...TERMS, 'support']);
    expect(sheet[0]).toEqual(known[1]);
    expect(sheet[1]?.state).toBe('open');
  });

  test('the gate asks for five; exit is not one of them', () => {
    const agreed = ['price', 'scope', 'start', 'payment', 'length'].map((term) => ({
      term,
      state: 'agreed' as const,
    }));
    expect(areTermsAgreed(agreed)).toBe(true);
    expect(areTermsAgreed(agreed.slice(1))).toBe(false);
  });
});

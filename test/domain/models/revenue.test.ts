import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annualValue } from '../../../domain/insight/annual-value';
import { fieldEffect } from '../../../domain/insight/field-effect';
import { flywheel } from '../../../domain/insight/flywheel';
import { isFreeSignal } from '../../../domain/insight/free-signal';
import { type Buyer, isFieldMismatch, motionDefaults, motionFor } from '../../../domain/insight/motion';
import { revenueBackward, revenueForward, revenueLevers } from '../../../domain/insight/revenue-model';

const rates = { value: 8000, win: 0.25, offer: 0.5, meet: 0.4, reply: 0.2 };

describe('revenue model', () => {
  test('a target of nothing takes nothing', () => {
    const needed = revenueBackward(0, { ...rates, tpp: 4 }, 10);
    expect(Object.values(needed)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(Object.values(needed).some((value) => Object.is(value, -0))).toBe(false);
  });

  test('touches per working day left', () => {
    expect(revenueBackward(120_000, { ...rates, tpp: 4.2 }, 60).perDay).toBe(105);
  });

  test('rounding up forgives binary fractions', () => {
    // 3 / 0.1 is 30.000000000000004 in some order of operations; it must stay 30.
    expect(revenueBackward(3, { value: 1, win: 0.1, offer: 1, meet: 1, reply: 1, tpp: 1 }).offers).toBe(30);
  });

  test('rates stop at 1, so a lever may move nothing', () => {
    const full = { value: 100, win: 1, offer: 1, meet: 1, reply: 0.95 };
    expect(revenueLevers(10, full).map(({ id, change }) => [id, Math.round(change)])).toEqual([
      ['cycle', 106],
      ['value', 95],
      ['reply', 50],
      ['win', 0],
      ['offer', 0],
      ['meet', 0],
    ]);
  });

  test('what backward asks for, forward brings', () => {
    const rate = fc.double({ min: 0.05, max: 1, noNaN: true });
    const model = fc.record({
      value: fc.integer({ min: 1, max: 50_000 }),
      win: rate,
      offer: rate,
      meet: rate,
      reply: rate,
    });
    fc.assert(
      fc.property(model, fc.integer({ min: 0, max: 1_000_000 }), (pipeline, target) => {
        const { prospects } = revenueBackward(target, { ...pipeline, tpp: 1 });
        expect(revenueForward(prospects, pipeline).revenue).toBeGreaterThanOrEqual(target * (1 - 1e-6));
      }),
    );
  });
});

test('annual value of usage', () => {
  expect(annualValue({ type: 'usage', lastThree: [100, 200, 300] })).toBe(2400);
  expect(annualValue({ type: 'subscription', amount: 100, months: 24 })).toBe(50);
});

describe('flywheel', () => {
  test.each([
    ['four wins give no ratio', { referred: 6, won: 4, wonByReferral: 1 }, undefined, undefined],
    ['nothing before', { referred: 6, won: 10, wonByReferral: 1 }, 0.6, undefined],
    [
      'few before',
      { referred: 6, won: 10, wonByReferral: 1, before: { referred: 9, won: 4 } },
      0.6,
      undefined,
    ],
    ['grew', { referred: 6, won: 10, wonByReferral: 1, before: { referred: 5, won: 10 } }, 0.6, true],
    [
      'equal is not turning',
      { referred: 6, won: 10, wonByReferral: 1, before: { referred: 3, won: 5 } },
      0.6,
      false,
    ],
    [
      'few now',
      { referred: 6, won: 3, wonByReferral: 1, before: { referred: 3, won: 5 } },
      undefined,
      undefined,
    ],
  ])('%s', (_, counts, ratio, turning) => {
    const found = flywheel(counts);
    expect(found.ratio).toBe(ratio);
    expect(found.turning).toBe(turning);
    expect(found.loop).toMatchObject({ k: 1, n: counts.won });
  });
});

describe('motion', () => {
  test.each([
    [0, 'low'],
    [999.99, 'low'],
    [1000, 'mid'],
    [24_999.5, 'mid'],
    [25_000, 'high'],
  ])('%f a year is %s', (value, band) => {
    expect(motionFor(value, 'small').band).toBe(band);
  });

  test('field visits for a low value are a mismatch', () => {
    expect(isFieldMismatch(motionFor(500, 'small').motion, 1)).toBe(true);
    expect(isFieldMismatch(motionFor(500, 'small').motion, 0)).toBe(false);
    expect(isFieldMismatch(motionFor(30_000, 'small').motion, 3)).toBe(false);
  });

  test.each<[number, Buyer, string]>([
    [500, 'consumer', '4 × 0.5 bant'],
    [500, 'small', '4 × 0.5 bant free'],
    [500, 'enterprise', '4 × 0.5 bant free'],
    [5000, 'small', '6 × 1 champ'],
    [5000, 'enterprise', '8 × 3 meddic talks'],
    [50_000, 'consumer', '6 × 1 champ'],
    [50_000, 'small', '8 × 3 meddic talks'],
  ])('%i a year to %s asks for %s', (value, buyer, expected) => {
    const { motion, band } = motionFor(value, buyer);
    const { attempts, segmentFactor, framework, talksFirst, handsOverFreeUse } = motionDefaults(motion, band);
    const told = `${attempts} × ${segmentFactor} ${framework}${talksFirst ? ' talks' : ''}${handsOverFreeUse ? ' free' : ''}`;
    expect(told).toBe(expected);
  });

  test('wins with a visit beside wins without', () => {
    const effect = fieldEffect([
      { isWon: true, visits: 2 },
      { isWon: false, visits: 1 },
      { isWon: true, visits: 0 },
    ]);
    expect([effect.with.k, effect.with.n, effect.without.k, effect.without.n]).toEqual([1, 2, 1, 1]);
  });
});

describe('free use', () => {
  const user = (email: string, uses = 1) => ({ email, uses });

  test.each([
    ['two colleagues', [user('a@x.co'), user('b@x.co')], undefined, false],
    ['three', [user('a@x.co'), user('b@x.co'), user('c@x.co')], undefined, true],
    ['the same person three times', [user('a@x.co'), user('a@x.co'), user('a@x.co')], undefined, false],
    [
      'three at a public provider',
      [user('a@gmail.com'), user('b@gmail.com'), user('c@gmail.com')],
      undefined,
      false,
    ],
    ['one heavy user there', [user('a@gmail.com', 20)], undefined, true],
    ['nineteen uses', [user('a@x.co', 19)], undefined, false],
    ['a large firm', [user('a@x.co')], 100, true],
    ['a large firm without users', [], 500, false],
    ['ninety-nine people', [user('a@x.co')], 99, false],
    ['three companies', [user('a@x.co'), user('b@y.co'), user('c@z.co')], undefined, false],
  ])('%s', (_, users, headcount, wanted) => {
    expect(isFreeSignal(users, headcount)).toBe(wanted);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Condition, checkCondition, type Facts } from '../../../domain/people/criterion';
import { type IcpCriterion, icpFit } from '../../../domain/people/icp-fit';

describe('one condition', () => {
  test.each<[string, Condition, Facts, string]>([
    [
      'both ends are in: low',
      { field: 'headcount', op: 'between', value: [100, 500] },
      { headcount: 100 },
      'match',
    ],
    [
      'both ends are in: high',
      { field: 'headcount', op: 'between', value: [100, 500] },
      { headcount: 500 },
      'match',
    ],
    ['beyond the end', { field: 'headcount', op: 'between', value: [100, 500] }, { headcount: 501 }, 'miss'],
    ['zero is a fact', { field: 'headcount', op: 'between', value: [1, 5] }, { headcount: 0 }, 'miss'],
    [
      'words are no number',
      { field: 'headcount', op: 'between', value: [1, 5] },
      { headcount: 'many' },
      'miss',
    ],
    [
      'trimmed and in lower case',
      { field: 'country', op: 'in', value: [' sa '] },
      { country: 'SA ' },
      'match',
    ],
    ['part of a text', { field: 'title', op: 'contains', value: 'sales' }, { title: 'VP of Sales' }, 'match'],
    ['an entry of a list', { field: 'tag', op: 'contains', value: 'VIP' }, { tag: ['vip', 'gulf'] }, 'match'],
    ['not a part of an entry', { field: 'tag', op: 'contains', value: 'vi' }, { tag: ['vip'] }, 'miss'],
    ['absent', { field: 'tag', op: 'contains', value: 'vip' }, {}, 'unknown'],
    ['null', { field: 'tag', op: 'contains', value: 'vip' }, { tag: null }, 'unknown'],
    ['blank', { field: 'industry', op: 'in', value: ['x'] }, { industry: '  ' }, 'unknown'],
    ['an empty list', { field: 'tag', op: 'in', value: ['x'] }, { tag: [] }, 'unknown'],
    ['an inherited name is no fact', { field: 'toString', op: 'contains', value: 'x' }, {}, 'unknown'],
  ])('%s', (_, condition, facts, wanted) => {
    expect(checkCondition(condition, facts)).toBe(wanted);
  });
});

describe('ideal customer profile', () => {
  const country: IcpCriterion = { field: 'country', op: 'in', value: ['SA'], weight: 2 };
  const industry: IcpCriterion = { field: 'industry', op: 'in', value: ['retail'], weight: 3 };

  test('without criteria nothing is known', () => {
    expect(icpFit([], { country: 'SA' })).toEqual({ known: 0, band: 'insufficient' });
  });

  test('a missed must is outside even when too little is known for a score', () => {
    const must = { ...country, must: true, weight: 1 };
    expect(icpFit([must, industry], { country: 'AE' })).toEqual({ known: 0.25, band: 'outside' });
  });

  test('an unknown must is not missed', () => {
    expect(icpFit([{ ...country, must: true }, industry], { industry: 'retail' }).band).toBe('ideal');
  });

  test.each([
    [3, 1, 75, 'ideal'],
    [1, 1, 50, 'near'],
    [1, 2, 33, 'weak'],
  ])('match %i, miss %i', (match, miss, icp, band) => {
    const criteria = [
      { ...country, weight: match },
      { ...industry, weight: miss },
    ];
    expect(icpFit(criteria, { country: 'SA', industry: 'x' })).toEqual({ known: 1, icp, band });
  });

  test('the score is there exactly from half known on, and the order of criteria is nothing', () => {
    const criterion = fc.record({
      field: fc.constantFrom('a', 'b', 'c', 'd'),
      op: fc.constant('in' as const),
      value: fc.constant(['x']),
      weight: fc.integer({ min: 1, max: 5 }),
      must: fc.boolean(),
    });
    const facts = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'y', ''));
    fc.assert(
      fc.property(fc.array(criterion), facts, (criteria, known) => {
        const fit = icpFit(criteria, known);
        expect(fit.icp !== undefined).toBe(fit.known >= 0.5);
        expect(icpFit([...criteria].reverse(), known)).toEqual(fit);
      }),
    );
  });
});

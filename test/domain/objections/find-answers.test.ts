import { describe, expect, it } from 'vitest';
import { findAnswers, indexAnswers, isWithin } from '../../../domain/objections/find-answers';

const index = indexAnswers([
  { id: 'expensive', texts: ['Too expensive', 'السعر مرتفع', 'May I ask what it feels high against?'] },
  { id: 'budget', texts: ['No budget available', 'لا توجد ميزانية', 'When is the budget decided?'] },
  { id: 'discount', texts: ['Asking for a discount', 'طلب خصم', 'We can narrow the scope of the price.'] },
]);

describe('findAnswers', () => {
  it.each([
    ['budget', ['budget']],
    ['bugdet', ['budget']],
    ['expensiv', ['expensive']],
    ['discuont', ['discount']],
    ['price', ['discount']],
    ['الميزانيه', ['budget']],
    ['ميزانيّة', ['budget']],
    ['ميزنية', ['budget']],
    ['سعر', ['expensive']],
    ['السعر مرتفع', ['expensive']],
    ['خصم', ['discount']],
    ['the budget', ['budget']],
    ['helicopter', []],
    ['', ['expensive', 'budget', 'discount']],
  ])('%s', (query, ids) => {
    expect(findAnswers(index, query)).toEqual(ids);
  });

  it('prefers the title over the text', () => {
    const two = indexAnswers([
      { id: 'text', texts: ['Other', 'x', 'price'] },
      { id: 'title', texts: ['Price'] },
    ]);
    expect(findAnswers(two, 'price')).toEqual(['title', 'text']);
  });
});

describe('isWithin', () => {
  it.each([
    ['price', 'price', 0, true],
    ['price', 'prise', 1, true],
    ['pirce', 'price', 1, true],
    ['price', 'prices', 1, true],
    ['price', 'plaice', 1, false],
    ['negotiation', 'negociaton', 2, true],
  ])('%s %s %i', (a, b, max, expected) => {
    expect(isWithin(a, b, max)).toBe(expected);
    expect(isWithin(b, a, max)).toBe(expected);
  });
});

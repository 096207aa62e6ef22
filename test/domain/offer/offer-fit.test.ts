import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Covered, type OfferLine, offerFit } from '../../../domain/offer/offer-fit';
import { rankNeeds } from '../../../domain/offer/rank-needs';

const need = (id: string, impact: number, urgency: number, evidenceAt = 0) => ({
  id,
  impact,
  urgency,
  evidenceAt,
});
const needs = [need('a', 5, 5, 1), need('b', 5, 5, 2), need('c', 5, 5, 3), need('d', 1, 1, 0)];
const line = (needId: string | undefined, covered: Covered, proof?: string): OfferLine => ({
  covered,
  ...(needId === undefined ? {} : { needId }),
  ...(proof === undefined ? {} : { proof }),
});

describe('ranking needs', () => {
  test('priority, then earlier evidence, then id', () => {
    const list = [need('z', 3, 4, 5), need('y', 4, 3, 5), need('x', 2, 6, 4), need('w', 5, 5, 9)];
    expect(rankNeeds(list).map(({ id }) => id)).toEqual(['w', 'x', 'y', 'z']);
  });
});

describe('fit of an offer', () => {
  test.each<[string, OfferLine[], object]>([
    ['nothing written', [], { coverage: 0, strength: 0, generic: true, mapped: false }],
    [
      'the fourth need does not count',
      [line('a', 'yes', 'p'), line('b', 'yes', 'p'), line('c', 'no')],
      { coverage: 1, strength: 2 / 3, generic: false, mapped: true },
    ],
    [
      'yes without proof is answered but not mapped',
      [line('a', 'yes'), line('b', 'yes', 'p'), line('c', 'yes', 'p')],
      { coverage: 1, strength: 1, generic: false, mapped: false },
    ],
    [
      'a blank proof is none',
      [line('a', 'yes', ' '), line('b', 'no'), line('c', 'yes', 'p')],
      { coverage: 1, strength: 2 / 3, generic: false, mapped: false },
    ],
    [
      'the best of several benefits counts',
      [
        line('a', 'no'),
        line('a', 'part', 'p'),
        line('a', 'yes', 'p'),
        line('b', 'part', 'p'),
        line('c', 'no'),
      ],
      { coverage: 1, strength: 0.5, generic: false, mapped: true },
    ],
    [
      'a benefit nobody asked for makes it generic',
      [line('a', 'yes', 'p'), line('b', 'yes', 'p'), line('c', 'yes', 'p'), line(undefined, 'yes', 'p')],
      { coverage: 1, strength: 1, generic: true, mapped: true },
    ],
    [
      'so does one for a need that is not on the list',
      [line('a', 'yes', 'p'), line('b', 'yes', 'p'), line('c', 'yes', 'p'), line('gone', 'no')],
      { coverage: 1, strength: 1, generic: true, mapped: true },
    ],
  ])('%s', (_, lines, wanted) => {
    expect(offerFit(needs, lines)).toEqual({ rank: ['a', 'b', 'c', 'd'], ...wanted });
  });

  test('a single need is its own top', () => {
    expect(offerFit([need('a', 1, 1)], [line('a', 'part', 'p')])).toEqual({
      rank: ['a'],
      coverage: 1,
      strength: 0.5,
      generic: false,
      mapped: true,
    });
  });

  test('no needs: nothing is covered, nothing is mapped', () => {
    expect(offerFit([], [])).toEqual({ rank: [], coverage: 0, strength: 0, generic: true, mapped: false });
  });

  test('strength never exceeds coverage, shares stay within 0 and 1', () => {
    const lines = fc.array(
      fc.record({
        needId: fc.constantFrom('a', 'b', 'c', 'd', 'x'),
        covered: fc.constantFrom<Covered>('yes', 'part', 'no'),
      }),
    );
    fc.assert(
      fc.property(lines, (list) => {
        const fit = offerFit(needs, list);
        expect(fit.strength).toBeLessThanOrEqual(fit.coverage);
        expect(fit.coverage).toBeLessThanOrEqual(1);
        if (fit.mapped) expect(fit.coverage).toBe(1);
      }),
    );
  });
});

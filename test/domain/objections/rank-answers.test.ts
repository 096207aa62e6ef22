import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RankedAnswer, rankAnswers } from '../../../domain/objections/rank-answers';
import { STAGES } from '../../../domain/records';

const answer = (id: string, more: Partial<RankedAnswer> = {}): RankedAnswer => ({
  id,
  resolved: 0,
  used: 0,
  ...more,
});
const order = (answers: RankedAnswer[], tone?: string) =>
  rankAnswers(answers, 'objections', tone).map(({ id }) => id);

describe('which answer first', () => {
  test.each<[string, RankedAnswer[], string | undefined, string[]]>([
    [
      'an approved own answer for the stage, whatever its record',
      [
        answer('a', { stages: ['objections'], resolved: 30, used: 30 }),
        answer('z', { own: true, approved: true }),
      ],
      undefined,
      ['z', 'a'],
    ],
    [
      'own but not approved has no privilege',
      [answer('a', { resolved: 9, used: 10 }), answer('b', { own: true, resolved: 0, used: 0 })],
      undefined,
      ['a', 'b'],
    ],
    [
      'approved own answer of another stage has none either',
      [
        answer('own', { own: true, approved: true, stages: ['offer'] }),
        answer('lib', { stages: ['objections'] }),
      ],
      undefined,
      ['lib', 'own'],
    ],
    [
      'listed before a neighbour before the rest; an empty list holds all',
      [
        answer('far', { stages: ['closing'] }),
        answer('near', { stages: ['negotiation'] }),
        answer('here', { stages: ['prospecting', 'objections'] }),
      ],
      undefined,
      ['here', 'near', 'far'],
    ],
    [
      'stage fit beats tone',
      [answer('a', { stages: ['offer'], tone: 'warm' }), answer('b')],
      'warm',
      ['b', 'a'],
    ],
    [
      'tone beats record',
      [answer('a', { resolved: 9, used: 9 }), answer('b', { tone: 'brief' })],
      'brief',
      ['b', 'a'],
    ],
    [
      'tone counts for nothing when none is asked',
      [answer('b', { tone: 'brief' }), answer('a')],
      undefined,
      ['a', 'b'],
    ],
    [
      'four uses are no record yet',
      [
        answer('few', { resolved: 4, used: 4 }),
        answer('bad', { resolved: 1, used: 5 }),
        answer('ok', { resolved: 3, used: 5 }),
      ],
      undefined,
      ['ok', 'few', 'bad'],
    ],
    [
      'missing proof comes last, even the team’s own answer',
      [
        answer('own', { own: true, approved: true, needsProof: true }),
        answer('poor', { stages: ['closing'], resolved: 0, used: 9 }),
        answer('proven', { needsProof: true, hasProof: true }),
      ],
      undefined,
      ['proven', 'poor', 'own'],
    ],
    [
      'ids settle ties, three are shown',
      [answer('d'), answer('b'), answer('c'), answer('a')],
      undefined,
      ['a', 'b', 'c'],
    ],
    ['no answers', [], undefined, []],
  ])('%s', (_, answers, tone, wanted) => {
    expect(order(answers, tone)).toEqual(wanted);
  });

  test('the order of the list does not matter', () => {
    const any = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      own: fc.boolean(),
      approved: fc.boolean(),
      stages: fc.subarray([...STAGES]),
      tone: fc.constantFrom('warm', 'brief'),
      resolved: fc.nat(5),
      used: fc.integer({ min: 5, max: 9 }),
      needsProof: fc.boolean(),
      hasProof: fc.boolean(),
    });
    const unique = fc.uniqueArray(any, { selector: ({ id }) => id });
    fc.assert(
      fc.property(unique, fc.constantFrom(...STAGES), (answers, stage) => {
        const ranked = rankAnswers(answers, stage, 'warm');
        expect(rankAnswers([...answers].reverse(), stage, 'warm')).toEqual(ranked);
        expect(ranked.length).toBe(Math.min(3, answers.length));
      }),
    );
  });
});

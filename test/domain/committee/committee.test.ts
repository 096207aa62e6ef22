import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { committeeCoverage } from '../../../domain/committee/coverage';
import { isEnterprise } from '../../../domain/committee/enterprise';
import { expectedDeciders } from '../../../domain/committee/expected-size';
import { type CommitteeMember, missingInfo } from '../../../domain/committee/info-needs';
import { isSingleThread } from '../../../domain/committee/single-thread';
import { toInform } from '../../../domain/committee/to-inform';
import { DECIDER_ROLES, INFO_KINDS } from '../../../domain/records';

const DAY = 86_400_000;
const now = Date.parse('2026-03-08T09:00:00Z');
type Told = [CommitteeMember['informed'][number]['kind'], number];
const member = (
  name: string,
  roles: CommitteeMember['roles'],
  influence: 1 | 2 | 3,
  ...told: Told[]
): CommitteeMember => ({
  name,
  roles,
  influence,
  informed: told.map(([kind, daysAgo]) => ({ kind, at: now - daysAgo * DAY })),
});

describe('what someone must know', () => {
  test.each<[string, CommitteeMember, string[]]>([
    ['thirty days are in', member('a', ['user'], 1, ['offer', 30]), []],
    ['a millisecond more is out', member('a', ['user'], 1, ['offer', 30 + 1 / DAY]), ['offer']],
    ['the newest telling counts', member('a', ['user'], 1, ['offer', 90], ['offer', 2]), []],
    [
      'several roles need all their kinds',
      member('a', ['procurement', 'technical', 'champion'], 1),
      ['offer', 'price', 'technical', 'legal'],
    ],
    ['the wrong kind does not help', member('a', ['legal'], 1, ['price', 1], ['timeline', 1]), ['legal']],
    ['a blocker needs the offer', member('a', ['blocker'], 3), ['offer']],
  ])('%s', (_, one, wanted) => {
    expect(missingInfo(one, now)).toEqual(wanted);
  });

  test('order: influence, longest silence of anything, name', () => {
    const list = [
      member('Zeina', ['user'], 2),
      member('Badr', ['user'], 2, ['timeline', 3]),
      member('Amal', ['user'], 2),
      member('Old', ['user'], 2, ['offer', 99]),
      member('Low', ['user'], 1),
      member('Done', ['user'], 3, ['offer', 1]),
    ];
    expect(toInform(list, now).map(({ name }) => name)).toEqual(['Amal', 'Zeina', 'Old', 'Badr', 'Low']);
  });
});

describe('coverage', () => {
  const told = member('E', ['economic_buyer', 'champion'], 3, ['offer', 1], ['price', 1]);

  test.each([
    [1, 2],
    [19, 2],
    [20, 4],
    [99, 4],
    [100, 7],
    [500, 7],
    [501, 10],
  ])('%i people: about %i decide', (headcount, size) => {
    expect(expectedDeciders(headcount)?.size).toBe(size);
  });

  test('the number of the article carries its badge', () => {
    expect(expectedDeciders(250)?.source).toBe('article');
    expect(expectedDeciders(50)?.source).toBe('default');
    expect(expectedDeciders()).toBeUndefined();
  });

  test.each([
    ['unknown size: one named is enough', {}, 100],
    ['own expectation wins over headcount', { expected: 2, headcount: 300 }, 80],
    ['headcount', { headcount: 300 }, 66],
    ['enterprise asks for four roles', { enterprise: true }, 90],
  ])('%s', (_, setting, coverage) => {
    expect(committeeCoverage([told], setting, now).coverage).toBe(coverage);
  });

  test.each([
    [70, 'good'],
    [69, 'partial'],
    [40, 'partial'],
  ])('%i is %s', (wanted, band) => {
    // One informed, both roles: 60 + 40 × 1/expected.
    const share = (wanted - 60) / 40;
    const found =
      share > 0
        ? committeeCoverage([told], { expected: 1 / share }, now)
        : committeeCoverage([member('u', ['user'], 1)], {}, now);
    expect(found).toMatchObject({ coverage: wanted, band });
  });

  test('0 to 100, and telling someone what they lack never lowers it', () => {
    const anyone = fc.record({
      name: fc.string(),
      roles: fc.subarray([...DECIDER_ROLES], { minLength: 1 }),
      influence: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
      informed: fc.array(
        fc.record({
          kind: fc.constantFrom(...INFO_KINDS),
          at: fc.integer({ min: now - 60 * DAY, max: now }),
        }),
      ),
    });
    fc.assert(
      fc.property(fc.array(anyone, { minLength: 1, maxLength: 8 }), fc.boolean(), (members, enterprise) => {
        const before = committeeCoverage(members, { enterprise, expected: 7 }, now);
        const [first, ...others] = members;
        const informed = INFO_KINDS.map((kind) => ({ kind, at: now }));
        const after = committeeCoverage(
          [{ ...first!, informed }, ...others],
          { enterprise, expected: 7 },
          now,
        );
        expect(after.coverage).toBeGreaterThanOrEqual(before.coverage);
        expect(after.coverage).toBeLessThanOrEqual(100);
        expect(toInform(members, now).length).toBe(before.named - before.informed);
      }),
    );
  });
});

describe('warnings', () => {
  const touch = (prospectId: string, daysAgo: number) => ({ prospectId, at: now - daysAgo * DAY });

  test.each([
    ['one of two', 'offer', ['a', 'b'], [touch('a', 1), touch('a', 3)], true],
    ['both', 'offer', ['a', 'b'], [touch('a', 1), touch('b', 30)], false],
    ['the other too long ago', 'closing', ['a', 'b'], [touch('a', 1), touch('b', 30 + 1 / DAY)], true],
    ['only one named', 'offer', ['a'], [touch('a', 1)], false],
    ['before the offer', 'qualification', ['a', 'b'], [touch('a', 1)], false],
    ['nobody lately', 'offer', ['a', 'b'], [], false],
    ['people outside the committee do not count', 'offer', ['a', 'b'], [touch('a', 1), touch('x', 1)], true],
  ] as const)('single thread: %s', (_, stage, deciders, touches, wanted) => {
    expect(isSingleThread(stage, deciders, touches, now)).toBe(wanted);
  });

  test.each([
    [{ namedDeciders: 0, headcount: 100 }, true],
    [{ namedDeciders: 0, headcount: 99, value: 24_999 }, false],
    [{ namedDeciders: 4 }, true],
    [{ namedDeciders: 1, value: 25_000 }, true],
    [{ namedDeciders: 1, value: 25_000, valueThreshold: 40_000 }, false],
    [{ namedDeciders: 9, setByUser: false }, false],
    [{ namedDeciders: 0, setByUser: true }, true],
  ])('enterprise %o → %s', (signs, wanted) => {
    expect(isEnterprise(signs)).toBe(wanted);
  });
});

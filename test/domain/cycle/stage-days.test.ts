import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stageDays } from '../../../domain/cycle/stage-days';
import { type MoveFacts, visitsOf } from '../../../domain/cycle/visits';
import { MOVE_KINDS, STAGES, type StageId } from '../../../domain/records';

const DAY = 86_400_000;
const move = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom(...MOVE_KINDS),
  at: fc.integer({ min: 1, max: 100 }).map((days) => days * DAY),
  to: fc.option(fc.constantFrom(...STAGES), { nil: undefined }),
});
const moves = fc
  .array(move, { maxLength: 12 })
  .map((list): MoveFacts[] => [{ id: 'open', kind: 'open', at: 0 }, ...list]);

describe('time in stages', () => {
  test('stays follow each other, so the days add up to the time the run stood somewhere', () => {
    fc.assert(
      fc.property(moves, (list) => {
        const now = 120 * DAY;
        const stays = visitsOf(list);
        for (let i = 1; i < stays.length; i += 1) {
          expect(stays[i - 1]!.until!).toBeLessThanOrEqual(stays[i]!.from);
        }
        const total = Object.values(stageDays(list, now)).reduce((sum, days) => sum + days, 0);
        const stood = stays.reduce((sum, { from, until = now }) => sum + (until - from) / DAY, 0);
        expect(total).toBeCloseTo(stood, 6);
        expect(total).toBeLessThanOrEqual(120);
      }),
    );
  });

  test('the order in which moves are listed does not matter, nor seeing one twice', () => {
    fc.assert(
      fc.property(moves, fc.nat(20), (list, i) => {
        const other = [...list].reverse().concat(list[i % list.length]!);
        expect(stageDays(other, 120 * DAY)).toEqual(stageDays(list, 120 * DAY));
      }),
    );
  });

  test('a won run stands in referral until it is done; a reopened win goes on in closing', () => {
    const open: MoveFacts = { id: 'a', kind: 'open', at: 0, to: 'closing' };
    const won: MoveFacts = { id: 'b', kind: 'won', at: 2 * DAY };
    expect(stageDays([open, won], 9 * DAY)).toEqual({ closing: 2, referral: 7 });
    const done: MoveFacts = { id: 'c', kind: 'done', at: 5 * DAY };
    expect(stageDays([open, won, done], 9 * DAY)).toEqual({ closing: 2, referral: 3 });
    const reopen: MoveFacts = { id: 'c', kind: 'reopen', at: 3 * DAY };
    expect(stageDays([open, won, reopen], 9 * DAY)).toEqual({ closing: 8, referral: 1 });
  });

  test('a lost run that is reopened stands again where it stood', () => {
    const list: MoveFacts[] = [
      { id: 'a', kind: 'open', at: 0, to: 'offer' },
      { id: 'b', kind: 'lost', at: 3 * DAY },
      { id: 'c', kind: 'recycle', at: 4 * DAY },
      { id: 'd', kind: 'reopen', at: 10 * DAY },
    ];
    expect(stageDays(list, 11 * DAY)).toEqual({ offer: 4 });
  });

  test('with the seventh stage switched off a win ends the run in closing', () => {
    const list: MoveFacts[] = [
      { id: 'a', kind: 'open', at: 0, to: 'closing' },
      { id: 'b', kind: 'won', at: DAY, to: 'closing' },
    ];
    expect(stageDays(list, 9 * DAY)).toEqual({ closing: 1 });
  });

  const AT: Readonly<Record<string, number>> = { a: 0, b: 1, c: 2, d: 3 };
  const said = (list: readonly (readonly [id: string, kind: MoveFacts['kind'], to?: StageId])[]) =>
    visitsOf(list.map(([id, kind, to]) => ({ id, kind, at: AT[id[0]!]! * DAY, to }))).map(
      ({ stage, from, until, isVoid }) =>
        `${stage} ${from / DAY}-${until === undefined ? '' : until / DAY}${isVoid ? ' void' : ''}`,
    );

  test.each([
    [
      'reactivating enters qualification where it says so',
      [['a', 'reactivate', 'qualification']],
      ['qualification 0-'],
    ],
    ['reactivating without a stage begins anew', [['a', 'reactivate']], ['prospecting 0-']],
    [
      'forward without a stage goes to the next',
      [
        ['a', 'open', 'offer'],
        ['b', 'forward'],
      ],
      ['offer 0-1', 'objections 1-'],
    ],
    [
      'forward with a stage goes there',
      [
        ['a', 'open', 'offer'],
        ['b', 'forward', 'closing'],
      ],
      ['offer 0-1', 'closing 1-'],
    ],
    ['forward from nowhere stands nowhere', [['a', 'forward']], []],
    [
      'back goes where it says',
      [
        ['a', 'open', 'offer'],
        ['b', 'back', 'prospecting'],
      ],
      ['offer 0-1', 'prospecting 1-'],
    ],
    ['reopening what never began stands nowhere', [['a', 'reopen']], []],
    [
      'reopening a win voids the stay it began',
      [
        ['a', 'open', 'closing'],
        ['b', 'won'],
        ['c', 'reopen'],
      ],
      ['closing 0-1', 'referral 1-2 void', 'closing 2-'],
    ],
    [
      'reopening a loss voids nothing',
      [
        ['a', 'open', 'offer'],
        ['b', 'lost'],
        ['c', 'reopen'],
      ],
      ['offer 0-1', 'offer 2-'],
    ],
    [
      'a win alone is not void',
      [
        ['a', 'open', 'closing'],
        ['b', 'won'],
        ['c', 'done'],
      ],
      ['closing 0-1', 'referral 1-2'],
    ],
    [
      'the time of a move decides, not its place in the list',
      [
        ['b', 'lost'],
        ['a', 'open', 'offer'],
      ],
      ['offer 0-1'],
    ],
    [
      'of two in one moment the smaller id comes first',
      [
        ['b2', 'back', 'offer'],
        ['a', 'open'],
        ['b1', 'skip', 'closing'],
      ],
      ['prospecting 0-1', 'closing 1-1', 'offer 1-'],
    ],
  ] as const)('%s', (_name, list, stays) => {
    expect(said(list)).toEqual(stays);
  });

  test('a move dated later than now lends no time', () => {
    expect(stageDays([{ id: 'a', kind: 'open', at: 5 * DAY }], 0)).toEqual({ prospecting: 0 });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countSocial, type SocialEntry, socialIndex } from '../../../domain/insight/social-index';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const now = Date.parse('2026-03-08T12:00:00Z');
const zone = 'Asia/Riyadh';
const count = (log: SocialEntry[]) => countSocial(log, now, zone);
const view = (prospectId: string, at: number): SocialEntry => ({ kind: 'view', prospectId, at });
const comment = (prospectId: string, at: number): SocialEntry => ({ kind: 'comment', prospectId, at });
const message = (prospectId: string, dir: 'in' | 'out', at: number): SocialEntry => ({
  kind: 'message',
  prospectId,
  dir,
  at,
});

describe('counting the log', () => {
  test('the window opens just after now − 28 days and ends now', () => {
    const edge = now - 28 * DAY;
    expect(count([view('a', edge), view('b', edge + 1), view('c', now), view('d', now + 1)]).v).toBe(2);
  });

  test('ten different people a day; one seen again takes no place', () => {
    const day = Date.parse('2026-03-05T06:00:00Z');
    const twelve = Array.from({ length: 12 }, (_, i) => view(`p${i}`, day + i * 1000));
    expect(count([...twelve, view('p0', day + 500)]).v).toBe(10);
    // The eleventh counts when seen on another day.
    expect(count([...twelve, view('p11', day + DAY)]).v).toBe(11);
  });

  test('a day is a day of the home zone', () => {
    const evening = Date.parse('2026-03-05T20:59:00Z');
    const list = Array.from({ length: 12 }, (_, i) => view(`p${i}`, evening + (i < 6 ? 0 : 120_000)));
    expect(count(list).v).toBe(12);
  });

  test('two comments per person and block of seven days counted back from now', () => {
    const block = now - 7 * DAY;
    const log = [
      comment('a', block),
      comment('a', block + 1),
      comment('a', block + 2),
      comment('a', block + 3),
    ];
    // One falls into the block before, two of the three after it count.
    expect(count(log).c).toBe(3);
  });

  test('five comments a day, the earliest ones; one refused by one cap fills no other', () => {
    const day = Date.parse('2026-03-05T06:00:00Z');
    const log = [
      comment('a', day),
      comment('a', day + 1),
      comment('a', day + 2),
      comment('b', day + 3),
      comment('c', day + 4),
      comment('d', day + 5),
      comment('e', day + 6),
      comment('e', day + DAY),
    ];
    expect(count(log).c).toBe(6);
    expect(count([...log].reverse()).c).toBe(6);
  });

  test('both ways, and pressed from three unanswered on', () => {
    const log = [
      message('a', 'out', now - 5 * HOUR),
      message('a', 'in', now - 4 * HOUR),
      ...[3, 2, 1].map((h) => message('a', 'out', now - h * HOUR)),
      ...[3, 2, 1].map((h) => message('b', 'out', now - h * HOUR)),
      message('c', 'in', now - HOUR),
      message('d', 'out', now - 3 * HOUR),
      message('d', 'out', now - 2 * HOUR),
      message('d', 'in', now - HOUR),
    ];
    expect(count(log)).toEqual({ v: 0, c: 0, a: 0, t: 2, p: 2 });
  });

  test('at the same instant their message comes first', () => {
    const log = [
      message('a', 'out', now - HOUR),
      message('a', 'in', now - HOUR),
      message('a', 'out', now),
      message('a', 'out', now),
    ];
    expect(count(log)).toMatchObject({ t: 1, p: 1 });
  });

  test('order of the log does not matter', () => {
    const entry = fc.record({
      at: fc.integer({ min: now - 30 * DAY, max: now + HOUR }),
      prospectId: fc.constantFrom('a', 'b', 'c'),
      kind: fc.constantFrom<SocialEntry['kind']>('view', 'accepted', 'message'),
      dir: fc.constantFrom<'in' | 'out'>('in', 'out'),
    });
    fc.assert(
      fc.property(fc.array(entry), (log) => {
        expect(count([...log].reverse())).toEqual(count(log));
      }),
    );
  });
});

test.each([
  [{ v: 100, c: 100, a: 100, t: 100, p: 0 }, 100],
  [{ v: 1, c: 0, a: 0, t: 0, p: 0 }, 1],
  [{ v: 1, c: 0, a: 0, t: 0, p: 1 }, 0],
  [{ v: 20, c: 12, a: 8, t: 6, p: 30 }, 0],
  [{ v: 2, c: 0, a: 0, t: 0, p: 0 }, 3],
  [{ v: 0, c: 4, a: 0, t: 1, p: 0 }, 13],
])('%o → %i', (counts, index) => {
  expect(socialIndex(counts)).toBe(index);
});

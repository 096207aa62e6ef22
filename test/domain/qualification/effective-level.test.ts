import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Evidence, effectiveLevel } from '../../../domain/qualification/effective-level';
import type { Level } from '../../../domain/qualification/score';
import { CHANNELS, DIRECTIONS, IN_KINDS, OUTCOMES } from '../../../domain/records';

const DAY = 86_400_000;
const now = Date.parse('2026-03-08T07:00:00Z');
const mail = (daysAgo: number, more: Partial<Evidence> = {}): Evidence => ({
  at: now - daysAgo * DAY,
  dir: 'in',
  channel: 'email',
  inKind: 'reply',
  prospectId: 'p1',
  ...more,
});
const heldCall = (prospectId: string, daysAgo = 10): Evidence => ({
  at: now - daysAgo * DAY,
  dir: 'out',
  channel: 'call',
  outcome: 'connected',
  prospectId,
});

describe('how far a claimed level is believed', () => {
  test.each<[string, Level, Evidence[], Level]>([
    ['nothing at all', 3, [], 1],
    ['one inbound e-mail', 3, [mail(10)], 3],
    ['one held call', 3, [heldCall('p1')], 2],
    ['the same person twice on the phone', 3, [heldCall('p1'), heldCall('p1', 5)], 2],
    ['held calls with two persons', 3, [heldCall('p1'), heldCall('p2')], 3],
    ['own outbound e-mail', 2, [mail(1, { dir: 'out', inKind: undefined })], 1],
    ['a reply 180.0 days old', 3, [mail(180)], 3],
    ['a reply a millisecond older', 3, [{ ...mail(180), at: now - 180 * DAY - 1 }], 1],
    ['an old reply beside a fresh call', 3, [mail(400), heldCall('p1')], 3],
    ['an automatic answer', 2, [mail(1, { inKind: 'auto' })], 1],
    ['a weak sign', 2, [mail(1, { channel: 'li_connect', inKind: 'weak' })], 1],
    ['a written refusal still is their word', 3, [mail(1, { inKind: 'refusal' })], 3],
    ['a reply in a comment is not in writing', 3, [mail(1, { channel: 'other' })], 2],
    [
      'a meeting that was only planned',
      2,
      [mail(1, { dir: 'out', channel: 'meeting', outcome: 'planned' })],
      1,
    ],
    ['unknown stays unknown', 0, [mail(1)], 0],
    ['proof does not raise a modest claim', 1, [mail(1), heldCall('p2')], 1],
  ])('%s', (_, level, evidence, wanted) => {
    expect(effectiveLevel(level, evidence, now)).toBe(wanted);
  });

  test('never above the claim, and more evidence never lowers it', () => {
    const evidence = fc.record({
      at: fc.integer({ min: now - 400 * DAY, max: now }),
      dir: fc.constantFrom(...DIRECTIONS),
      channel: fc.constantFrom(...CHANNELS),
      inKind: fc.option(fc.constantFrom(...IN_KINDS), { nil: undefined }),
      outcome: fc.option(fc.constantFrom(...OUTCOMES), { nil: undefined }),
      prospectId: fc.constantFrom('p1', 'p2'),
    });
    const level = fc.constantFrom<Level>(0, 1, 2, 3);
    fc.assert(
      fc.property(level, fc.array(evidence), evidence, (claimed, list, one) => {
        const before = effectiveLevel(claimed, list, now);
        expect(before).toBeLessThanOrEqual(claimed);
        expect(effectiveLevel(claimed, [...list, one], now)).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

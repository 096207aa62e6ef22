import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContactFacts } from '../../../domain/cadence/touch-order';
import { warmUps } from '../../../domain/insight/warm-up';
import { CHANNELS } from '../../../domain/records';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 2, 20);
const ids = Array.from({ length: 100_000 }, (_, i) => `t${i}`);
const touch = (ago: number, part: Partial<ContactFacts>): ContactFacts => ({
  id: ids.pop()!,
  at: NOW - ago * DAY,
  channel: 'email',
  dir: 'out',
  ...part,
});
const reply = (ago: number) => touch(ago, { dir: 'in', inKind: 'reply' });
const accepted = (ago: number) => touch(ago, { channel: 'li_connect', dir: 'in', inKind: 'weak' });
const message = (ago: number) => touch(ago, { channel: 'li_message' });

describe('warmUps', () => {
  it.each<[string, ContactFacts[], { dueInDays?: number; isFarewell?: boolean }, unknown]>([
    ['connection accepted, nothing said since', [accepted(2)], {}, ['accepted', 2]],
    ['accepted, but written to since', [accepted(9), message(8)], {}, undefined],
    ['first e-mail due in two days', [], { dueInDays: 2 }, ['due_soon', 2]],
    ['due in four days', [], { dueInDays: 4 }, undefined],
    ['overdue: then one writes, not warms up', [], { dueInDays: -1 }, undefined],
    ['the last message comes', [touch(20, {})], { dueInDays: 1, isFarewell: true }, ['before_farewell', 1]],
    ['answered three weeks ago, quiet since', [reply(21), touch(20, {})], {}, ['went_quiet', 21]],
    ['answered last week', [reply(7)], {}, undefined],
    ['quiet for half a year', [reply(180)], {}, undefined],
    ['looked at yesterday', [touch(1, { channel: 'li_view' })], { dueInDays: 1 }, undefined],
    ['three messages unanswered', [message(30), message(20), message(10)], { dueInDays: 1 }, undefined],
  ])('%s', (_, touches, plan, expected) => {
    const [found] = warmUps([{ prospectId: 'p', touches, ...plan }], NOW);
    expect(found && [found.reason, found.days]).toEqual(expected);
  });

  it('puts the strongest reason first, then the nearest date, three at most', () => {
    const people = [
      { prospectId: 'quiet', touches: [reply(30)] },
      { prospectId: 'later', touches: [], dueInDays: 3 },
      { prospectId: 'soon', touches: [], dueInDays: 0 },
      { prospectId: 'new', touches: [accepted(1)] },
    ];
    expect(warmUps(people, NOW).map(({ prospectId }) => prospectId)).toEqual(['new', 'soon', 'later']);
  });

  it('never proposes anybody who had a social touch of ours in the last five days', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ ago: fc.integer({ min: 0, max: 120 }), channel: fc.constantFrom(...CHANNELS) })),
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 0, max: 3 }),
        (others, ago, dueInDays) => {
          const touches = [
            ...others.map(({ ago: when, channel }) => touch(when, { channel })),
            touch(ago, { channel: 'li_comment' }),
          ];
          expect(warmUps([{ prospectId: 'p', touches, dueInDays }], NOW)).toEqual([]);
        },
      ),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { DAY, openDesk } from '../support/desk';

const own = 'rep@dawra-co.example';
const huda = { address: 'huda@qamar-foods.example' };
const omar = { address: 'omar@qamar-foods.example' };

describe('one mail to several people, seen with more and with fewer of them', () => {
  it.each([
    ['fewer first', [huda], [huda, omar]],
    ['more first', [huda, omar], [huda]],
    ['the other one first', [omar], [huda]],
  ])('%s: one touch each', async (_, first, second) => {
    const { db, act, track, clock } = await openDesk();
    for (const { address } of [huda, omar]) await track(address);
    const seen = (people: { address: string }[]) => ({
      account: own,
      touches: [{ messageId: 'a1b2', dir: 'out' as const, at: clock.now - DAY, people }],
    });
    for (const people of [first, second, first]) await act('touch.seen', seen(people));
    const touches = await db.touches.toArray();
    const whom = touches.map(({ prospectId }) => prospectId);
    expect(whom).toHaveLength(new Set([...first, ...second]).size);
    expect(new Set(whom).size).toBe(whom.length);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRILL_GRADES, type DrillCard, drillQueue, gradeDrill } from '../../../domain/objections/drill';

const play = (grades: readonly (typeof DRILL_GRADES)[number][]) =>
  grades.reduce<DrillCard | undefined>(
    (card, grade) => gradeDrill('price.too_expensive', card, grade, card?.dueOn ?? '2026-03-01'),
    undefined,
  )!;

describe('gradeDrill', () => {
  it.each([
    [['good'], 1, '2026-03-02', 1],
    [['good', 'good'], 6, '2026-03-08', 2],
    [['good', 'good', 'good'], 15, '2026-03-23', 3],
    [['good', 'good', 'again'], 1, '2026-03-09', 0],
    [['again'], 1, '2026-03-02', 0],
    [['easy', 'easy', 'easy'], 17, '2026-03-25', 3],
  ] as const)('%s', (grades, interval, dueOn, streak) => {
    expect(play(grades)).toMatchObject({ intervalDays: interval, dueOn, streak });
  });

  it('never grows slower than 1.3, never waits over half a year, and a known round never comes back sooner', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...DRILL_GRADES), { minLength: 1, maxLength: 40 }), (grades) => {
        const card = play(grades);
        expect(card.ease).toBeGreaterThanOrEqual(1.3);
        expect(card.intervalDays).toBeLessThanOrEqual(180);
        expect(card.rounds).toBe(grades.length);
        expect(card.dueOn > card.lastOn).toBe(true);
        const known = gradeDrill(card.label, card, 'good', card.dueOn);
        expect(known.intervalDays >= Math.min(180, card.intervalDays) || card.streak === 0).toBe(true);
      }),
    );
  });
});

describe('drillQueue', () => {
  const weights = [
    { label: 'timing.not_now', lost: 1, open: 0, raised: 9 },
    { label: 'price.too_expensive', lost: 3, open: 1, raised: 4 },
    { label: 'trust.no_proof', lost: 1, open: 2, raised: 2 },
    { label: 'need.status_quo', lost: 0, open: 0, raised: 20 },
  ];
  const notYet = { ...play(['good', 'good']), dueOn: '2026-04-01' };

  it('puts what loses most deals first and leaves out what is not due', () => {
    expect(drillQueue(weights, new Map(), '2026-03-10', 9)).toEqual([
      'price.too_expensive',
      'trust.no_proof',
      'timing.not_now',
      'need.status_quo',
    ]);
    const cards = new Map([['price.too_expensive', notYet]]);
    expect(drillQueue(weights, cards, '2026-03-31', 2)).toEqual(['trust.no_proof', 'timing.not_now']);
    expect(drillQueue(weights, cards, '2026-04-01', 1)).toEqual(['price.too_expensive']);
  });
});

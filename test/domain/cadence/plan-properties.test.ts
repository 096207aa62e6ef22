import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask, ruleNamed } from '../../../scripts/rules/registry';
import { HISTORIES, histories } from './histories';
import { civilDayIn, type RawFacts, type RawPlan } from './naive-plan';

/** @domain S49, S50, S53, S56 */

const planNext = ruleNamed('planNext')!;
const persistence = ruleNamed('persistence')!;

function planOf(facts: RawFacts): RawPlan {
  const answer = ask(planNext, 'x', facts);
  return 'output' in answer ? (answer.output as RawPlan) : { kind: 'refused' };
}
const runs = { numRuns: HISTORIES / 10 };

describe('whatever happened', () => {
  test('the plan does not depend on the order of the touches, nor on seeing one twice', () => {
    fc.assert(
      fc.property(histories, fc.func(fc.integer()), (facts, key) => {
        const shuffled = [...facts.touches].sort((a, b) => key(a.id) - key(b.id));
        const twice = { ...facts, touches: [...shuffled, ...facts.touches.slice(0, 2)] };
        expect(planOf(twice)).toEqual(planOf(facts));
      }),
      runs,
    );
  });

  test('asking again gives the same plan, and the facts are left alone', () => {
    fc.assert(
      fc.property(histories, (facts) => {
        const before = JSON.stringify(facts);
        expect(planOf(facts)).toEqual(planOf(facts));
        expect(JSON.stringify(facts)).toBe(before);
      }),
      runs,
    );
  });

  test('do-not-contact wins over everything', () => {
    fc.assert(
      fc.property(histories, (facts) => {
        const { snooze: _, ...rest } = facts;
        expect(planOf({ ...rest, dnc: true })).toEqual({ kind: 'none' });
      }),
      runs,
    );
  });

  test('nothing but a meeting falls on a day off of the prospect', () => {
    fc.assert(
      fc.property(histories, (facts) => {
        const { kind, dueOn } = planOf(facts);
        if (dueOn === undefined || kind === 'meeting') return;
        const rolled = ask(ruleNamed('addWorkDays')!, 'x', { start: dueOn, n: 0, cal: facts.cal });
        expect(rolled).toEqual({ id: 'x', output: { day: dueOn } });
      }),
      runs,
    );
  });

  test('a first contact and an ask are never planned for the past', () => {
    fc.assert(
      fc.property(histories, (facts) => {
        const { plannedOn: _, ...rest } = facts;
        const touches = rest.touches.filter((touch) => touch.outcome !== 'no_show');
        const { kind, dueOn } = planOf({ ...rest, touches });
        if (kind !== 'first' && kind !== 'ask_referral') return;
        expect(dueOn! >= civilDayIn(facts.now, facts.zone)).toBe(true);
      }),
      runs,
    );
  });

  test('no more is tried than the cadence holds: eight is the ceiling, then a decision is asked', () => {
    fc.assert(
      fc.property(histories, (facts) => {
        const active = { ...facts, status: 'active' };
        const { kind, step, n } = planOf(active);
        if (step !== undefined) expect(step).toBeLessThanOrEqual(n!);
        if (n !== undefined) expect(n).toBeLessThanOrEqual(8);
        const answer = ask(persistence, 'x', { touches: facts.touches, since: facts.since });
        const tried = 'output' in answer ? (answer.output as { persistence: number }).persistence : 0;
        if (tried >= 8) expect(['first', 'follow_up', 'breakup']).not.toContain(kind);
        if (kind === 'follow_up' || kind === 'breakup') expect(step).toBe(tried + 1);
      }),
      runs,
    );
  });

  test('letting time pass never adds an attempt', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 1, max: 60 }), (facts, days) => {
        const touches = facts.touches.filter((touch) => touch.outcome !== 'planned');
        const active = { ...facts, touches, status: 'active' };
        const later = new Date(Date.parse(facts.now) + days * 86_400_000).toISOString();
        const [now, then] = [planOf(active), planOf({ ...active, now: later })];
        expect({ kind: then.kind, step: then.step }).toEqual({ kind: now.kind, step: now.step });
      }),
      runs,
    );
  });
});

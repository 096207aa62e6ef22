import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarOf, isWorkDay } from '../../../domain/cadence/calendar';
import type { PlanFacts } from '../../../domain/cadence/plan-facts';
import { planNext } from '../../../domain/cadence/plan-next';
import type { ContactFacts } from '../../../domain/cadence/touch-order';
import { STAGES } from '../../../domain/records';
import { civilDate, dayNumber } from '../../../domain/time/civil-day';
import { dayNumberIn } from '../../../domain/time/zone';
import { HISTORIES, ZONES } from './histories';

/** @domain S49, S50, S53, S56 */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What a rep and a buyer may do, and how long it takes until the next thing happens. */
const step = fc.record({
  wait: fc.oneof(
    fc.integer({ min: 1, max: 9 }).map((d) => d * DAY),
    fc.integer({ min: 1, max: 90 }).map((h) => h * HOUR),
  ),
  what: fc.constantFrom(
    'obey',
    'obey',
    'obey',
    'reply',
    'absent',
    'weak',
    'snooze',
    'move',
    'name a day',
    'meet',
  ),
  pick: fc.nat(100),
});

const journey = fc.record({
  start: fc.integer({ min: 0, max: 60 * 24 }).map((hours) => Date.UTC(2026, 1, 1) + hours * HOUR),
  zone: fc.constantFrom(...ZONES),
  country: fc.constantFrom('SA', 'AE', 'IR'),
  rep: fc.option(fc.constantFrom('SA', 'AE'), { nil: undefined }),
  holiday: fc.nat(60).map((d) => civilDate(dayNumber('2026-02-10') + d)),
  steps: fc.option(fc.integer({ min: 3, max: 8 }), { nil: undefined }),
  reach: fc.record({
    email: fc.boolean(),
    linkedin: fc.boolean(),
    connected: fc.boolean(),
    phone: fc.boolean(),
  }),
  acts: fc.array(step, { minLength: 1, maxLength: 24 }),
});

/** Changes the facts as the act does; the plan is obeyed only where it asks for an attempt. */
function happen(facts: PlanFacts, act: { what: string; pick: number }, now: number): PlanFacts {
  const touch = (more: Partial<ContactFacts>): PlanFacts => {
    const id = `t${facts.touches.length}`;
    return { ...facts, touches: [...facts.touches, { id, at: now, dir: 'in', channel: 'email', ...more }] };
  };
  const today = dayNumberIn(now, facts.zone);
  const later = civilDate(today + 1 + (act.pick % 20));
  switch (act.what) {
    case 'obey': {
      const plan = planNext(facts, now);
      if (plan.kind === 'answer' || plan.kind === 'after_meeting') return touch({ dir: 'out' });
      return plan.channel === undefined ? facts : touch({ dir: 'out', channel: plan.channel });
    }
    case 'reply':
      return touch({ inKind: 'reply' });
    case 'absent':
      return touch({ inKind: 'auto', away: true, ...(act.pick % 2 ? { returnOn: later } : {}) });
    case 'weak':
      return touch({ channel: 'li_connect', inKind: 'weak' });
    case 'snooze':
      return { ...facts, snooze: { until: later, at: now } };
    case 'move':
      return { ...facts, stage: STAGES[act.pick % 6]! };
    case 'name a day':
      return {
        ...facts,
        commitments: [...(facts.commitments ?? []), { by: 'buyer', at: now, dueOn: later }],
      };
    default:
      return touch({ dir: 'out', channel: 'meeting', outcome: 'held' });
  }
}

test('ten thousand journeys: never the past, never a day off, never past the stop rule, always the same', () => {
  fc.assert(
    fc.property(
      journey,
      fc.func(fc.nat()),
      ({ start, zone, country, rep, holiday, steps, reach, acts }, order) => {
        const calendar = calendarOf({ country, closed: [holiday] });
        let facts: PlanFacts = {
          zone,
          calendar,
          rep: rep && calendarOf({ country: rep }),
          status: 'active',
          stage: 'prospecting',
          steps,
          reach,
          touches: [],
        };
        let now = start;
        let tried = 0;
        for (const act of acts) {
          const { length } = facts.touches;
          facts = happen(facts, act, now);
          const made = facts.touches[length];
          if (made?.dir === 'out' && made.outcome === undefined) tried += 1;
          else if (made?.inKind === 'reply' || made?.outcome === 'held') tried = 0;
          // Whoever does what the plan says, when it says so, is never led further than the stop rule.
          expect(tried).toBeLessThanOrEqual(8);

          const plan = planNext(facts, now);
          expect(planNext(facts, now)).toEqual(plan);
          const mixed = [...facts.touches].sort((a, b) => order(a.id) - order(b.id));
          expect(planNext({ ...facts, touches: mixed }, now)).toEqual(plan);
          if (plan.dueOn !== undefined) {
            expect(isWorkDay(dayNumber(plan.dueOn), calendar)).toBe(true);
            // What was just sent or heard asks for something to come; a sign leaves what is overdue as it is.
            if (made?.dir === 'out' || made?.inKind === 'reply')
              expect(dayNumber(plan.dueOn)).toBeGreaterThanOrEqual(dayNumberIn(now, zone));
          }
          if (plan.step !== undefined) expect(plan.step).toBeLessThanOrEqual(Math.max(8, plan.n!));
          now += act.wait;
        }
      },
    ),
    { numRuns: HISTORIES },
  );
}, 120_000);

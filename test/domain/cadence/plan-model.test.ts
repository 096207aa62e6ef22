import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ask, ruleNamed } from '../../../scripts/rules/registry';
import { HISTORIES, histories } from './histories';
import { naivePlan } from './naive-plan';

const planNext = ruleNamed('planNext')!;

/** The planner against a naive reading of the same rules: any history, any order, twins and ties. */
test('ten thousand random histories are planned as the naive reading plans them', () => {
  fc.assert(
    fc.property(histories, (facts) => {
      const { snooze } = facts;
      fc.pre(!snooze || (Date.parse(snooze.until) - Date.parse(snooze.at)) / 86_400_000 < 58);
      const answer = JSON.parse(JSON.stringify(ask(planNext, 'x', facts)));
      expect(answer.output).toEqual(JSON.parse(JSON.stringify(naivePlan(facts))));
    }),
    { numRuns: HISTORIES },
  );
}, 60_000);

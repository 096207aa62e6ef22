import type { Instant } from '../records';
import { civilDate } from '../time/civil-day';
import { adjustPlan } from './plan-adjust';
import { isDated } from './plan-draft';
import type { Plan, PlanFacts } from './plan-facts';
import { draftPlan } from './plan-rules';
import { readStory } from './plan-story';

/**
 * The one next thing for a run, from the facts alone (DOMAIN 5.3). Nothing is stored, so nothing is stale.
 * @domain S16, S49, S50, S53, S56, S58
 */
export function planNext(facts: PlanFacts, now: Instant): Plan {
  const story = readStory(facts, now);
  const draft = draftPlan(story);
  if (!isDated(draft)) return { kind: draft.kind, why: draft.why };
  const plan = adjustPlan(draft, story);
  return { ...plan, dueOn: civilDate(plan.dueOn) };
}

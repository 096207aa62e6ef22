import type { Instant } from '../records';
import { STEPS_MAX } from './cadences';
import type { PlanKind } from './plan-facts';

/** Why the stop rule cannot be passed: nothing has stopped, passed once already, or the ceiling is reached. */
export type OneMoreProblem = 'not_stopped' | 'one_more_used' | 'attempts_used';

/**
 * After the stop rule one more attempt may be made, once in a run and never beyond eight (DOMAIN 5.4).
 * @domain S49, S50, S53
 */
export function oneMoreProblem(
  planKind: PlanKind,
  persistence: number,
  grantedAt?: Instant,
): OneMoreProblem | undefined {
  if (planKind !== 'stop') return 'not_stopped';
  if (grantedAt !== undefined) return 'one_more_used';
  return persistence >= STEPS_MAX ? 'attempts_used' : undefined;
}

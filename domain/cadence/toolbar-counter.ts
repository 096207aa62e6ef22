import type { DueStateName } from './due-state';
import type { PlanKind } from './plan-facts';

/** One plan as the toolbar sees it. */
export interface CountedPlan {
  prospectId: string;
  kind: PlanKind;
  state: DueStateName;
  late?: boolean | undefined;
}

const SHOWN_MAX = 99;

/**
 * The number on the toolbar: prospects, not tasks, whose plan is due or overdue (DOMAIN 6.6).
 * @domain S49
 */
export function toolbarCounter(plans: readonly CountedPlan[]): {
  text: string;
  colour?: 'red' | 'amber' | 'stage';
} {
  const open = plans.filter(
    ({ kind, state }) => kind !== 'none' && kind !== 'meeting' && (state === 'due' || state === 'overdue'),
  );
  const prospects = new Set(open.map((plan) => plan.prospectId)).size;
  if (prospects === 0) return { text: '' };
  const text = prospects > SHOWN_MAX ? `${SHOWN_MAX}+` : String(prospects);
  const overdue = open.filter((plan) => plan.state === 'overdue');
  if (overdue.some((plan) => plan.late)) return { text, colour: 'red' };
  return { text, colour: overdue.length > 0 ? 'amber' : 'stage' };
}

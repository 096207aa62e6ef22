import type { DueStateName } from '../cadence/due-state';
import type { PlanKind } from '../cadence/plan-facts';
import type { CivilDate, Instant, Status } from '../records';
import { DAY_MS } from '../time/civil-day';
import type { AgeState } from './age-state';
import { type ChecklistItem, holdingBack } from './checklist';

/** What the one next best step looks at. */
export interface StepFacts {
  now: Instant;
  /** Today in the prospect's zone. */
  today: CivilDate;
  status: Status;
  dnc?: boolean | undefined;
  plan: { kind: PlanKind; state?: DueStateName | undefined };
  /** Our own commitments. */
  promises?: readonly { dueOn: CivilDate; doneAt?: Instant | undefined }[] | undefined;
  /** Starts of planned meetings and visits. */
  meetings?: readonly Instant[] | undefined;
  ageState?: AgeState | undefined;
  keptAlive?: boolean | undefined;
  /** Open dated commitments of the buyer. */
  buyerDates?: readonly CivilDate[] | undefined;
  /** Items of the stage that are not true; optional ones are passed over. */
  missing: readonly string[];
  /** The criteria of the stage where the rep has own ones. */
  criteria?: readonly ChecklistItem[] | undefined;
}

const FOLLOW_UPS: readonly PlanKind[] = [
  'first',
  'follow_up',
  'agreed',
  'check_happiness',
  'help_first',
  'ask_referral',
];

type StepRule = readonly [step: string, holds: (facts: StepFacts) => boolean];

function isDue({ plan }: StepFacts): boolean {
  return plan.state === 'due' || plan.state === 'overdue';
}

function isResting(facts: StepFacts): boolean {
  if (facts.status === 'lost' || facts.status === 'done') return true;
  return facts.status === 'recycling' && !isDue(facts);
}

function mustDecide({ ageState, buyerDates = [], keptAlive, today }: StepFacts): boolean {
  return keptAlive === true || (ageState === 'stuck' && !buyerDates.some((date) => date >= today));
}

/** In the order of DOMAIN 2.10: the first that holds wins; rules 12 and 13 follow when none does. */
const STEP_RULES: readonly StepRule[] = [
  ['nbs.none', ({ dnc }) => dnc === true],
  ['nbs.rest', isResting],
  ['nbs.answer', ({ plan }) => plan.kind === 'answer' || plan.kind === 'decide_refusal'],
  [
    'nbs.keep_promise',
    ({ promises = [], today }) => promises.some((one) => one.doneAt === undefined && one.dueOn <= today),
  ],
  ['nbs.prepare', ({ meetings = [], now }) => meetings.some((start) => now < start && start <= now + DAY_MS)],
  ['nbs.recap', ({ plan }) => plan.kind === 'after_meeting'],
  ['nbs.reactivate', (facts) => facts.plan.kind === 'recycle' && isDue(facts)],
  ['nbs.stop', (facts) => facts.plan.kind === 'stop' && isDue(facts)],
  ['nbs.breakup', (facts) => facts.plan.kind === 'breakup' && isDue(facts)],
  ['nbs.follow_up', (facts) => FOLLOW_UPS.includes(facts.plan.kind) && isDue(facts)],
  ['nbs.decide', mustDecide],
];

/**
 * The one next best step of a run: an answer owed first, then promises, meetings, what is due, and else work on the
 * first open item of the stage (DOMAIN 2.10).
 * @domain S1, S6, S16, S26, S54, S61
 */
export function nextBestStep(facts: StepFacts): string {
  const rule = STEP_RULES.find(([, holds]) => holds(facts));
  if (rule !== undefined) return rule[0];
  const [item] = holdingBack(facts.missing, facts.criteria);
  return item === undefined ? 'nbs.advance' : `nbs.item:${item}`;
}

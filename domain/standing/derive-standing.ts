import { persistence } from '../cadence/attempts';
import { cadenceOf, cadenceWith } from '../cadence/cadences';
import { type DueState, dueState } from '../cadence/due-state';
import type { Plan } from '../cadence/plan-facts';
import { planNext } from '../cadence/plan-next';
import { type AgeState, ageState } from '../cycle/age-state';
import { type Benchmark, benchmark } from '../cycle/benchmark';
import type { ChecklistItem } from '../cycle/checklist';
import { type FitDoubt, fitCheck } from '../cycle/fit-check';
import { keptAlive } from '../cycle/kept-alive';
import { nextBestStep } from '../cycle/next-best-step';
import { criteriaOf } from '../cycle/own-criteria';
import { type StageDays, stageDays } from '../cycle/stage-days';
import { visitsOf } from '../cycle/visits';
import { isReply } from '../people/touch-meaning';
import type { CivilDate, Instant, StageId } from '../records';
import { DAY_MS } from '../time/civil-day';
import { civilDateIn } from '../time/zone';
import { metItems, qualificationOf } from './met-items';
import type { RunFacts, StandingContext } from './run-facts';

/** Where a run stands now: everything a card needs, without a word. */
export interface Standing {
  stage: StageId;
  plan: Plan;
  due: DueState;
  persistence: number;
  /** Attempts of the stage's cadence. */
  attempts: number;
  days: StageDays;
  /** Days in the present stage. */
  day: number;
  usual: Benchmark;
  age: AgeState;
  keptAlive: boolean;
  items: readonly (ChecklistItem & { met: boolean })[];
  /** Required items of the stage that are not true, in table order. */
  missing: readonly string[];
  /** All true items of all stages. */
  met: ReadonlySet<string>;
  step: string;
  fitDoubts: readonly FitDoubt[];
  score: number;
  /** Stages that were left through an open gate. */
  leftEarly: ReadonlySet<StageId>;
  visited: ReadonlySet<StageId>;
  today: CivilDate;
  lastReplyAt?: Instant;
  lastTouchAt?: Instant;
  /** Dates the buyer still has to keep. */
  buyerDates: readonly CivilDate[];
}

/**
 * Derives a run's standing from its facts (DOMAIN 2.8 to 2.10, 3, 5, 6.4). Nothing of it is stored.
 * @domain S1, S3, S10, S12, S54, S55
 */
export function deriveStanding(facts: RunFacts, context: StandingContext, now: Instant): Standing {
  const { run, touches, moves, commitments } = facts;
  const { plan: planFacts, calendar } = context;
  const today = civilDateIn(now, planFacts.zone);
  const plan = planNext(planFacts, now);
  const due = dueState(plan.dueOn, planFacts.zone, calendar, now);
  const met = metItems(facts, context, now);
  const items = criteriaNow(run.stage, context, met).map((item) => ({ ...item, met: met.has(item.id) }));
  const missing = items.filter((item) => item.required && !item.met).map((item) => item.id);
  const days = stageDays(moves, now);
  const day = days[run.stage] ?? 0;
  const usual = usualDays(run.stage, run.segmentId, context, now);
  const buyerDates = commitments.flatMap((one) =>
    one.by === 'buyer' && one.dueOn !== undefined && one.doneAt === undefined ? [one.dueOn] : [],
  );
  const age = ageState(day, usual.days, today, buyerDates.toSorted().at(-1));
  const lastReplyAt = touches.findLast(isReply)?.at;
  const alive = isKeptAlive(facts, context, lastReplyAt, now);
  const score = qualificationOf(facts, now).score;
  return {
    stage: run.stage,
    plan,
    due,
    persistence: persistence(touches, planFacts.since),
    attempts:
      plan.n ?? cadenceWith(planFacts.cadence ?? cadenceOf(run.stage), planFacts.steps).channels.length,
    days,
    day,
    usual,
    age,
    keptAlive: alive,
    items,
    missing,
    met,
    step: nextBestStep({
      now,
      today,
      status: run.status,
      dnc: planFacts.dnc,
      plan: { kind: plan.kind, state: due.state },
      promises: commitments.flatMap((one) =>
        one.by === 'us' && one.dueOn !== undefined ? [{ dueOn: one.dueOn, doneAt: one.doneAt }] : [],
      ),
      meetings: touches.filter(isPlannedTalk).map((touch) => touch.at),
      ageState: age,
      keptAlive: alive,
      buyerDates,
      missing,
      criteria: items,
    }),
    fitDoubts: fitCheck({
      status: run.status,
      stage: run.stage,
      objectionsLogged: facts.objections.length,
      replies: touches.filter(isReply).length,
      saidYes: met.has('neg.yes'),
      score: facts.sheets.qualification?.answers ? score : undefined,
    }),
    score,
    leftEarly: new Set(moves.flatMap((move) => (move.override && move.from ? [move.from] : []))),
    visited: new Set(visitsOf(moves).map((visit) => visit.stage)),
    today,
    buyerDates,
    ...(lastReplyAt === undefined ? {} : { lastReplyAt }),
    ...(touches.length === 0 ? {} : { lastTouchAt: touches.at(-1)!.at }),
  };
}

/** The criteria of a stage as they hold now: the giver of a name is owed thanks (DOMAIN 2.7). */
function criteriaNow(
  stage: StageId,
  { criteria }: StandingContext,
  met: ReadonlySet<string>,
): readonly ChecklistItem[] {
  return criteriaOf(stage, criteria).map((item) =>
    item.id === 'ref.thanks' && met.has('ref.name') ? { ...item, required: true } : item,
  );
}

/** A meeting or visit that has a date; a planned call needs no preparing. */
function isPlannedTalk({ channel, outcome }: RunFacts['touches'][number]): boolean {
  return outcome === 'planned' && (channel === 'meeting' || channel === 'visit');
}

/** The rep's own usual days stand in for the starting value until five wins speak. */
function usualDays(
  stage: StageId,
  segmentId: string | undefined,
  context: StandingContext,
  now: Instant,
): Benchmark {
  const found = benchmark(stage, segmentId, context.history, now, context.segmentFactor);
  const own = context.ownStageDays?.[stage];
  return found.from === 'default' && own !== undefined ? { ...found, days: own } : found;
}

function isKeptAlive(
  { run }: RunFacts,
  context: StandingContext,
  lastReplyAt: Instant | undefined,
  now: Instant,
) {
  if (run.status !== 'active') return false;
  return keptAlive({
    ageDays: (now - run.openedAt) / DAY_MS,
    lastReplyDays: lastReplyAt === undefined ? undefined : (now - lastReplyAt) / DAY_MS,
    wonCycles: context.wonCycles,
    factor: context.segmentFactor,
  });
}

import type { StageId } from '../records';
import { CASES_FOR_SHARE, type Rate } from './rate';

/** Habits a rep may try, in the order in which ties are settled. */
export const HABITS = [
  'answer_on_the_day',
  'keep_the_cadence',
  'say_something_new',
  'change_the_channel',
  'ask_one_thing',
  'write_in_their_hours',
] as const;
export type Habit = (typeof HABITS)[number];

export interface ReviewFacts {
  /** Share that moved on, per stage, in the period. */
  conversion: readonly ({ stage: StageId } & Rate)[];
  /** The rep's own median share per stage, from the periods before. */
  usual: Partial<Record<StageId, number>>;
  /** Days in the stage beside what is usual there. */
  stages: readonly { stage: StageId; days: number; benchmark: number }[];
  /** How often each habit was kept. */
  habits: Partial<Record<Habit, Rate>>;
}

/** Three sentences for one rep. No rank of persons, no points. */
export interface PerformanceReview {
  strongest?: { stage: StageId; share: number; above: number };
  slowest?: { stage: StageId; ratio: number };
  habit?: { id: Habit; kept: Rate };
}

/**
 * The strongest stage against the rep's own median, the slowest by age ratio, and the habit kept least often
 * (DOMAIN 18). Shares under five cases say nothing, and what is already perfect is no habit to try.
 * @domain S7, S72
 */
export function performanceReview(facts: ReviewFacts): PerformanceReview {
  const strongest = largest(
    facts.conversion.flatMap(({ stage, p, n }) => {
      const usual = facts.usual[stage];
      if (p === undefined || n < CASES_FOR_SHARE || usual === undefined) return [];
      return [{ stage, share: p, above: p - usual }];
    }),
    ({ above }) => above,
  );
  const slowest = largest(
    // A benchmark under one day counts as one, as for the age of a run.
    facts.stages.map(({ stage, days, benchmark }) => ({ stage, ratio: days / Math.max(1, benchmark) })),
    ({ ratio }) => ratio,
  );
  const habit = largest(
    HABITS.flatMap((id) => {
      const kept = facts.habits[id];
      return kept?.p === undefined || kept.p === 1 ? [] : [{ id, kept }];
    }),
    ({ kept }) => -(kept.p ?? 1),
  );
  return { ...(strongest && { strongest }), ...(slowest && { slowest }), ...(habit && { habit }) };
}

/** The entry with the largest value, the first of several. */
function largest<T>(entries: readonly T[], sizeOf: (entry: T) => number): T | undefined {
  let best: T | undefined;
  for (const entry of entries) if (best === undefined || sizeOf(entry) > sizeOf(best)) best = entry;
  return best;
}

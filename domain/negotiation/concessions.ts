import type { Instant } from '../records';

/** One step of one side in the talks. */
export interface ConcessionStep {
  id: string;
  at: Instant;
  by: 'us' | 'buyer';
  term: string;
  value: number;
  /** Where the term stands afterwards, if it is a number. */
  to?: number;
  /** The concession of the other side this one answers. */
  answersId?: string;
}

export const CONCESSION_WARNINGS = [
  'two_unanswered',
  'not_shrinking',
  'below_limit',
  'twice_in_a_row',
] as const;
export type ConcessionWarning = (typeof CONCESSION_WARNINGS)[number];

export interface ConcessionReview {
  /** Value given by the buyer for each unit given by us; absent before our first concession. */
  reciprocity?: number;
  unanswered: number;
  shrinking: boolean;
  warnings: ConcessionWarning[];
}

/**
 * Reads the concession log in order of time (DOMAIN 13.4): what came back, what was left unanswered, whether
 * our steps get smaller, and four warnings.
 * @domain S34, S35
 */
export function reviewConcessions(log: readonly ConcessionStep[], limit?: number): ConcessionReview {
  const steps = [...log].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const ours = steps.filter((step) => step.by === 'us');
  const answered = new Set(steps.filter((step) => step.by === 'buyer').map((step) => step.answersId));
  const unanswered = ours.filter((step) => !answered.has(step.id)).length;
  const given = sumValue(ours);
  const shrinking = isShrinking(ours);
  const holds: Record<ConcessionWarning, boolean> = {
    two_unanswered: unanswered >= 2,
    not_shrinking: !shrinking,
    below_limit: ours.some(
      (step) => step.term === 'price' && step.to !== undefined && limit !== undefined && step.to < limit,
    ),
    twice_in_a_row: steps.some((step, i) => step.by === 'us' && steps[i + 1]?.by === 'us'),
  };
  return {
    ...(given > 0 ? { reciprocity: sumValue(steps.filter((step) => step.by === 'buyer')) / given } : {}),
    unanswered,
    shrinking,
    warnings: CONCESSION_WARNINGS.filter((warning) => holds[warning]),
  };
}

const sumValue = (steps: readonly ConcessionStep[]) => steps.reduce((sum, step) => sum + step.value, 0);

/** Every step on a term is smaller than the one before it on the same term; equal is not smaller. */
function isShrinking(ours: readonly ConcessionStep[]): boolean {
  const last = new Map<string, number>();
  for (const { term, value } of ours) {
    const before = last.get(term);
    if (before !== undefined && value >= before) return false;
    last.set(term, value);
  }
  return true;
}

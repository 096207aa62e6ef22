import { trustedMedian } from '../insight/summary';
import type { Instant, StageId, Status } from '../records';
import { DAY_MS } from '../time/civil-day';
import type { StageDays } from './stage-days';
import { STAGE_DEFAULTS } from './stages';

/** A closed run as a measure for others. */
export interface BenchmarkRun {
  segmentId?: string | undefined;
  status: Status;
  closedAt?: Instant | undefined;
  days: StageDays;
}

/** The usual days of a stage and where the number comes from. */
export interface Benchmark {
  days: number;
  /** Wins behind it; 0 for a starting value. */
  n: number;
  from: 'segment' | 'all' | 'default';
}

const WINDOW_DAYS = 365;

/** Won and closed within the last year; exactly a year counts. A win whose referral stage is finished stays a win. */
function isRecentWin({ status, closedAt }: BenchmarkRun, now: Instant): boolean {
  if ((status !== 'won' && status !== 'done') || closedAt === undefined) return false;
  return closedAt <= now && now - closedAt <= WINDOW_DAYS * DAY_MS;
}

/**
 * How long a stage usually takes: the median of the segment's wins, else of all wins, else the starting value times
 * the segment's factor (DOMAIN 3.3).
 * @domain S3, S5, S54
 */
export function benchmark(
  stage: StageId,
  segmentId: string | undefined,
  runs: readonly BenchmarkRun[],
  now: Instant,
  factor = 1,
): Benchmark {
  const wins = runs.filter((run) => isRecentWin(run, now) && run.days[stage] !== undefined);
  const own = wins.filter((run) => run.segmentId === segmentId);
  for (const [from, used] of [
    ['segment', own],
    ['all', wins],
  ] as const) {
    const median = trustedMedian(used.map((run) => run.days[stage]!));
    if (median !== undefined) return { days: median, n: used.length, from };
  }
  return { days: STAGE_DEFAULTS[stage].days * factor, n: 0, from: 'default' };
}

import { attemptsOf } from '../domain/cadence/attempts';
import { benchmark } from '../domain/cycle/benchmark';
import { stageDays } from '../domain/cycle/stage-days';
import { SALE_STAGES } from '../domain/cycle/stages';
import { visitsOf } from '../domain/cycle/visits';
import { conversion } from '../domain/insight/conversion';
import { winsAfterFive } from '../domain/insight/levers';
import { type Rate, rate } from '../domain/insight/rate';
import { type Summary, summary } from '../domain/insight/summary';
import type { Instant, StageId } from '../domain/records';
import { DAY_MS } from '../domain/time/civil-day';
import type { InsightFacts, InsightRun } from '../storage/queries/insights';
import { isClosedRun, isOpenRun, isWonRun, leverRun } from './insight-run';

/** How long deals take, how far they go, and what they cost in attempts. */
export interface CycleNumbers {
  /** Days from the first touch to the win; each won deal. */
  cycle: { days: number[]; summary: Summary };
  lost: { days: number[]; summary: Summary };
  open: number;
  winRate: Rate;
  attemptsPerWin: Summary;
  touchesPerWin: Summary;
  afterFive: Rate;
  funnel: { stage: StageId; entered: number; moved: Rate }[];
  won: number;
  /** Deals that stand in a stage now and are left out of the shares. */
  standing: number;
  stages: { stage: StageId; won: Summary; usual: number; usualFrom: 'segment' | 'all' | 'default' }[];
  /** Open deals by days since the last touch either way. */
  ageing: { from: number; to?: number; deals: number }[];
}

const AGE_STEPS = [0, 8, 15, 31, 61];

/** Length, win rate, attempts, funnel, time in stage and ageing of the deals of a period (DOMAIN 18). */
export function cycleNumbers(facts: InsightFacts, now: Instant): CycleNumbers {
  const won = facts.runs.filter(isWonRun);
  const lost = facts.runs.filter(({ run }) => run.status === 'lost');
  const open = facts.runs.filter(isOpenRun);
  const closed = facts.runs.filter(isClosedRun);
  const lengths = (runs: readonly InsightRun[]) => runs.flatMap((one) => lengthOf(one) ?? []);
  const cycle = lengths(won);
  const lostDays = lengths(lost);
  return {
    cycle: { days: cycle, summary: summary(cycle) },
    lost: { days: lostDays, summary: summary(lostDays) },
    open: open.length,
    winRate: rate(won.length, closed.length),
    attemptsPerWin: summary(won.map(({ touches }) => attemptsOf(touches).length)),
    touchesPerWin: summary(won.map(({ touches }) => touches.length)),
    afterFive: winsAfterFive(facts.runs.map(leverRun)),
    ...funnelOf(facts.runs),
    won: won.length,
    standing: open.length,
    stages: stageTimes(won, facts, now),
    ageing: ageing(open, now),
  };
}

/** Days from the first touch, either way, to the end. */
export function lengthOf({ run, touches }: InsightRun): number | undefined {
  if (run.closedAt === undefined) return undefined;
  return Math.max(0, run.closedAt - (touches[0]?.at ?? run.openedAt)) / DAY_MS;
}

function funnelOf(runs: readonly InsightRun[]): Pick<CycleNumbers, 'funnel'> {
  const visited = runs.map(({ moves }) => new Set(visitsOf(moves).map(({ stage }) => stage)));
  const moved = conversion(runs);
  return {
    funnel: SALE_STAGES.map((stage) => {
      const { stage: _, ...share } = moved.find((one) => one.stage === stage)!;
      return { stage, entered: visited.filter((stages) => stages.has(stage)).length, moved: share };
    }),
  };
}

function stageTimes(
  won: readonly InsightRun[],
  { history }: InsightFacts,
  now: Instant,
): CycleNumbers['stages'] {
  const days = won.map(({ moves }) => stageDays(moves, now));
  return SALE_STAGES.map((stage) => {
    const usual = benchmark(stage, undefined, history.runs, now);
    return {
      stage,
      won: summary(days.flatMap((one) => one[stage] ?? [])),
      usual: usual.days,
      usualFrom: usual.from,
    };
  });
}

/** Days since the last touch either way, or since the deal was opened. */
export function daysSilent({ run, touches }: InsightRun, now: Instant): number {
  return Math.max(0, now - (touches.at(-1)?.at ?? run.openedAt)) / DAY_MS;
}

function ageing(open: readonly InsightRun[], now: Instant): CycleNumbers['ageing'] {
  const ages = open.map((one) => daysSilent(one, now));
  return AGE_STEPS.map((from, i) => {
    const next = AGE_STEPS[i + 1];
    const deals = ages.filter((age) => age >= from && (next === undefined || age < next)).length;
    return { from, deals, ...(next === undefined ? {} : { to: next - 1 }) };
  });
}

import { attemptsOf } from '../domain/cadence/attempts';
import { benchmark } from '../domain/cycle/benchmark';
import { stageDays } from '../domain/cycle/stage-days';
import { stageProbability } from '../domain/cycle/stage-probability';
import { SALE_STAGES, STAGE_DEFAULTS, stageIndex } from '../domain/cycle/stages';
import { visitsOf } from '../domain/cycle/visits';
import { expectedClose } from '../domain/insight/expected-close';
import { type ForecastTotal, forecast } from '../domain/insight/forecast';
import { type Rate, rate } from '../domain/insight/rate';
import { velocity } from '../domain/insight/velocity';
import { addMoney } from '../domain/objections/sum-money';
import type { CivilDate, Instant, Money, StageId } from '../domain/records';
import type { InsightFacts, InsightRun } from '../storage/queries/insights';
import { lengthOf } from './insight-cycle';
import { hasTalk, isClosedRun, isOpenRun, isWonRun } from './insight-run';

export interface MoneyNumbers {
  /** Chance of each stage: the starting value drawn towards the own record, or what the rep set. */
  chances: { stage: StageId; p: number; set: boolean; closed: number; won: number }[];
  totals: ForecastTotal[];
  open: number;
  unvalued: number;
  /** Weighted value expected to close in the month of `today`, by currency. */
  thisMonth: Money[];
  velocity: { ccy: string; perDay: number }[];
  winsSoFar: number;
  /** Value won by month, newest first. */
  wonByMonth: { month: string; won: Money[] }[];
  rates: { win: Rate; offer: Rate; meet: Rate; reply: Rate };
  attemptsPerProspect: number | undefined;
  averageWon: Money | undefined;
}

/** Forecast, velocity and the rates of the revenue model (DOMAIN 17.1 to 17.3). */
export function moneyNumbers(
  facts: InsightFacts,
  settings: { stageProbability: Readonly<Record<string, number>>; homeCurrency: string },
  now: Instant,
  dayOf: (at: Instant) => CivilDate,
): MoneyNumbers {
  const chances = chancesOf(facts, settings.stageProbability);
  const p = Object.fromEntries(chances.map((one) => [one.stage, one.p]));
  const open = facts.runs.filter(isOpenRun);
  const forecastRuns = open.map(({ run }) => ({
    id: run.id,
    stage: run.stage,
    status: run.status,
    ...(run.value ? { value: run.value } : {}),
  }));
  const { totals, unvalued } = forecast(forecastRuns, p);
  const won = facts.runs.filter(isWonRun);
  return {
    chances,
    totals,
    open: open.length,
    unvalued: unvalued.length,
    thisMonth: expectedThisMonth(open, facts, p, now, dayOf),
    velocity: velocities(facts, won),
    winsSoFar: won.length,
    wonByMonth: wonByMonth(facts, dayOf),
    ...pipelineRates(facts.runs),
    averageWon: averageOf(won, settings.homeCurrency),
  };
}

function chancesOf({ runs }: InsightFacts, set: Readonly<Record<string, number>>): MoneyNumbers['chances'] {
  const closed = runs
    .filter(isClosedRun)
    .map((one) => ({ won: isWonRun(one), stages: new Set(visitsOf(one.moves).map(({ stage }) => stage)) }));
  return SALE_STAGES.map((stage) => {
    const visited = closed.filter(({ stages }) => stages.has(stage));
    const won = visited.filter((one) => one.won).length;
    const { p, marked } = stageProbability(STAGE_DEFAULTS[stage].p0, won, visited.length, set[stage]);
    return { stage, p, set: marked === true, closed: visited.length, won };
  });
}

function expectedThisMonth(
  open: readonly InsightRun[],
  { history }: InsightFacts,
  p: Readonly<Record<string, number>>,
  now: Instant,
  dayOf: (at: Instant) => CivilDate,
): Money[] {
  const today = dayOf(now);
  const month = today.slice(0, 7);
  const usual = Object.fromEntries(
    SALE_STAGES.map((stage) => [stage, benchmark(stage, undefined, history.runs, now).days]),
  );
  const amounts = open.flatMap(({ run, moves }) => {
    if (!run.value || run.stage === 'referral') return [];
    const days = stageDays(moves, now)[run.stage] ?? 0;
    const { on } = expectedClose(run.stage, days, usual, today, run.expectedOn);
    if (!on.startsWith(month)) return [];
    return [{ minor: Math.round(run.value.minor * (p[run.stage] ?? 0)), ccy: run.value.ccy }];
  });
  return addMoney(amounts);
}

function velocities(facts: InsightFacts, won: readonly InsightRun[]): MoneyNumbers['velocity'] {
  const currencies = [...new Set(won.flatMap(({ run }) => run.value?.ccy ?? []))].sort();
  const closed = facts.runs.filter(isClosedRun).length;
  return currencies.flatMap((ccy) => {
    const inCcy = ({ run }: InsightRun) => run.value?.ccy === ccy;
    const wins = won.filter(inCcy).flatMap((one) => {
      const cycleDays = lengthOf(one);
      return cycleDays === undefined ? [] : [{ value: one.run.value!.minor, cycleDays }];
    });
    const opportunities = facts.runs.filter(
      (one) => isOpenRun(one) && inCcy(one) && stageIndex(one.run.stage) >= stageIndex('qualification'),
    ).length;
    const found = velocity(opportunities, closed, wins);
    return found.kind === 'ok' ? [{ ccy, perDay: found.perDay }] : [];
  });
}

const MONTHS_SHOWN = 12;

function wonByMonth({ won }: InsightFacts, dayOf: (at: Instant) => CivilDate): MoneyNumbers['wonByMonth'] {
  const months = new Map<string, Money[]>();
  for (const { closedAt, value } of won) {
    if (closedAt === undefined || !value) continue;
    const month = dayOf(closedAt).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), value]);
  }
  return [...months]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .slice(0, MONTHS_SHOWN)
    .map(([month, values]) => ({ month, won: addMoney(values) }));
}

/** Own rates of the pipeline: prospects → replies → meetings → offers → wins, and attempts for each prospect. */
function pipelineRates(runs: readonly InsightRun[]): Pick<MoneyNumbers, 'rates' | 'attemptsPerProspect'> {
  const tried = runs.filter(({ touches }) => touches.length > 0);
  const replied = tried.filter(hasTalk);
  const met = replied.filter(({ touches }) =>
    touches.some(({ outcome }) => outcome === 'held' || outcome === 'connected'),
  );
  const offered = met.filter(({ run, touches, moves }) => {
    const isSent = touches.some(({ tags }) => tags.includes('offer'));
    return (
      isSent ||
      isWonRun({ run }) ||
      visitsOf(moves).some(({ stage }) => stageIndex(stage) > stageIndex('offer'))
    );
  });
  const won = offered.filter(isWonRun);
  const attempts = tried.reduce((sum, { touches }) => sum + attemptsOf(touches).length, 0);
  return {
    rates: {
      reply: rate(replied.length, tried.length),
      meet: rate(met.length, replied.length),
      offer: rate(offered.length, met.length),
      win: rate(won.length, offered.length),
    },
    attemptsPerProspect: tried.length < 5 ? undefined : attempts / tried.length,
  };
}

function averageOf(won: readonly InsightRun[], ccy: string): Money | undefined {
  const values = won.flatMap(({ run }) =>
    run.value?.ccy === ccy && run.value.minor > 0 ? [run.value.minor] : [],
  );
  if (values.length < 5) return undefined;
  return { minor: Math.round(values.reduce((sum, value) => sum + value, 0) / values.length), ccy };
}

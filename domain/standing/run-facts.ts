import type { Calendar } from '../cadence/calendar';
import type { PlanFacts } from '../cadence/plan-facts';
import type { BenchmarkRun } from '../cycle/benchmark';
import type { OwnCriteria } from '../cycle/own-criteria';
import type {
  Account,
  Commitment,
  Concession,
  Decider,
  Move,
  Objection,
  Prospect,
  Run,
  StageId,
  Tick,
  Touch,
} from '../records';
import type { RunSheets } from './sheets';

/** Everything known about one run: what its standing is derived from. */
export interface RunFacts {
  prospect: Prospect;
  account?: Account | undefined;
  run: Run & {
    closedAt?: number | undefined;
    recycleOn?: string | undefined;
    oneMore?: { reason: string } | undefined;
  };
  /** All touches ever with the person, oldest first. */
  touches: readonly Touch[];
  moves: readonly Move[];
  ticks: readonly Tick[];
  commitments: readonly Commitment[];
  deciders: readonly (Decider & { name?: string | undefined })[];
  concessions: readonly Concession[];
  objections: readonly Objection[];
  sheets: RunSheets;
}

/** What of the rep's settings and history the standing looks at. */
export interface StandingContext {
  plan: PlanFacts;
  calendar: Calendar;
  /** Closed runs as a measure for usual days. */
  history: readonly BenchmarkRun[];
  /** Lengths of won runs, in days. */
  wonCycles: readonly number[];
  segmentFactor: number;
  /** The rep's own usual days; they win over the starting value. */
  ownStageDays?: Partial<Record<StageId, number>> | undefined;
  /** The rep's own lists of criteria, where they have some. */
  criteria?: OwnCriteria | undefined;
  referralOn: boolean;
  minimumValue: number;
  enterpriseValue: number;
  /** Fit score of the account, once criteria are set. */
  icp?: { score?: number | undefined; outside: boolean } | undefined;
}

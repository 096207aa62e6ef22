import type { Instant } from '../../domain/records';
import { DAY_MS } from '../../domain/time/civil-day';
import type { DawraDatabase } from '../database';
import type { AccountRow, Kept, MoveRow, OutcomeRow, ProspectRow, RunRow, SheetRow } from '../rows';
import { playbookOf } from './answer-record';
import { type History, readHistory } from './history';
import { type LeanTouch, ReadCancelled, type ReadProgress, touchesByPerson } from './insights-touches';
import { isLiving } from './read-dossier';

/** A deal with what hangs on it, as figures look at it. */
export interface InsightRun {
  run: RunRow;
  prospect: ProspectRow;
  account?: AccountRow;
  moves: MoveRow[];
  /** Touches of this deal: from its beginning (or ever, for the first) to its end. */
  touches: LeanTouch[];
}

/** Everything the page of figures is computed from. */
export interface InsightFacts {
  from: Instant;
  to: Instant;
  /** Closed in the period, or active. */
  runs: InsightRun[];
  /** Closed in the period of the same length before, with their moves only. */
  earlier: { run: RunRow; moves: MoveRow[] }[];
  /** All living people. */
  prospects: ProspectRow[];
  touches: ReadonlyMap<string, LeanTouch[]>;
  /** All deals ever closed as won, for the circle and for retention. */
  won: RunRow[];
  allRuns: RunRow[];
  outcomes: OutcomeRow[];
  sheets: SheetRow[];
  deciders: { runId: string }[];
  ticks: { at: Instant; itemId: string; done: boolean }[];
  commitments: { runId: string; by: 'buyer' | 'us'; doneAt?: Instant; dueOn?: string }[];
  plans: ReadonlyMap<string, { kind: string; dueOn?: string; dnc?: true }>;
  history: History;
  segments: { id: string; name: string }[];
}

/** How far before the period touches are read: what was sent before a deal was opened counts for it. */
const LOOK_BACK_DAYS = 400;

const kept = <T extends Kept>(rows: readonly T[]) => rows.filter((row) => isLiving(row) && !row.sample);

/** Reads a period for the page of figures, off the first paint, with progress. Sample data stays out. */
export async function readInsights(
  db: DawraDatabase,
  { from, to }: { from: Instant; to: Instant },
  progress: ReadProgress,
): Promise<InsightFacts> {
  const [allRuns, prospects, accounts] = await Promise.all([
    db.runs.toArray().then(kept),
    db.prospects.toArray().then(kept),
    db.accounts.toArray().then(kept),
  ]);
  if (progress.isCancelled()) throw new ReadCancelled();
  const length = to - from;
  const isClosedIn = (run: RunRow, start: Instant, end: Instant) =>
    run.closedAt !== undefined && run.closedAt >= start && run.closedAt < end;
  const chosen = allRuns.filter((run) => run.status === 'active' || isClosedIn(run, from, to));
  const before = from === 0 ? [] : allRuns.filter((run) => isClosedIn(run, from - length, from));
  const moves = await movesOf(db, [...chosen, ...before]);
  const opened = Math.min(to, firstOpened(chosen));
  const start = from === 0 ? 0 : Math.max(0, Math.min(from, opened) - LOOK_BACK_DAYS * DAY_MS);
  const touches = await touchesByPerson(db, start, Number.MAX_SAFE_INTEGER, progress);
  const rest = await readRest(db);
  const people = new Map(prospects.map((one) => [one.id, one]));
  const firms = new Map(accounts.map((one) => [one.id, one]));
  return {
    from,
    to,
    allRuns,
    prospects,
    touches,
    runs: chosen.flatMap((run): InsightRun[] => {
      const prospect = people.get(run.prospectId);
      if (!prospect) return [];
      const account = firms.get(run.accountId ?? prospect.accountId ?? '');
      return [
        {
          run,
          prospect,
          ...(account ? { account } : {}),
          moves: moves.get(run.id) ?? [],
          touches: touchesOf(run, touches.get(run.prospectId) ?? []),
        },
      ];
    }),
    earlier: before.map((run) => ({ run, moves: moves.get(run.id) ?? [] })),
    won: allRuns.filter(({ status }) => status === 'won' || status === 'done'),
    ...rest,
  };
}

const firstOpened = (runs: readonly RunRow[]) =>
  runs.reduce((first, { openedAt }) => Math.min(first, openedAt), Number.MAX_SAFE_INTEGER);

/** What belongs to a deal: all before its end; for a second one only what came after it began. */
function touchesOf(run: RunRow, all: readonly LeanTouch[]): LeanTouch[] {
  const since = run.no > 1 ? (run.since ?? run.openedAt) : 0;
  const until = run.closedAt ?? Number.MAX_SAFE_INTEGER;
  return all.filter(({ at }) => at >= since && at <= until);
}

async function movesOf(db: DawraDatabase, runs: readonly RunRow[]): Promise<Map<string, MoveRow[]>> {
  const wanted = new Set(runs.map(({ id }) => id));
  const rows = wanted.size === 0 ? [] : await db.moves.where('at').aboveOrEqual(firstOpened(runs)).toArray();
  const byRun = new Map<string, MoveRow[]>();
  for (const row of kept(rows)) {
    if (!wanted.has(row.runId)) continue;
    byRun.set(row.runId, [...(byRun.get(row.runId) ?? []), row]);
  }
  return byRun;
}

async function readRest(db: DawraDatabase) {
  const [outcomes, sheets, deciders, ticks, commitments, plans, history, segments] = await Promise.all([
    db.outcomes.toArray().then(kept),
    db.sheets.where('kind').anyOf(['referral', 'needs', 'story', 'handoff']).toArray().then(kept),
    db.deciders.toArray().then(kept),
    db.ticks.toArray().then(kept),
    db.commitments.toArray().then(kept),
    db.plans.toArray(),
    readHistory(db),
    playbookOf<{ name: string }>(db, 'segment'),
  ]);
  return {
    outcomes,
    sheets,
    deciders,
    ticks,
    commitments,
    history,
    segments,
    plans: new Map(plans.filter((plan) => !plan.sample).map((plan) => [plan.prospectId, plan])),
  };
}

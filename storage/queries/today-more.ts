import { benchmark } from '../../domain/cycle/benchmark';
import { SALE_STAGES } from '../../domain/cycle/stages';
import type { CivilDate, Instant, ProspectId, StageId } from '../../domain/records';
import { DAY_MS } from '../../domain/time/civil-day';
import type { DawraDatabase } from '../database';
import type { CommitmentRow, PlanRow } from '../rows';
import type { Settings } from '../settings';
import { readHistory } from './history';
import { isLiving } from './read-dossier';
import { namesOf, type QueuedPerson } from './today-rows';

/** A promise whose day has come, with who it concerns. */
export interface DuePromise extends QueuedPerson {
  promise: CommitmentRow;
}

const PROMISES_MAX = 200;

/** Open promises of either side due on or before a day, oldest first. */
export async function promisesDue(db: DawraDatabase, today: CivilDate): Promise<DuePromise[]> {
  const rows = await db.commitments
    .where('dueOn')
    .belowOrEqual(today)
    .filter((one) => isLiving(one) && one.doneAt === undefined)
    .limit(PROMISES_MAX)
    .toArray();
  const runs = await db.runs.bulkGet(rows.map((one) => one.runId));
  const plans = await db.plans.bulkGet(runs.map((run) => run?.prospectId ?? ''));
  const kept = rows.flatMap((promise, i) => {
    const plan = plans[i];
    const isCurrent = plan?.status === 'active' && plan.runId === promise.runId && !plan.dnc;
    return isCurrent ? [{ promise, plan }] : [];
  });
  const people = await namesOf(
    db,
    kept.map(({ plan }) => plan),
  );
  const byId = new Map(people.map((one) => [one.plan.prospectId, one]));
  return kept.flatMap(({ promise, plan }) => {
    const person = byId.get(plan.prospectId);
    return person ? [{ ...person, promise }] : [];
  });
}

/** A deal that stands in its stage at least twice as long as usual. */
export interface StuckPerson extends QueuedPerson {
  day: number;
  usual: number;
}

/** From this many times the usual on, a deal is stuck (DOMAIN 3.3). */
const STUCK_TIMES = 2;

/** Stuck deals without a date the buyer still has to keep, the longest wait first. One key range per stage. */
export async function stuckPeople(
  db: DawraDatabase,
  settings: Settings,
  now: Instant,
  today: CivilDate,
  limit: number,
): Promise<StuckPerson[]> {
  const { runs: history } = await readHistory(db);
  const found: { plan: PlanRow; day: number; usual: number }[] = [];
  for (const stage of SALE_STAGES) {
    const usual = usualDays(stage, history, settings, now);
    const before = now - STUCK_TIMES * usual * DAY_MS;
    const plans = await db.plans
      .where('[status+stage+stageSince]')
      .between(['active', stage, -Infinity], ['active', stage, before], true, true)
      .filter((plan) => !plan.dnc)
      .limit(limit)
      .toArray();
    for (const plan of plans) found.push({ plan, usual, day: Math.floor((now - plan.stageSince) / DAY_MS) });
  }
  const promised = await runsWithBuyerDate(
    db,
    found.map(({ plan }) => plan.runId),
    today,
  );
  const stuck = found
    .filter(({ plan }) => !promised.has(plan.runId))
    .sort((a, b) => b.day / b.usual - a.day / a.usual)
    .slice(0, limit);
  const people = await namesOf(
    db,
    stuck.map(({ plan }) => plan),
  );
  const byId = new Map(people.map((one) => [one.plan.prospectId, one]));
  return stuck.flatMap(({ plan, day, usual }) => {
    const person = byId.get(plan.prospectId);
    return person ? [{ ...person, day, usual }] : [];
  });
}

/** Usual days of a stage over all segments: the rep's median, else what the rep set, else the starting value. */
export function usualDays(
  stage: StageId,
  history: Parameters<typeof benchmark>[2],
  settings: Settings,
  now: Instant,
): number {
  const found = benchmark(stage, undefined, history, now, settings.segmentFactor);
  const own = found.from === 'default' ? settings.stageDays[stage] : undefined;
  return Math.max(1, own ?? found.days);
}

async function runsWithBuyerDate(
  db: DawraDatabase,
  runIds: readonly string[],
  today: CivilDate,
): Promise<Set<string>> {
  const rows = await db.commitments.where('runId').anyOf(runIds).toArray();
  return new Set(
    rows
      .filter((one) => isLiving(one) && one.by === 'buyer' && !one.doneAt && (one.dueOn ?? '') >= today)
      .map((one) => one.runId),
  );
}

/** When the planned meetings of these people begin, within a span of time. */
export async function meetingStarts(
  db: DawraDatabase,
  ids: readonly ProspectId[],
  from: Instant,
  to: Instant,
): Promise<Map<ProspectId, Instant>> {
  const starts = new Map<ProspectId, Instant>();
  for (const id of ids) {
    const planned = await db.touches
      .where('[prospectId+at]')
      .between([id, from], [id, to])
      .filter((touch) => touch.outcome === 'planned' && isLiving(touch))
      .first();
    if (planned) starts.set(id, planned.at);
  }
  return starts;
}

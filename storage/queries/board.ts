import { stageDays } from '../../domain/cycle/stage-days';
import { addMoney } from '../../domain/objections/sum-money';
import type { CivilDate, Instant, Money, ProspectId, StageId, Status } from '../../domain/records';
import type { DawraDatabase } from '../database';
import type { PlanRow } from '../rows';
import type { Settings } from '../settings';
import { readHistory } from './history';
import { isLiving } from './read-dossier';
import { usualDays } from './today-more';

/** A column of the board: a stage, and the status its deals have there. */
export interface ColumnKey {
  stage: StageId;
  status: Status;
}
export type BoardSort = 'due' | 'age';

/** As many as a column shows at once on a tall screen, and some to scroll. */
const HEAD = 40;

/** The first of a column, in order: cheap at any length, so that cards are there before the whole column is counted. */
export async function columnHead(
  db: DawraDatabase,
  { status, stage }: ColumnKey,
  sort: BoardSort,
): Promise<ProspectId[]> {
  const [index, least, most] = sort === 'age' ? ['stageSince', -Infinity, Infinity] : ['dueOn', '', '\uffff'];
  const first = db.plans
    .where(`[status+stage+${index}]`)
    .between([status, stage, least], [status, stage, most]);
  return (await first.limit(HEAD).primaryKeys()) as ProspectId[];
}

/** Who stands in a column, in order: ids alone, so that fifty thousand cost no more than their keys. */
export async function columnIds(
  db: DawraDatabase,
  { status, stage }: ColumnKey,
  sort: BoardSort,
): Promise<ProspectId[]> {
  if (sort === 'age') {
    return db.plans
      .where('[status+stage+stageSince]')
      .between([status, stage, -Infinity], [status, stage, Infinity])
      .primaryKeys();
  }
  const [dated, all] = await Promise.all([
    db.plans
      .where('[status+stage+dueOn]')
      .between([status, stage, ''], [status, stage, '\uffff'])
      .primaryKeys(),
    db.plans.where('[status+stage]').equals([status, stage]).primaryKeys(),
  ]);
  if (dated.length === all.length) return dated;
  // Without a date there is no entry in the index of dates: they come last.
  const known = new Set(dated);
  return [...dated, ...all.filter((id) => !known.has(id))];
}

/** What a card shows. */
export interface CardFacts {
  plan: PlanRow;
  name: string;
  company: string;
  value: Money | undefined;
  closedAt: Instant | undefined;
  /** Days in the present stage, all visits together. */
  day: number;
  usual: number;
  /** The latest date the buyer still has to keep. */
  buyerDate: CivilDate | undefined;
  sample: boolean;
  source: string;
}

/** The facts of these cards, read for what is on screen alone. */
export async function cardFacts(
  db: DawraDatabase,
  ids: readonly ProspectId[],
  settings: Settings,
  now: Instant,
): Promise<CardFacts[]> {
  const plans = (await db.plans.bulkGet([...ids])).filter((plan) => plan !== undefined);
  const runIds = plans.map((plan) => plan.runId);
  const [prospects, runs, moves, commitments, history] = await Promise.all([
    db.prospects.bulkGet(plans.map((plan) => plan.prospectId)),
    db.runs.bulkGet(runIds),
    db.moves.where('runId').anyOf(runIds).toArray(),
    db.commitments.where('runId').anyOf(runIds).toArray(),
    readHistory(db),
  ]);
  const accounts = await db.accounts.bulkGet(prospects.map((one) => one?.accountId ?? ''));
  const movesOf = byRun(moves.filter(isLiving));
  const datesOf = byRun(
    commitments.filter((one) => isLiving(one) && one.by === 'buyer' && one.doneAt === undefined),
  );
  // The measure looks through all closed deals: once for a stage, not for each card.
  const stages = new Set(plans.map((plan) => plan.stage));
  const usual = new Map([...stages].map((one) => [one, usualDays(one, history.runs, settings, now)]));
  return plans.flatMap((plan, i) => {
    const prospect = prospects[i];
    if (!prospect || !isLiving(prospect)) return [];
    const own = (movesOf.get(plan.runId) ?? []).sort((a, b) => a.at - b.at);
    const dates = (datesOf.get(plan.runId) ?? []).flatMap((one) => (one.dueOn ? [one.dueOn] : []));
    return [
      {
        plan,
        name: prospect.name,
        company: accounts[i]?.name ?? '',
        value: runs[i]?.value,
        closedAt: runs[i]?.closedAt,
        day: stageDays(own, now)[plan.stage] ?? 0,
        usual: usual.get(plan.stage) ?? 0,
        buyerDate: dates.sort().at(-1),
        sample: prospect.sample === true,
        source: prospect.source,
      },
    ];
  });
}

function byRun<Row extends { runId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const own = groups.get(row.runId);
    if (own) own.push(row);
    else groups.set(row.runId, [row]);
  }
  return groups;
}

/** Sums of several columns are made one after another: they are the least urgent thing the store is asked. */
let lastSum: Promise<unknown> = Promise.resolve();

/** The values of a column, one sum per currency: currencies are never added together. */
export function columnSums(db: DawraDatabase, { status, stage }: ColumnKey): Promise<Money[]> {
  const sum = async () => {
    const runs = await db.runs.where('[status+stage]').equals([status, stage]).toArray();
    return addMoney(runs.flatMap((run) => (isLiving(run) && run.value ? [run.value] : [])));
  };
  const next = lastSum.then(sum, sum);
  lastSum = next;
  return next;
}

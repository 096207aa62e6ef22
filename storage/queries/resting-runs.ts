import type { CivilDate } from '../../domain/records';
import { type RecycleNews, whatChanged } from '../../domain/recycling/what-changed';
import type { DawraDatabase } from '../database';
import type { PlanRow, RunRow } from '../rows';
import { isLiving } from './read-dossier';
import { namesOf } from './today-rows';

/** A deal that rests: whose, why it stopped, when it comes back, what is new since. */
export interface RestingPerson {
  runId: string;
  recycleOn: CivilDate;
  prospectId: string;
  name: string;
  company: string;
  stage: PlanRow['stage'];
  lostReason: string;
  news: RecycleNews[];
  sample: boolean;
}

const RESTING_MAX = 2000;
const range = (status: string) =>
  [
    [status, ''],
    [status, '\uffff'],
  ] as const;

/** Deals that rest until a day, with what changed since they stopped (DOMAIN 16.2). */
export async function restingPeople(db: DawraDatabase, today: CivilDate): Promise<RestingPerson[]> {
  const plans = await db.plans
    .where('[status+stage]')
    .between(...range('recycling'))
    .limit(RESTING_MAX)
    .toArray();
  const people = await namesOf(
    db,
    plans.filter((plan) => !plan.dnc),
  );
  const runs = await db.runs.bulkGet(people.map(({ plan }) => plan.runId));
  const prospects = await db.prospects.bulkGet(people.map(({ plan }) => plan.prospectId));
  const found: RestingPerson[] = [];
  for (const [i, { plan, prospect, company }] of people.entries()) {
    const run = runs[i];
    if (!run?.recycleOn) continue;
    found.push({
      runId: run.id,
      recycleOn: run.recycleOn,
      prospectId: plan.prospectId,
      name: prospect.name,
      company: company ?? '',
      stage: plan.stage,
      lostReason: run.lostReason ?? '',
      sample: prospect.sample === true,
      news: await newsOf(db, run, plan, prospects[i]?.accountId, today),
    });
  }
  return found;
}

async function newsOf(
  db: DawraDatabase,
  run: RunRow,
  plan: PlanRow,
  accountId: string | undefined,
  today: CivilDate,
): Promise<RecycleNews[]> {
  const colleagues = accountId
    ? await db.prospects.where('accountId').equals(accountId).limit(50).toArray()
    : [];
  const commitments = await db.commitments.where('runId').equals(run.id).toArray();
  const named = commitments.find((one) => isLiving(one) && one.by === 'buyer' && one.dueOn && !one.doneAt);
  return whatChanged({
    lostAt: run.recycledAt ?? run.closedAt ?? run.openedAt,
    today,
    peopleSince: colleagues.filter(isLiving).map((one) => one.createdAt),
    ...(named?.dueOn ? { namedOn: named.dueOn } : {}),
    ...(plan.lastInAt ? { repliesAt: [plan.lastInAt] } : {}),
  });
}

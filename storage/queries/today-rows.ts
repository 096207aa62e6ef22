import type { Instant } from '../../domain/records';
import { addDays } from '../../domain/time/civil-day';
import { civilDateIn } from '../../domain/time/zone';
import type { DawraDatabase } from '../database';
import type { PlanRow, ProspectRow } from '../rows';
import { dueRows } from './due-rows';
import { isLiving } from './read-dossier';

/** A person of the queue: the plan, and what of them is shown. */
export interface QueuedPerson {
  plan: PlanRow;
  prospect: Pick<ProspectRow, 'id' | 'name' | 'sample'>;
  company?: string;
}

/** Plans of today in the order of DOMAIN 19: answers, break-ups, overdue, due, meetings; older first inside each. */
export function queueOrder(plan: PlanRow): number {
  if (plan.kind === 'answer' || plan.kind === 'decide_refusal') return 0;
  if (plan.kind === 'breakup' || plan.kind === 'stop') return 1;
  if (plan.kind === 'meeting') return 4;
  return 2;
}

/** Everybody due, in order, with names for the first `shown`; `total` counts them all. */
export async function todayRows(
  db: DawraDatabase,
  now: Instant,
  shown: number,
  isDue: (plan: PlanRow) => boolean,
): Promise<{ people: QueuedPerson[]; total: number }> {
  if (shown > 0 && shown <= FEW) {
    const crowded = await firstOfMany(db, now, shown, isDue);
    if (crowded) return crowded;
  }
  const rows = (await dueRows(db, now)).filter((plan) => !plan.dnc && plan.kind !== 'none' && isDue(plan));
  const answers = await answersAhead(db, now);
  const all = [...rows, ...answers].sort(
    (a, b) => queueOrder(a) - queueOrder(b) || (a.dueOn ?? '').localeCompare(b.dueOn ?? ''),
  );
  return { people: await namesOf(db, all.slice(0, shown)), total: all.length };
}

/** Up to this many lines are a glance (the popup); the whole day is a list. */
const FEW = 20;
/** With more people due than this, a glance reads only its own lines. */
const CROWD = 1000;
const FIRST_KINDS = ['answer', 'decide_refusal', 'breakup', 'stop'] as const;

/**
 * The first lines of a day with very many people, by index: answers and decisions by kind, the rest by date. The total is a
 * count of keys, so a person in another zone may be a day early in it. Undefined when the day is small enough to read whole.
 */
async function firstOfMany(
  db: DawraDatabase,
  now: Instant,
  shown: number,
  isDue: (plan: PlanRow) => boolean,
): Promise<{ people: QueuedPerson[]; total: number } | undefined> {
  const today = civilDateIn(now, 'UTC');
  const total = await db.plans.where('dueOn').belowOrEqual(today).count();
  if (total <= CROWD) return undefined;
  const isShown = (plan: PlanRow) => !plan.dnc && plan.kind !== 'none' && isDue(plan);
  const found: PlanRow[] = [];
  for (const kind of FIRST_KINDS) {
    const left = shown - found.length;
    if (left <= 0) break;
    const ofKind = db.plans.where('[kind+dueOn]').between([kind, ''], [kind, `${today}\uffff`]);
    found.push(...(await ofKind.filter(isShown).limit(left).toArray()));
  }
  const ids = new Set(found.map((plan) => plan.prospectId));
  if (found.length < shown) {
    const rest = db.plans.where('dueOn').belowOrEqual(today);
    const more = await rest
      .filter((plan) => isShown(plan) && !ids.has(plan.prospectId))
      .limit(shown - found.length)
      .toArray();
    found.push(...more);
  }
  return { people: await namesOf(db, found), total };
}

/** Days within which an answer falls due: one working day, a long weekend and holidays. */
const ANSWER_DAYS = 14;

/** Replies that wait for us though their day has not come: read by kind and date, never by looking through everybody. */
async function answersAhead(db: DawraDatabase, now: Instant): Promise<PlanRow[]> {
  const after = addDays(civilDateIn(now, 'UTC'), 1);
  return db.plans
    .where('[kind+dueOn]')
    .between(['answer', after], ['answer', addDays(after, ANSWER_DAYS)], false, true)
    .filter((plan) => plan.status === 'active' && !plan.dnc)
    .toArray();
}

/** How many people the day holds; of a crowd its keys are counted, as in `firstOfMany`. */
export async function dayCount(
  db: DawraDatabase,
  now: Instant,
  isDue: (plan: PlanRow) => boolean,
): Promise<number> {
  const keys = await db.plans.where('dueOn').belowOrEqual(civilDateIn(now, 'UTC')).count();
  return keys > CROWD ? keys : (await todayRows(db, now, 0, isDue)).total;
}

/** Names and firms for plans; people deleted meanwhile fall out. */
export async function namesOf(db: DawraDatabase, plans: readonly PlanRow[]): Promise<QueuedPerson[]> {
  const prospects = await db.prospects.bulkGet(plans.map((plan) => plan.prospectId));
  const accounts = await db.accounts.bulkGet(prospects.map((one) => one?.accountId ?? ''));
  return plans.flatMap((plan, i) => {
    const prospect = prospects[i];
    if (!prospect || !isLiving(prospect)) return [];
    const company = accounts[i]?.name;
    return [{ plan, prospect, ...(company ? { company } : {}) }];
  });
}

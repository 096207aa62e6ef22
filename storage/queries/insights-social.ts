import type { Instant } from '../../domain/records';
import { DAY_MS } from '../../domain/time/civil-day';
import type { DawraDatabase } from '../database';
import type { AccountRow, PlanRow, ProspectRow, RunRow } from '../rows';
import { type LeanTouch, ReadCancelled, type ReadProgress, touchesByPerson } from './insights-touches';
import { isLiving } from './read-dossier';

/** A person with an open deal, as the social page looks at them. */
export interface SocialPerson {
  prospect: ProspectRow;
  company?: string;
  touches: readonly LeanTouch[];
  plan?: PlanRow;
}

export interface SocialFacts {
  /** People with an active deal, not blocked. */
  people: SocialPerson[];
  /** All histories of the last year, by person. */
  histories: ReadonlyMap<string, LeanTouch[]>;
  closed: { run: RunRow; touches: readonly LeanTouch[] }[];
}

const LOOK_BACK_DAYS = 365;

/** A year of touches by person, with plans and closed deals, read page by page. Sample data stays out. */
export async function readSocial(
  db: DawraDatabase,
  now: Instant,
  progress: ReadProgress,
): Promise<SocialFacts> {
  const histories = await touchesByPerson(
    db,
    now - LOOK_BACK_DAYS * DAY_MS,
    Number.MAX_SAFE_INTEGER,
    progress,
  );
  if (progress.isCancelled()) throw new ReadCancelled();
  const [runs, plans] = await Promise.all([db.runs.toArray(), db.plans.toArray()]);
  const living = runs.filter((run) => isLiving(run) && !run.sample);
  const active = living.filter(({ status }) => status === 'active');
  const rows = await db.prospects.bulkGet(active.map(({ prospectId }) => prospectId));
  const prospects = rows.filter((row): row is ProspectRow => row !== undefined && isLiving(row) && !row.dnc);
  const firms = await firmsOf(db, prospects);
  const planOf = new Map(plans.map((plan) => [plan.prospectId, plan]));
  return {
    histories,
    people: prospects.map((prospect): SocialPerson => {
      const company = firms.get(prospect.accountId ?? '')?.name;
      const plan = planOf.get(prospect.id);
      return {
        prospect,
        touches: histories.get(prospect.id) ?? [],
        ...(company ? { company } : {}),
        ...(plan ? { plan } : {}),
      };
    }),
    closed: living
      .filter(({ status, closedAt }) => status !== 'active' && closedAt !== undefined)
      .filter(({ closedAt }) => closedAt! >= now - LOOK_BACK_DAYS * DAY_MS)
      .map((run) => ({
        run,
        touches: (histories.get(run.prospectId) ?? []).filter(({ at }) => at <= run.closedAt!),
      })),
  };
}

async function firmsOf(
  db: DawraDatabase,
  prospects: readonly ProspectRow[],
): Promise<Map<string, AccountRow>> {
  const ids = [...new Set(prospects.flatMap(({ accountId }) => accountId ?? []))];
  const firms = await db.accounts.bulkGet(ids);
  return new Map(firms.flatMap((firm) => (firm ? [[firm.id, firm] as const] : [])));
}

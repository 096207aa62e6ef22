import type { Instant } from '../domain/records';
import type { HealthReport } from '../messages/protocol';
import type { ReadHandler } from './handler';
import type { StartState } from './sentinel';
import { startState } from './start-state';

const reports: (HealthReport & { at: Instant })[] = [];
const KEPT = 30;

/** Keeps the newest report of each view: counts and codes only, never a word of the page. */
export function addHealth(report: HealthReport, at: Instant): void {
  const same = reports.findIndex((one) => one.page === report.page && one.view === report.view);
  if (same >= 0) reports.splice(same, 1);
  reports.push({ ...report, at });
  if (reports.length > KEPT) reports.shift();
}

/** What the health page shows: how pages were understood, and how the store is. */
export const readHealth: ReadHandler<'health.read'> = async (_, { db }) => {
  const start = await startState();
  const notice = NOTICES[start.state];
  const values: Record<string, number> = {};
  if (start.state === 'repaired') values.n = start.replayed;
  if (start.state === 'lost') {
    values.expected = start.had.prospects;
    values.found = await db.prospects.count();
  }
  return { reports: [...reports], degraded: false, notices: notice ? [notice] : [], values };
};

const NOTICES: Readonly<Record<StartState['state'], string | undefined>> = {
  ready: undefined,
  repaired: 'notice.repaired',
  newer: 'notice.newer',
  lost: 'notice.lost',
};

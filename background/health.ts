import type { Instant } from '../domain/records';
import type { HealthReport } from '../messages/protocol';
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
export async function readHealth() {
  const { state } = await startState();
  const notices = {
    ready: [],
    repaired: ['notice.repaired'],
    newer: ['notice.newer'],
    lost: ['notice.lost'],
  };
  return { reports: [...reports], degraded: false, notices: notices[state] as string[] };
}

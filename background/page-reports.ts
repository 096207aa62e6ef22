import type { Instant } from '../domain/records';
import type { HealthReport } from '../messages/protocol';
import type { HealthView } from '../messages/views';

const reports: (HealthReport & { at: Instant })[] = [];
const KEPT = 30;

/** Keeps the newest report of each view: counts and codes only, never a word of the page. */
export function addHealth(report: HealthReport, at: Instant): void {
  const same = reports.findIndex((one) => one.page === report.page && one.view === report.view);
  if (same >= 0) reports.splice(same, 1);
  reports.push({ ...report, at });
  if (reports.length > KEPT) reports.shift();
}

/** Below this share of what was seen, a page hides our marks. */
const UNDERSTOOD_MIN = 0.8;
const MISSING_SHOWN = 5;

/** The views that were read last in one light, the worst of them deciding; never green while the safety copy fails. */
export function healthSummary(isDegraded = false): HealthView | undefined {
  const read = reports.filter(({ seen }) => seen > 0);
  const copy = isDegraded ? { degraded: true as const } : {};
  if (read.length === 0)
    return isDegraded ? { state: 'amber', seen: 0, understood: 0, missing: [], ...copy } : undefined;
  const worst = read.reduce((one, other) => (shareOf(other) < shareOf(one) ? other : one));
  const share = shareOf(worst);
  const missing = worst.missing.toSorted((a, b) => b.count - a.count).map(({ fact }) => fact);
  return {
    ...copy,
    state: share < UNDERSTOOD_MIN ? 'red' : share < 1 || isDegraded ? 'amber' : 'green',
    seen: worst.seen,
    understood: worst.understood,
    missing: missing.slice(0, MISSING_SHOWN),
  };
}

const shareOf = ({ seen, understood }: HealthReport) => understood / seen;

/** Every report that is kept. */
export const pageReports = () => [...reports];

import type { ReadHandler } from './handler';
import { pageReports } from './page-reports';
import type { StartState } from './sentinel';
import { startState } from './start-state';

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
  return { reports: pageReports(), degraded: false, notices: notice ? [notice] : [], values };
};

const NOTICES: Readonly<Record<StartState['state'], string | undefined>> = {
  ready: undefined,
  repaired: 'notice.repaired',
  newer: 'notice.newer',
  lost: 'notice.lost',
};

import type { ReadHandler } from './handler';
import { pageReports } from './page-reports';
import { degraded, storeNotices } from './start-state';

/** What the health page shows: how pages were understood, and how the store is. */
export const readHealth: ReadHandler<'health.read'> = async () => {
  const { codes, values } = await storeNotices();
  return { reports: pageReports(), degraded: degraded(), notices: codes, values };
};

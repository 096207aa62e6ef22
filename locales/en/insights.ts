import type { Format } from '../format';

/** Numbers from the user’s own records. */
export const insights = (_: Format) => ({
  title: 'Insights',
  period: 'Period',
  periods: { 30: 'Last 30 days', 90: 'Last 90 days', 365: 'Last 365 days', 0: 'All time' },
});

export type Insights = ReturnType<typeof insights>;

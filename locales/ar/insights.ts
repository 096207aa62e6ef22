import type { Insights } from '../en/insights';
import type { Format } from '../format';

/** Numbers from the user’s own records. */
export const insights = (_: Format): Insights => ({
  title: 'التحليلات',
});

import type { Insights } from '../en/insights';
import type { Format } from '../format';

/** Numbers from the user’s own records. */
export const insights = (_: Format): Insights => ({
  title: 'التحليلات',
  period: 'الفترة',
  periods: { 30: 'آخر 30 يومًا', 90: 'آخر 90 يومًا', 365: 'آخر 365 يومًا', 0: 'كل الفترات' },
});

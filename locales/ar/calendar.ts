import type { Calendar } from '../en/calendar';
import type { Format } from '../format';

/** Working days, holidays, hours. */
export const calendar = (_: Format): Calendar => ({
  title: 'التقويم',
});

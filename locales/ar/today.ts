import type { Today } from '../en/today';
import type { Format } from '../format';

/** The dashboard’s day. */
export const today = (_: Format): Today => ({
  title: 'مهام اليوم',
});

import type { Pipeline } from '../en/pipeline';
import type { Format } from '../format';

/** The board and table of deals, and the pool of deals to revisit. */
export const pipeline = (_: Format): Pipeline => ({
  title: 'مسار الصفقات',
});

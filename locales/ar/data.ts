import type { Data } from '../en/data';
import type { Format } from '../format';

/** People, import, export, backup, data quality. */
export const data = (_: Format): Data => ({
  title: 'العملاء والبيانات',
});

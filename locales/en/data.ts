import type { Format } from '../format';

/** People, import, export, backup, data quality. */
export const data = (_: Format) => ({
  title: 'People and data',
});

export type Data = ReturnType<typeof data>;

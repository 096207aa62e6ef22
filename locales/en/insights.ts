import type { Format } from '../format';

/** Numbers from the user’s own records. */
export const insights = (_: Format) => ({
  title: 'Insights',
});

export type Insights = ReturnType<typeof insights>;

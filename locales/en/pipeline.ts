import type { Format } from '../format';

/** The board and table of deals, and the pool of deals to revisit. */
export const pipeline = (_: Format) => ({
  title: 'Pipeline',
});

export type Pipeline = ReturnType<typeof pipeline>;

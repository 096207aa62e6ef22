import type { Format } from '../format';

/** Working days, holidays, hours. */
export const calendar = (_: Format) => ({
  title: 'Calendar',
});

export type Calendar = ReturnType<typeof calendar>;

import type { Format } from '../format';

/** The dashboard’s day. */
export const today = (_: Format) => ({
  title: 'Today',
});

export type Today = ReturnType<typeof today>;

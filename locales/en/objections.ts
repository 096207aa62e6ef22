import type { Format } from '../format';

/** The objections page: library, sheet, review. */
export const objections = (_: Format) => ({
  title: 'Objections',
});

export type Objections = ReturnType<typeof objections>;

import type { Format } from '../format';

/** The side panel: one deal whole. */
export const panel = (_: Format) => ({
  title: 'Deal',
});

export type Panel = ReturnType<typeof panel>;

import type { Format } from '../format';

/** The settings page. */
export const settings = (_: Format) => ({
  title: 'Settings',
});

export type Settings = ReturnType<typeof settings>;

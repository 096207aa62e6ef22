import type { Format } from '../format';

/** The three first steps. */
export const onboarding = (_: Format) => ({
  title: 'Start',
});

export type Onboarding = ReturnType<typeof onboarding>;

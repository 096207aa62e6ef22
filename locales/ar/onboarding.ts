import type { Onboarding } from '../en/onboarding';
import type { Format } from '../format';

/** The three first steps. */
export const onboarding = (_: Format): Onboarding => ({
  title: 'البداية',
});

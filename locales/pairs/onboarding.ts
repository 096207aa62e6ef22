import { onboarding as ar } from '../ar/onboarding';
import { onboarding as en } from '../en/onboarding';

export const onboarding = { en, ar };

import { steps as ar } from '../ar/steps';
import { steps as en } from '../en/steps';

export const steps = { en, ar };

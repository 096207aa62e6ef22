import { today as ar } from '../ar/today';
import { today as en } from '../en/today';

export const today = { en, ar };

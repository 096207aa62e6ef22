import { units as ar } from '../ar/units';
import { units as en } from '../en/units';

export const units = { en, ar };

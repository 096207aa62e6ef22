import { data as ar } from '../ar/data';
import { data as en } from '../en/data';

export const data = { en, ar };

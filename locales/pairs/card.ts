import { card as ar } from '../ar/card';
import { card as en } from '../en/card';

export const card = { en, ar };

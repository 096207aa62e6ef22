import { calendar as ar } from '../ar/calendar';
import { calendar as en } from '../en/calendar';

export const calendar = { en, ar };

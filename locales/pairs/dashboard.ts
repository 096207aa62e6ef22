import { dashboard as ar } from '../ar/dashboard';
import { dashboard as en } from '../en/dashboard';

export const dashboard = { en, ar };

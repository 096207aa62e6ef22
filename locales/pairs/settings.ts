import { settings as ar } from '../ar/settings';
import { settings as en } from '../en/settings';

export const settings = { en, ar };

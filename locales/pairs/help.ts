import { help as ar } from '../ar/help';
import { help as en } from '../en/help';

export const help = { en, ar };

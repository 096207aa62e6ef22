import { popup as ar } from '../ar/popup';
import { popup as en } from '../en/popup';

export const popup = { en, ar };

import { views as ar } from '../ar/views';
import { views as en } from '../en/views';

export const views = { en, ar };

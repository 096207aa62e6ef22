import { touches as ar } from '../ar/touches';
import { touches as en } from '../en/touches';

export const touches = { en, ar };

import { objections as ar } from '../ar/objections';
import { objections as en } from '../en/objections';

export const objections = { en, ar };

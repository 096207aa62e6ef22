import { errors as ar } from '../ar/errors';
import { errors as en } from '../en/errors';

export const errors = { en, ar };

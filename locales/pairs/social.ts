import { social as ar } from '../ar/social';
import { social as en } from '../en/social';

export const social = { en, ar };

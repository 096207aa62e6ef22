import { strip as ar } from '../ar/strip';
import { strip as en } from '../en/strip';

export const strip = { en, ar };

import { stages as ar } from '../ar/stages';
import { stages as en } from '../en/stages';

export const stages = { en, ar };

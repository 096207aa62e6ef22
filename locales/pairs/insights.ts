import { insights as ar } from '../ar/insights';
import { insights as en } from '../en/insights';

export const insights = { en, ar };

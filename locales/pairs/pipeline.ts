import { pipeline as ar } from '../ar/pipeline';
import { pipeline as en } from '../en/pipeline';

export const pipeline = { en, ar };

import { common as ar } from '../ar/common';
import { common as en } from '../en/common';

export const common = { en, ar };

import { panel as ar } from '../ar/panel';
import { panel as en } from '../en/panel';

export const panel = { en, ar };

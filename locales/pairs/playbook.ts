import { playbook as ar } from '../ar/playbook';
import { playbook as en } from '../en/playbook';

export const playbook = { en, ar };

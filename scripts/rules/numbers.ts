import type { Rules } from './rule';

/** The rules of DOMAIN 4, 9.3, 17, 18, asked from outside. */
export const numberRules: Rules = {};

import type { Rules } from './rule';

/** The rules of DOMAIN 12 to 15, asked from outside. */
export const objectionRules: Rules = {};

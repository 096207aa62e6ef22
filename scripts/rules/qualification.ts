import type { Rules } from './rule';

/** The rules of DOMAIN 7 to 11, asked from outside. */
export const qualificationRules: Rules = {};

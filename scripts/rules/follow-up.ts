import type { Rules } from './rule';

/** The rules of DOMAIN 5, 6, asked from outside. */
export const followUpRules: Rules = {};

import type { Rules } from './rule';

/** The rules of DOMAIN 1.1, 1.2, 5.5, 0.3, asked from outside. */
export const recordRules: Rules = {};

import type { Rules } from './rule';

/** The rules of DOMAIN 2.10, 3, asked from outside. */
export const cycleRules: Rules = {};

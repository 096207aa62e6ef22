import type { Rules } from './rule';

/** The rules of DOMAIN 17.1, 17.6 to 17.8, asked from outside. */
export const modelRules: Rules = {};

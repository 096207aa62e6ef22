import type { Rules } from './rule';

/** The rules of DOMAIN 16, asked from outside. */
export const afterCloseRules: Rules = {};

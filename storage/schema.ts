/**
 * Tables and indexes. Raise `SCHEMA_VERSION` with a step in `migrations/` and a frozen fixture of the version left behind.
 * `&id` primary, `*keys` one entry per element, `[a+b]` compound.
 */
export const SCHEMA_VERSION = 1;

export const SCHEMA = {
  prospects: '&id, *keys, accountId',
  accounts: '&id, domainKey',
  runs: '&id, prospectId, [status+stage]',
  touches: '&id, [prospectId+at], at',
  moves: '&id, runId, at',
  ticks: '&id, runId',
  notes: '&id, prospectId',
  commitments: '&id, runId, dueOn',
  deciders: '&id, runId, prospectId',
  concessions: '&id, runId',
  objections: '&id, runId, prospectId, at',
  outcomes: '&id, answerId, runId',
  sheets: '&id, runId, kind',
  playbook: '&id, kind',
  plans: '&prospectId, dueOn, [status+stage], [status+stage+stageSince], [status+stage+dueOn], [kind+dueOn]',
  settings: '&key',
  meta: '&key',
  ops: '&id, seq',
  suppressions: '&key',
  directory: '&shard',
} as const;

export type TableName = keyof typeof SCHEMA;

/** Tables whose rows are facts: an operation may change them and undo puts them back. */
export const FACT_TABLES = [
  'prospects',
  'accounts',
  'runs',
  'touches',
  'moves',
  'ticks',
  'notes',
  'commitments',
  'deciders',
  'concessions',
  'objections',
  'outcomes',
  'sheets',
  'playbook',
  'settings',
  'suppressions',
] as const satisfies readonly TableName[];
export type FactTable = (typeof FACT_TABLES)[number];

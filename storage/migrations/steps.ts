import type { Migration } from './migration';

/**
 * Every step since the first schema, in order. A new one comes with a higher `SCHEMA_VERSION` and a frozen database of
 * the version it leaves (`test/fixtures/databases`).
 */
export const MIGRATIONS: readonly Migration[] = [];

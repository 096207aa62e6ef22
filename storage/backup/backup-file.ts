import { sha256Hex } from '../../domain/people/sha256';
import type { Instant, Result } from '../../domain/records';
import { migrateTables } from '../migrations/migration';
import { MIGRATIONS } from '../migrations/steps';
import { FACT_TABLES, SCHEMA_VERSION } from '../schema';

const FORMAT = 'dawra-backup';
const DEPTH_MAX = 64;
/** More than this no browser holds in one text. */
export const BACKUP_CHARS_MAX = 512 * 1024 * 1024;
const HEAD = ['format', 'schema', 'madeAt', 'sha256', 'count'];

export interface BackupContent {
  tables: Map<string, object[]>;
  rows: number;
}

/** Canonical text: keys sorted, rows by primary key, one checksum over the rows. The same state gives the same bytes. */
export function writeBackupText(
  tables: ReadonlyMap<string, readonly object[]>,
  madeAt: Instant,
  schema = SCHEMA_VERSION,
): string {
  const body = [...tables].map(([name, rows]) => [name, sortedRows(rows)] as const);
  const count = Object.fromEntries(body.map(([name, rows]) => [name, rows.length]));
  const content = Object.fromEntries(body);
  const sha256 = sha256Hex(canonical(content));
  return `${canonical({ format: FORMAT, schema, madeAt, sha256, count, ...content })}\n`;
}

/** Reads a backup and refuses whatever is not whole; the problem names the field. */
export function readBackupText(text: string): Result<BackupContent> {
  const refuse = (code: string, field: string) => ({ ok: false as const, problem: { code, field } });
  if (text.length > BACKUP_CHARS_MAX) return refuse('backup.tooLarge', 'file');
  if (isTooDeep(text)) return refuse('backup.tooDeep', 'file');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return refuse('backup.truncated', 'file');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    return refuse('backup.notOurs', 'file');
  const fields = new Map(Object.entries(parsed));
  if (fields.get('format') !== FORMAT) return refuse('backup.notOurs', 'file');
  const schema = fields.get('schema');
  if (typeof schema !== 'number') return refuse('backup.shape', 'schema');
  if (schema > SCHEMA_VERSION) return refuse('backup.newer', 'schema');
  const stranger = [...fields.keys()].find((key) => !HEAD.includes(key) && !isTable(key));
  if (stranger !== undefined) return refuse('backup.unknownKey', stranger);
  const read = readTables(fields);
  if (!read.ok || schema === SCHEMA_VERSION) return read;
  return { ok: true, value: { ...read.value, tables: migrateTables(read.value.tables, schema, MIGRATIONS) } };
}

function readTables(fields: ReadonlyMap<string, unknown>): Result<BackupContent> {
  const refuse = (code: string, field: string) => ({ ok: false as const, problem: { code, field } });
  const tables = new Map<string, object[]>();
  const counts = new Map(Object.entries((fields.get('count') as object | undefined) ?? {}));
  let rows = 0;
  for (const name of FACT_TABLES) {
    const list = fields.get(name);
    if (list === undefined) continue;
    if (!Array.isArray(list)) return refuse('backup.shape', name);
    const key = name === 'settings' || name === 'suppressions' ? 'key' : 'id';
    const bad = list.findIndex(
      (row) => typeof row !== 'object' || row === null || typeof row[key] !== 'string',
    );
    if (bad >= 0) return refuse('backup.shape', `${name}[${bad}].${key}`);
    const count = counts.get(name);
    if (count !== undefined && count !== list.length) return refuse('backup.count', `count.${name}`);
    tables.set(name, list as object[]);
    rows += list.length;
  }
  const sum = fields.get('sha256');
  if (sum !== undefined && sum !== sha256Hex(canonical(Object.fromEntries(tables)))) {
    return refuse('backup.checksum', 'sha256');
  }
  return { ok: true, value: { tables, rows } };
}

function isTable(name: string): boolean {
  return (FACT_TABLES as readonly string[]).includes(name);
}

function sortedRows(rows: readonly object[]): object[] {
  const keyOf = (row: object) => String((row as { id?: string }).id ?? (row as { key?: string }).key ?? '');
  return [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** JSON with sorted keys and well-formed strings. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === 'string') return inner.toWellFormed();
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** Counts brackets outside strings, so that a hostile file is refused before it is parsed. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inText = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (inText) {
      if (code === 92) i += 1;
      else if (code === 34) inText = false;
    } else if (code === 34) inText = true;
    else if (code === 91 || code === 123) {
      depth += 1;
      if (depth > DEPTH_MAX) return true;
    } else if (code === 93 || code === 125) depth -= 1;
  }
  return false;
}

import type { Dexie, Transaction } from 'dexie';

type Row = Record<string, unknown>;

/** One step from a schema to the next. */
export interface Migration {
  /** The version it leads to; steps have no gap. */
  to: number;
  /** Tables and indexes that differ from the version before; `null` drops a table. */
  stores: Readonly<Record<string, string | null>>;
  /**
   * How rows change, by table; keys stay. Pure and at once: a step that waited for anything else would let its
   * transaction end, and the browser would take the version for reached with no row changed.
   */
  rows: Readonly<Record<string, (row: Row) => Row>>;
}

export const MIGRATION_MARK = 'migrated:';
/** Row of `meta` that proves that a step ran: written in the step's own transaction. */
export const markOf = (version: number) => `${MIGRATION_MARK}${version}`;

/** Declares the first schema and the steps up to `version`; a database that is new needs no step and gets every mark. */
export function declareVersions(
  db: Dexie,
  first: Readonly<Record<string, string>>,
  migrations: readonly Migration[],
  version: number,
): void {
  db.version(1).stores(first);
  const steps = migrations.filter(({ to }) => to <= version);
  for (const step of steps) {
    db.version(step.to)
      .stores(step.stores)
      .upgrade((tx) => applyStep(tx, step));
  }
  db.on('populate', (tx) => {
    for (const { to } of steps) void tx.table('meta').put({ key: markOf(to), value: true });
  });
}

/** Steps that the version says were done and no mark proves: they are run again. Returns how many there were. */
export async function finishMigrations(
  db: Dexie,
  migrations: readonly Migration[],
  version: number,
): Promise<number> {
  let unproven = 0;
  for (const step of migrations) {
    if (step.to > version || (await db.table('meta').get(markOf(step.to)))) continue;
    await db.transaction('rw', db.tables, async (tx) => applyStep(tx, step));
    unproven += 1;
  }
  return unproven;
}

/** Rows of a backup of an older schema as this one wants them. */
export function migrateTables(
  tables: Map<string, object[]>,
  from: number,
  migrations: readonly Migration[],
): Map<string, object[]> {
  const moved = new Map(tables);
  for (const { to, rows } of migrations) {
    if (to <= from) continue;
    for (const [name, move] of Object.entries(rows)) {
      const list = moved.get(name);
      if (list)
        moved.set(
          name,
          list.map((row) => move(row as Row)),
        );
    }
  }
  return moved;
}

async function applyStep(tx: Transaction, { to, rows }: Migration): Promise<void> {
  for (const [name, move] of Object.entries(rows)) {
    const table = tx.table(name);
    const all = await table.count();
    const moved = await table.toCollection().modify((row, kept) => {
      kept.value = move(row as Row);
    });
    if (moved !== all) throw new Error(`step ${to}: ${moved} of ${all} rows of ${name}`);
  }
  await tx.table('meta').put({ key: markOf(to), value: true });
}

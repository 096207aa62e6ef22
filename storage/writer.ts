import type { Instant, ProspectId } from '../domain/records';
import type { DawraDatabase } from './database';
import { OnTheirWay } from './on-their-way';
import type { FreshPerson } from './plans/refresh-plan';
import type { AccountRow, Change } from './rows';
import type { FactTable } from './schema';

interface Row {
  rev?: number;
  voidedAt?: Instant;
}

/** Writes rows inside one act and remembers each row's before-image, so that undo needs no code per act. */
export class Writer {
  readonly changes = new Map<string, Change>();
  /** People whose plan must be derived again before the transaction ends. */
  readonly affected = new Set<ProspectId>();
  /** Told how many more plans were derived, by an act that wants to know; what it throws ends the act. */
  onPlanned: (people: number) => void = () => {};
  /** People this act added and did nothing else with: their plan is derived without reading them back. */
  readonly fresh = new Map<ProspectId, FreshPerson>();

  constructor(
    readonly db: DawraDatabase,
    readonly now: Instant,
  ) {}

  /** Keys of tables as they stand now, for acts that write thousands of rows; see `knowKeys`. */
  private readonly keysThere = new Map<FactTable, Set<string>>();

  /** Accounts this act found or made, by what they were asked for: an import asks for the same firm many times. */
  readonly accounts = new Map<string, Promise<AccountRow>>();

  /** Reads which keys these tables hold, once, so that new rows are put without a look at what stood there. */
  async knowKeys(...tables: FactTable[]): Promise<void> {
    for (const table of tables) {
      const keys = await this.db.table(table).toCollection().primaryKeys();
      this.keysThere.set(table, new Set(keys as string[]));
    }
  }

  /** True when it is known that no row stands under this key. */
  isFree(table: FactTable, key: string): boolean {
    const there = this.keysThere.get(table);
    return there !== undefined && !there.has(key);
  }

  /** Rows that wait to be put together; see `together`. */
  private waiting: Map<FactTable, Map<string, object>> | undefined;

  /** Puts the store was handed and has not answered; see `landed`. Some slices of four tables. */
  private readonly onTheirWay = new OnTheirWay(12);

  /**
   * Gathers the puts of `work` and hands them to the store table by table at its end: thousands of rows cost a few
   * requests, and the store writes while the next are made ready. What is gathered is not yet seen by reads of the same
   * work; reads after it come after it in the store too.
   */
  async together(work: () => Promise<unknown>): Promise<void> {
    const waiting = new Map<FactTable, Map<string, object>>();
    this.waiting = waiting;
    try {
      await work();
    } finally {
      this.waiting = undefined;
    }
    for (const [table, rows] of waiting) {
      const keys = [...rows.keys()];
      const before = await this.rowsBefore(table, keys);
      const after = keys.map((key, i) => raised(table, rows.get(key) ?? {}, before[i]));
      this.onTheirWay.add(this.db.table(table).bulkPut(after));
      for (const [i, key] of keys.entries()) {
        this.note(table, key, before[i], after[i]);
        this.keysThere.get(table)?.add(key);
      }
    }
    await this.onTheirWay.room();
  }

  /** Waits for what `together` handed over. Throws what the store said of it. */
  async landed(): Promise<void> {
    await this.onTheirWay.landed();
  }

  private async rowsBefore(table: FactTable, keys: readonly string[]): Promise<(Row | undefined)[]> {
    const asked = keys.filter((key) => !this.isFree(table, key));
    const found =
      asked.length > 0 ? ((await this.db.table(table).bulkGet(asked)) as (Row | undefined)[]) : [];
    const byKey = new Map(asked.map((key, i) => [key, found[i]]));
    return keys.map((key) => byKey.get(key));
  }

  /** Puts a row, raising its revision. */
  async put<T extends object>(table: FactTable, key: string, row: T): Promise<void> {
    if (this.waiting) {
      const rows = this.waiting.get(table) ?? new Map<string, object>();
      this.waiting.set(table, rows.set(key, row));
      return;
    }
    const before = (await this.db.table(table).get(key)) as (T & Row) | undefined;
    const after = raised(table, row, before);
    await this.db.table(table).put(after);
    this.note(table, key, before, after);
  }

  /** Adds a fact unless its id is there already. Returns false when it was seen before (voided facts stay voided). */
  async addOnce<T extends object>(table: FactTable, key: string, row: T): Promise<boolean> {
    if (await this.db.table(table).get(key)) return false;
    await this.put(table, key, row);
    return true;
  }

  /** Deleting is a fact too: the row stays as a tombstone until purge. */
  async tombstone(table: FactTable, key: string): Promise<void> {
    const row = (await this.db.table(table).get(key)) as Row | undefined;
    if (row && row.voidedAt === undefined) await this.put(table, key, { ...row, voidedAt: this.now });
  }

  /** Takes a row away whole; only for rows that are no facts (a setting back to its default, a lifted refusal). */
  async remove(table: FactTable, key: string): Promise<void> {
    const before = await this.db.table(table).get(key);
    if (before === undefined) return;
    await this.db.table(table).delete(key);
    this.note(table, key, before, undefined);
  }

  private note(table: string, key: string, before: unknown, after: unknown): void {
    const mark = `${table}/${key}`;
    const known = this.changes.get(mark);
    this.changes.set(
      mark,
      known
        ? { ...known, after }
        : { table, key, ...(before ? { before } : {}), ...(after ? { after } : {}) },
    );
  }
}

/** The row with the next revision; settings have none. */
function raised(table: FactTable, row: object, before: Row | undefined): object {
  return table === 'settings' ? row : { ...row, rev: (before?.rev ?? 0) + 1 };
}

import type { Transaction } from 'dexie';
import type { Instant, ProspectId } from '../domain/records';
import type { DawraDatabase } from './database';
import { dropChanges, hasChanges, putOp } from './op-changes';
import { type FreshPerson, refreshPlans } from './plans/refresh-plan';
import type { AccountRow, Change, OpRow } from './rows';
import { FACT_TABLES, type FactTable } from './schema';
import { readSettings } from './settings';

/** What an act says of itself when it is done. */
export interface ActResult<R> {
  reply: R;
  /** Sentence for the history list. */
  text: string;
}

export interface ActOrder {
  opId: string;
  type: string;
  now: Instant;
  /** The store's number as the caller knows it; less means that the store was lost meanwhile. */
  knownSeq?: number;
}

/** The store holds less than was acknowledged: nothing may be written into it. */
export class StoreBehind extends Error {
  override readonly name = 'StoreBehind';
}

/** What the caller may tell the asker once the transaction is on disk. */
export interface Committed<R> {
  reply: R;
  seq: number;
  /** The same operation had been applied before; nothing was written now. */
  repeated: boolean;
  /** The operation as it was kept; absent when nothing was written. */
  op?: OpRow;
  /** How many people the store holds now. */
  people: number;
}

interface Row {
  rev?: number;
  voidedAt?: Instant;
}

/** Puts made ahead of the store: it is never idle, and whoever asks meanwhile is answered between two. */
const AHEAD = 12;

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

  /** Writes the store was handed and has not answered; see `landed`. */
  private readonly onTheirWay: PromiseLike<unknown>[] = [];

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
      this.onTheirWay.push(this.db.table(table).bulkPut(after));
      for (const [i, key] of keys.entries()) {
        this.note(table, key, before[i], after[i]);
        this.keysThere.get(table)?.add(key);
      }
    }
    await this.onTheirWay.at(-AHEAD);
  }

  /** Waits for what `together` handed over. Throws what the store said of it. */
  async landed(): Promise<void> {
    await Promise.all(this.onTheirWay);
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

/** A transaction that the browser leaves hanging is given up; whole files and whole histories may take longer. */
const LIMIT_MS = 10_000;
const LONG_LIMIT_MS = 300_000;
const LONG_ACTS: ReadonlySet<string> = new Set([
  'import.commit',
  'playbook.import',
  'sample.add',
  'sample.remove',
  'act.undo',
  'act.redo',
]);

/** Aborts a transaction that does not end. What it wrote is gone, and nothing is acknowledged. */
function withinLimit<T>(ms: number, run: (started: (tx: Transaction) => void) => PromiseLike<T>): Promise<T> {
  let open: Transaction | undefined;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error('the transaction did not end'));
      try {
        open?.abort();
      } catch {
        // It ended in this very moment; its repeat will be known by its id.
      }
    }, ms);
    run((tx) => {
      open = tx;
    }).then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}

const TABLES = [...FACT_TABLES, 'plans', 'meta', 'ops', 'directory'] as const;

/**
 * One act of the user = one strict transaction: rows, the operation with its before-images, `meta.seq + 1`,
 * and the refreshed plans of the people concerned. A known operation id is acknowledged and not applied again.
 * Throws whatever `apply` throws; then nothing was written.
 */
export async function writeAct<R>(
  db: DawraDatabase,
  order: ActOrder,
  apply: (write: Writer, tx: Transaction) => Promise<ActResult<R>>,
): Promise<Committed<R>> {
  const limitMs = LONG_ACTS.has(order.type) ? LONG_LIMIT_MS : LIMIT_MS;
  return withinLimit(limitMs, (started) =>
    // The function itself must be async: only then does Dexie keep the transaction across its awaits.
    db.transaction('rw', [...TABLES], async (tx) => {
      started(tx);
      return await carryOut(db, order, apply, tx);
    }),
  );
}

async function carryOut<R>(
  db: DawraDatabase,
  order: ActOrder,
  apply: (write: Writer, tx: Transaction) => Promise<ActResult<R>>,
  tx: Transaction,
): Promise<Committed<R>> {
  const [known, last, counted] = await Promise.all([
    db.ops.get(order.opId),
    db.meta.get('seq'),
    db.meta.get('prospects'),
  ]);
  const people = (counted?.value as number | undefined) ?? 0;
  if (known) return { reply: known.reply as R, seq: known.seq, repeated: true, people };
  const before = (last?.value as number | undefined) ?? 0;
  if (before < (order.knownSeq ?? 0)) throw new StoreBehind(`${before} of ${order.knownSeq}`);
  const write = new Writer(db, order.now);
  const { reply, text } = await apply(write, tx);
  if (write.changes.size === 0) return { reply, seq: before, repeated: false, people };
  if (write.affected.size > 0) {
    const settings = await readSettings(db);
    await refreshPlans(db, [...write.affected], order.now, settings, write);
  }
  const op: OpRow = {
    id: order.opId,
    seq: before + 1,
    at: order.now,
    type: order.type,
    changes: [...write.changes.values()],
    reply,
    text,
  };
  const gained = peopleGained(op.changes);
  // Asked for together: each wait for an answer of the store is a part of the rep's wait for "Saved".
  await Promise.all([
    write.landed(),
    putOp(db, op),
    db.meta.put({ key: 'seq', value: op.seq }),
    // How many people there are, kept beside the facts: the sentinel tells a shortened store by it.
    gained === 0 ? undefined : db.meta.put({ key: 'prospects', value: people + gained }),
    trimHistory(db, op.seq),
  ]);
  return { reply, seq: op.seq, repeated: false, op, people: people + gained };
}

function peopleGained(changes: readonly Change[]): number {
  const living = (row: unknown) => (row !== undefined && (row as Row).voidedAt === undefined ? 1 : 0);
  let gained = 0;
  for (const { table, before, after } of changes) {
    if (table === 'prospects') gained += living(after) - living(before);
  }
  return gained;
}

/** Operations kept with their before-images; older ones keep only their id, so that a late repeat is still known. */
export const HISTORY_KEPT = 50;

async function trimHistory(db: DawraDatabase, seq: number): Promise<void> {
  const old = await db.ops
    .where('seq')
    .equals(seq - HISTORY_KEPT)
    .first();
  if (old && hasChanges(old)) await dropChanges(db, old);
}

import type { Transaction } from 'dexie';
import type { Instant } from '../domain/records';
import type { DawraDatabase } from './database';
import { dropChanges, hasChanges, putOp } from './op-changes';
import { refreshPlans } from './plans/refresh-plan';
import type { Change, Kept, OpRow } from './rows';
import { FACT_TABLES } from './schema';
import { readSettings } from './settings';
import { Writer } from './writer';

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
  const living = (row: unknown) => (row !== undefined && (row as Kept).voidedAt === undefined ? 1 : 0);
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

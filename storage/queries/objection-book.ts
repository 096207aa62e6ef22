import type { Instant, Money, ObjectionState, Status } from '../../domain/records';
import type { DawraDatabase } from '../database';
import { playbookOf } from './answer-record';
import { isLiving } from './read-dossier';

/** An objection of the document: heard by the rep, or brought by a colleague's file. */
export interface HeardObjection {
  id: string;
  at: Instant;
  categoryId: string;
  subId?: string;
  words: string;
  state: ObjectionState;
  /** The deal it was raised in; a colleague's objection has only a name for it. */
  runId: string;
  prospectId?: string;
  accountId?: string;
  status: Status;
  value?: Money;
  rival?: string;
  product?: boolean;
  answerId?: string;
  /** The colleague it comes from; empty when unnamed. */
  from?: string;
}

/** What a colleague's file brings of one objection. */
export type SharedObjection = Omit<HeardObjection, 'prospectId' | 'accountId' | 'answerId'>;

/**
 * Objections of a span [from, to) with the state of their deals, oldest first; sample data stays out. Colleagues' ones
 * are among them.
 */
export async function readHeard(db: DawraDatabase, from: Instant, to: Instant): Promise<HeardObjection[]> {
  const rows = (await db.objections.where('at').between(from, to, true, false).toArray()).filter(
    (row) => isLiving(row) && !row.sample,
  );
  const runs = await db.runs.bulkGet(rows.map(({ runId }) => runId));
  const own = rows.flatMap((row, i): HeardObjection[] => {
    const run = runs[i];
    if (!run || !isLiving(run) || run.sample) return [];
    const { id, at, categoryId, subId, words, state, runId, prospectId, rival, product, answerId } = row;
    return [
      {
        id,
        at,
        categoryId,
        words,
        state,
        runId,
        prospectId,
        status: run.status,
        ...(subId ? { subId } : {}),
        ...(run.value ? { value: run.value } : {}),
        ...(run.accountId ? { accountId: run.accountId } : {}),
        ...(rival ? { rival } : {}),
        ...(product ? { product } : {}),
        ...(answerId ? { answerId } : {}),
      },
    ];
  });
  const shared = (await playbookOf<Omit<SharedObjection, 'id'>>(db, 'heard')).filter(
    ({ at }) => at >= from && at < to,
  );
  return [...own, ...shared].sort((a, b) => a.at - b.at);
}

import type { ImportedPerson } from '../../../../../domain/import/read-person';
import { newOpId, send } from '../../../../../messages/client';
import type { ImportRow } from '../../../../../messages/owner-protocol';
import type { MessageProblem, Reply } from '../../../../../messages/protocol';

/** People in one message; small enough that each answers at once. */
const CHUNK = 200;
/** How often the worker is asked how far it is. */
const ASK_MS = 250;

export interface ImportRun {
  /** Told how many were handed over, and then, while the one transaction runs, how many are written. */
  onProgress: (done: number, writing: boolean) => void;
  isCancelled: () => boolean;
}

export type ImportOutcome =
  | { state: 'done'; opId: string; text: string }
  | { state: 'cancelled' }
  | { state: 'failed'; problem: MessageProblem };

/**
 * Hands the people over in pieces, then writes them in one transaction: all or nothing. A worker that was stopped
 * meanwhile has lost the pieces and is given them once more.
 */
export async function runImport(
  people: readonly ImportedPerson[],
  name: string,
  run: ImportRun,
): Promise<ImportOutcome> {
  for (let attempt = 0; !run.isCancelled(); attempt += 1) {
    const batch = newOpId();
    for (let from = 0; from < people.length; from += CHUNK) {
      if (run.isCancelled()) {
        await send('import.cancel', { batch });
        return { state: 'cancelled' };
      }
      run.onProgress(from, false);
      const staged = await send('import.stage', { batch, rows: people.slice(from, from + CHUNK).map(rowOf) });
      if (!staged.ok) return { state: 'failed', problem: staged.problem };
    }
    if (run.isCancelled()) {
      await send('import.cancel', { batch });
      return { state: 'cancelled' };
    }
    const reply = await write(batch, name, run);
    if (!reply.ok && reply.problem.code === 'notice.cancelled') return { state: 'cancelled' };
    if (reply.ok) return { state: 'done', opId: reply.value.opId, text: reply.value.text };
    if (reply.problem.code !== 'notice.gone' || attempt > 0)
      return { state: 'failed', problem: reply.problem };
  }
  return { state: 'cancelled' };
}

/** Has the batch written, and asks meanwhile how far that is. */
async function write(batch: string, name: string, run: ImportRun): Promise<Reply<'import.commit'>> {
  run.onProgress(0, true);
  let isEnded = false;
  const ask = async () => {
    if (run.isCancelled()) await send('import.cancel', { batch });
    const reply = await send('import.progress', { batch });
    if (reply.ok && !isEnded) run.onProgress(reply.value.done, true);
  };
  const asking = setInterval(() => void ask(), ASK_MS);
  try {
    return await send('import.commit', { batch, name });
  } finally {
    isEnded = true;
    clearInterval(asking);
  }
}

/** The message's row: exactly its fields, for the door is strict. */
function rowOf(person: ImportedPerson): ImportRow {
  const { rowKey, name, emails, phones, linkedin, memberId, company, title } = person;
  const { country, touches, doNotContact } = person;
  return {
    rowKey,
    name,
    emails,
    phones,
    touches,
    ...(linkedin ? { linkedin } : {}),
    ...(memberId ? { memberId } : {}),
    ...(company ? { company } : {}),
    ...(title ? { title } : {}),
    ...(country ? { country } : {}),
    ...(doNotContact ? { doNotContact } : {}),
  };
}

/**
 * Acts of the extension's own pages go through a synchronous outbox: a page that closes right after sending to a
 * sleeping worker would lose the message. What is left over is sent again when any page opens; ids make that safe.
 */
import { newOpId, send } from './client';
import type { MessageType, Reply, RequestOf } from './protocol';

const KEY = 'dawra.outbox';

interface Waiting {
  id: string;
  t: MessageType;
  request: unknown;
}

function read(): Waiting[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(list) ? (list as Waiting[]) : [];
  } catch {
    return [];
  }
}

function write(list: Waiting[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(list));
  } catch {
    // A full store leaves the message to the wire alone: it is still sent, only not twice.
  }
}

/** Sends an act that must not be lost. Resolves when the worker acknowledged it, or refused it with a reason. */
export async function act<T extends MessageType>(type: T, request: RequestOf<T>): Promise<Reply<T>> {
  const id = newOpId();
  write([...read(), { id, t: type, request }]);
  return deliver(type, request, id);
}

async function deliver<T extends MessageType>(type: T, request: RequestOf<T>, id: string): Promise<Reply<T>> {
  const reply = await send(type, request, id);
  const keep = !reply.ok && WAITS_FOR_BETTER.has(reply.problem.code);
  if (!keep) write(read().filter((one) => one.id !== id));
  return reply;
}

/** Refusals that a later try may lift: what was typed waits here, it is never dropped for the store's sake. */
const WAITS_FOR_BETTER = new Set([
  'msg.noAnswer',
  'msg.orphan',
  'db.newer',
  'notice.blocked',
  'notice.diskFull',
  'notice.lost',
  'notice.migrationFailed',
  'notice.storage',
  'notice.unsaved',
]);

/** How many acts still wait for the worker. */
export function waitingActs(): number {
  return read().length;
}

/** Sends what an earlier page could not hand over. Resolves with how many were saved now. */
export async function flushOutbox(): Promise<number> {
  let saved = 0;
  for (const { id, t, request } of read()) {
    const reply = await deliver(t, request as RequestOf<typeof t>, id);
    if (reply.ok) saved += 1;
  }
  return saved;
}

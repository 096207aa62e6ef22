import { type MessageType, PROTOCOL_VERSION, type Reply, type RequestOf } from './protocol';

interface Runtime {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
}

/** The browser's own messaging door. Both names exist in Chromium; Firefox has `browser` alone. */
function runtime(): Runtime | undefined {
  const scope = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  return scope.browser?.runtime ?? scope.chrome?.runtime;
}

/** True while this script belongs to a living extension; false once it was updated or removed. */
export function isAlive(): boolean {
  return runtime()?.id !== undefined;
}

const RETRY_MS = [200, 1000, 4000];

/** A fresh operation id: sent again with the same id, an act is applied once. */
export function newOpId(): string {
  return crypto.randomUUID();
}

/**
 * Sends one request to the worker and resolves with its reply; never throws.
 * A worker that dies while it owes the reply is asked again with the same id, three times.
 */
export async function send<T extends MessageType>(
  type: T,
  request: RequestOf<T>,
  id: string = newOpId(),
): Promise<Reply<T>> {
  for (let attempt = 0; ; attempt++) {
    const door = runtime();
    if (!door?.id) return { ok: false, problem: { code: 'msg.orphan' } };
    try {
      const reply = await door.sendMessage({ v: PROTOCOL_VERSION, t: type, id, ...request });
      if (reply) return reply as Reply<T>;
    } catch {
      // The worker was stopped before it answered: the next message wakes it.
    }
    const wait = RETRY_MS[attempt];
    if (wait === undefined) return { ok: false, problem: { code: 'msg.noAnswer' } };
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

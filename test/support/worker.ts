import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Role } from '../../messages/guard';
import type { MessageType, Reply, RequestOf } from '../../messages/protocol';
import { theBrowser } from './browser';

/** An empty computer: no database, nothing in the browser's stores. Call before each test. */
export function emptyComputer(): void {
  for (const mend of broken.splice(0)) mend();
  globalThis.indexedDB = new IDBFactory();
  const { storage, calls } = theBrowser();
  for (const area of [storage.local, storage.session]) Object.assign(area, { items: {}, fails: undefined });
  calls.length = 0;
}

/** One life of the worker: its modules are loaded anew, the disk is what the lives before left. */
export async function wake() {
  vi.resetModules();
  const { answer } = await import('../../background/desk');
  const { database } = await import('../../storage/database');
  async function tell<T extends MessageType>(
    t: T,
    request: RequestOf<T>,
    { id = crypto.randomUUID() as string, role = 'owner' as Role } = {},
  ): Promise<Reply<T>> {
    return (await answer({ v: 1, t, id, ...request } as Parameters<typeof answer>[0], role)) as Reply<T>;
  }
  return {
    tell,
    database,
    /** Saves somebody and returns the id. */
    track: async (address = 'huda@qamar-foods.example', name = 'Huda'): Promise<string> => {
      const reply = await tell('prospect.track', { address, name, source: 'gmail' });
      if (!reply.ok) throw new Error(reply.problem.code);
      return reply.value.prospectId;
    },
    /** The worker ends; what it had not written is gone. */
    end: () => database().close(),
  };
}

export type Life = Awaited<ReturnType<typeof wake>>;

const broken: (() => void)[] = [];

/** Replaces one method until `mend` is called, or the next test begins; `real` is the method as it was. */
export function breakMethod<T extends object, K extends keyof T>(
  prototype: T,
  name: K,
  breaking: (real: T[K]) => T[K],
): { mend(): void } {
  const real = prototype[name];
  prototype[name] = breaking(real);
  const mend = () => {
    prototype[name] = real;
  };
  broken.push(mend);
  return { mend };
}

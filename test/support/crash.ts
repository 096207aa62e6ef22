/** A process that dies at a chosen request to the database or to the local store, as a worker may at any moment. */
const STORE_CALLS = [
  'get',
  'getAll',
  'put',
  'add',
  'delete',
  'clear',
  'count',
  'openCursor',
  'getAllKeys',
] as const;
const INDEX_CALLS = ['get', 'getAll', 'count', 'openCursor', 'openKeyCursor', 'getAllKeys'] as const;

let left = Number.POSITIVE_INFINITY;
let calls = 0;
let isDead = false;

/** Counts one step of the process; dead from the chosen step on. */
export function step(): void {
  calls += 1;
  left -= 1;
  if (left < 0) isDead = true;
  if (isDead) throw new DOMException('the process is gone', 'AbortError');
}

/** The next run dies at this step (1 = the first); without a number it lives and only counts. */
export function liveFor(steps = Number.POSITIVE_INFINITY): void {
  left = steps - 1;
  calls = 0;
  isDead = false;
}

/** Steps of the run since `liveFor`, and whether it was cut short. */
export const lived = (): { calls: number; died: boolean } => ({ calls, died: isDead });

type Patched = Record<
  string,
  (this: { transaction?: IDBTransaction; objectStore?: IDBObjectStore }) => unknown
>;

/** Makes every request of IndexedDB a step. A request that dies takes its transaction with it, unfinished. */
export function crashable(): void {
  wrap(IDBObjectStore.prototype as unknown as Patched, STORE_CALLS);
  wrap(IDBIndex.prototype as unknown as Patched, INDEX_CALLS);
}

function wrap(prototype: Patched, names: readonly string[]): void {
  for (const name of names) {
    const real = prototype[name]!;
    prototype[name] = function (...args: unknown[]) {
      try {
        step();
      } catch (error) {
        const transaction = this.transaction ?? this.objectStore?.transaction;
        try {
          transaction?.abort();
        } catch {
          // It was over already: what it wrote is on disk.
        }
        throw error;
      }
      return Reflect.apply(real, this, args);
    };
  }
}

/** A `storage.local` that survives the process and dies with it. */
export function localStore(items: Record<string, unknown> = {}) {
  return {
    items,
    get: async (keys: string[]) => {
      step();
      return structuredClone(Object.fromEntries(keys.map((key) => [key, items[key]])));
    },
    set: async (more: Record<string, unknown>) => {
      step();
      Object.assign(items, structuredClone(more));
    },
    remove: async (keys: string[]) => {
      step();
      for (const key of keys) delete items[key];
    },
  };
}

/**
 * Writes that a store was handed and that are not waited for one by one: it writes while the next are made ready. At most
 * `ahead` of them are made ahead of it, so that it is never idle, memory stays small, and whoever asks the worker
 * meanwhile is answered in between.
 */
export class OnTheirWay {
  readonly #writes: PromiseLike<unknown>[] = [];

  constructor(readonly ahead: number) {}

  add(write: PromiseLike<unknown>): void {
    this.#writes.push(write);
  }

  /** Waits until the store has caught up enough. Throws what it said of a write. */
  async room(): Promise<void> {
    await this.#writes.at(-this.ahead);
  }

  /** Waits for all. Throws what the store said of the first that failed. */
  async landed(): Promise<void> {
    await Promise.all(this.#writes);
  }
}

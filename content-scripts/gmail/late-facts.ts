/** Together a quarter of a minute: what is not there by then does not come. */
const WAITS_MS = [250, 1000, 4000, 10_000];

/**
 * Ids may be painted after their row or heading, as attributes that no observer of nodes sees, and the worker may fail
 * to answer: the page is looked at again, less and less often, until all is there or the waits are used up.
 */
export class LateFacts {
  readonly #look: () => void;
  #looks = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(look: () => void) {
    this.#look = look;
  }

  /** What was just seen: is an id or an answer still missing? */
  seen(isLate: boolean): void {
    clearTimeout(this.#timer);
    if (!isLate) this.#looks = 0;
    const wait = isLate ? WAITS_MS[this.#looks] : undefined;
    if (wait === undefined) return;
    this.#timer = setTimeout(() => {
      this.#looks += 1;
      this.#look();
    }, wait);
  }

  /** Another view: its facts have all the time again. */
  restart(): void {
    this.#looks = 0;
  }
}

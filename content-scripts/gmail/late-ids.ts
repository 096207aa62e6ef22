/** Together a quarter of a minute: what has no id by then has none. */
const WAITS_MS = [250, 1000, 4000, 10_000];

/**
 * Ids may be painted after their row or heading, as attributes that no observer of nodes sees: the page is looked at
 * again, less and less often, until they are there or the waits are used up.
 */
export class LateIds {
  readonly #look: () => void;
  #looks = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(look: () => void) {
    this.#look = look;
  }

  /** What was just seen: is an id still missing? */
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

  /** Another view: its ids have all the time again. */
  restart(): void {
    this.#looks = 0;
  }
}

import { send } from '../../../messages/client';
import type { SeenTouch } from '../../../messages/protocol';
import type { BadgeStore } from '../badge-store';
import type { Own } from '../open-mail';

/** Tells the worker of messages on screen: each once per page load, and only those that concern somebody tracked. */
export class SeenTeller {
  readonly #store: BadgeStore;
  /** Messages told of, each with the people it concerned then: who is tracked later is told of later. */
  readonly #told = new Set<string>();
  readonly #failed: () => void;
  /** The last messages told of did not arrive. */
  isUnanswered = false;

  /** `failed` is called when messages did not arrive. */
  constructor(store: BadgeStore, failed: () => void) {
    this.#store = store;
    this.#failed = failed;
  }

  /** Sends what is new; what could not be sent is tried again with the next look. */
  tell(own: Own, seen: readonly SeenTouch[]): void {
    const news = seen.flatMap((touch) => {
      const known = this.#knownIn(touch);
      const key = `${touch.messageId} ${known}`;
      return known.length === 0 || this.#told.has(key) ? [] : [{ key, touch }];
    });
    if (news.length === 0) return;
    for (const { key } of news) this.#told.add(key);
    void send('touch.seen', { ...own, touches: news.map(({ touch }) => touch) }).then((reply) => {
      this.isUnanswered = !reply.ok;
      if (reply.ok) return;
      for (const { key } of news) this.#told.delete(key);
      this.#failed();
    });
  }

  #knownIn({ people, copied = [] }: SeenTouch): string[] {
    const addresses = [...people.map(({ address }) => address), ...copied];
    return addresses.filter((address) => this.#store.get(address) !== undefined);
  }
}

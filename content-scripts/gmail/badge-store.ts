import { send } from '../../messages/client';
import type { BadgeLookup, BadgeView, ChipView } from '../../messages/views';

/** The worker takes no more at once. */
const KEYS_MAX = 500;

/**
 * What the worker said about the addresses on this page. Known answers are drawn in the frame a row appears in;
 * unknown addresses are asked for together.
 */
export class BadgeStore {
  chips: ChipView[] = [];
  lang: BadgeLookup['lang'] = 'en';
  /** Goes up with every answer: what was drawn for an older one may be stale. */
  version = 0;
  /** The last question was not answered; what it asked for is still wanted. */
  isUnanswered = false;
  readonly #known = new Map<string, BadgeView | null>();
  readonly #wanted = new Set<string>();
  /** Answers to older questions than this are dropped. */
  #asked = 0;

  /** The badge of an address; asks for it with the next question if it is not known yet. */
  get(address: string): BadgeView | undefined {
    const key = address.toLowerCase();
    const known = this.#known.get(key);
    if (known === undefined) this.#wanted.add(key);
    return known ?? undefined;
  }

  /** Is there anything to ask for? */
  get hasQuestions(): boolean {
    return this.#wanted.size > 0;
  }

  /** Something was written: everything shown is asked for again; until then the old answers stand. */
  askAgain(): void {
    for (const key of this.#known.keys()) this.#wanted.add(key);
  }

  /** Asks for what is wanted. True when there is news to draw. */
  async fetch(): Promise<boolean> {
    if (this.#wanted.size === 0) return false;
    const keys = [...this.#wanted].slice(0, KEYS_MAX);
    this.#wanted.clear();
    const number = ++this.#asked;
    // A question changes nothing: its id need not be one of chance, whose source is dear to wake.
    const reply = await send('badge.lookup', { keys }, `lookup-${number}`);
    this.version += 1;
    this.isUnanswered = !reply.ok;
    if (!reply.ok) {
      for (const key of keys) this.#wanted.add(key);
      return false;
    }
    const { badges, chips, lang } = reply.value;
    const isNewest = number === this.#asked;
    for (const key of keys) {
      // An older answer that comes late fills gaps; it never replaces a newer one.
      if (isNewest || !this.#known.has(key)) this.#known.set(key, badges[key] ?? null);
    }
    if (isNewest) Object.assign(this, { chips: chips ?? this.chips, lang });
    return true;
  }
}

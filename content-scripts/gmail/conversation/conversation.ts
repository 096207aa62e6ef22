import type { PageSighting, RequestOf } from '../../../messages/protocol';
import type { Health } from '../../shared/health';
import { listen } from '../../shared/lifetime';
import type { BadgeStore } from '../badge-store';
import type { OpenMail, Own, PageOfMail } from '../open-mail';
import { legacyId, threadOfHash } from '../read/gmail-ids';
import { readOpenThread, type ShownThread } from '../read/read-open-thread';
import { ComposeBoxes } from './compose-boxes';
import { canReply } from './open-reply';
import { NEWEST, threadRequest, touchesOf } from './see-thread';
import { SentWatch } from './sent-watch';
import { SeenTeller } from './tell-seen';
import { ThreadStrip } from './thread-strip';

const TRUST_PAGE_MS = 5000;
const LOOK_AGAIN_MS = 500;

/** The conversation on screen with its strip, the compose boxes with their buttons, and what was sent from them. */
export class Conversation implements OpenMail {
  #thread: ShownThread | null = null;
  #request: RequestOf<'thread.view'> | undefined;
  readonly #store: BadgeStore;
  readonly #page: PageOfMail;
  readonly #composes: ComposeBoxes;
  readonly #strip: ThreadStrip;
  readonly #seen: SeenTeller;
  readonly #sent = new SentWatch();
  #hash = '';
  #hashSince = 0;

  constructor(store: BadgeStore, page: PageOfMail) {
    this.#store = store;
    this.#page = page;
    this.#composes = new ComposeBoxes(store, page.tokens);
    this.#strip = new ThreadStrip(this.#composes, page);
    this.#seen = new SeenTeller(store, page.unanswered);
    listen(document, 'focusout', (event) => this.#composes.left(event.target as Element), { capture: true });
    for (const type of ['click', 'keydown']) {
      listen(document, type, (event) => this.#sent.noticed(event), { capture: true });
    }
  }

  get isLate(): boolean {
    return this.#thread?.threadId === null || this.#strip.isUnanswered || this.#seen.isUnanswered;
  }

  /**
   * The address changes before the page does: while it names another conversation than the one on screen, the old one
   * is on its way out. After a while the page is right, whatever the address says.
   */
  read(health: Health): ShownThread | null {
    this.#thread = readOpenThread(document, health, { newest: NEWEST, withBodies: false });
    if (location.hash !== this.#hash) {
      this.#hash = location.hash;
      this.#hashSince = performance.now();
    }
    if (this.#thread && this.#isLeaving(this.#thread)) {
      setTimeout(this.#page.look, LOOK_AGAIN_MS);
      this.#thread = null;
    }
    return this.#thread;
  }

  #isLeaving({ threadPermId, threadId }: ShownThread): boolean {
    const named = threadOfHash(this.#hash);
    if (named === null || performance.now() - this.#hashSince > TRUST_PAGE_MS) return false;
    const isNamed = named === threadPermId || legacyId(named) === threadId;
    return !isNamed && !named.startsWith('thread-a');
  }

  draw(own: Own): void {
    this.#seeThread(own);
    this.#composes.draw(own.account, this.#thread);
  }

  clear(): void {
    this.#strip.hide();
    this.#composes.clear();
  }

  changed(): void {
    this.#strip.forget();
  }

  rowsShown(own: Own, rows: readonly Element[][]): void {
    if (this.#sent.isWaiting) this.#seen.tell(own, this.#sent.confirmed(rows));
  }

  sighting(): Extract<PageSighting, { view: 'thread' }>['thread'] | undefined {
    if (!this.#thread || !this.#request) return undefined;
    return { ...this.#request, canInsert: canReply(this.#thread) };
  }

  insert(text: string): Promise<boolean> {
    return this.#composes.insertFor(this.#thread, text);
  }

  openLog(): boolean {
    return this.#strip.openLog();
  }

  markDone(): boolean {
    return this.#strip.markDone();
  }

  #seeThread(own: Own): void {
    const isKnown = (address: string) => this.#store.get(address) !== undefined;
    this.#request = this.#thread ? threadRequest(this.#thread, own, isKnown) : undefined;
    if (!this.#thread || !this.#request) {
      this.#strip.hide();
      return;
    }
    const seen = touchesOf(this.#thread, own.account);
    this.#strip.show(this.#thread, this.#request, seen);
    this.#seen.tell(own, seen);
  }
}

import { send } from '../../messages/client';
import type { PageSighting, RequestOf } from '../../messages/protocol';
import { type Health, newHealth } from '../shared/health';
import { listen } from '../shared/lifetime';
import { oncePerFrame, whenSettled } from '../shared/page-watch';
import { BadgeStore } from './badge-store';
import { hideChipBar, searchMail, showChipBar } from './chip-bar';
import { ComposeBoxes } from './compose-boxes';
import { ViewJudge } from './judge-view';
import { LateFacts } from './late-facts';
import { canReply } from './open-reply';
import {
  dropSpareBadges,
  isBadgeInPlace,
  measureRowLook,
  placeRowBadge,
  removeRowBadge,
  spareBadges,
  takeBadgePresses,
} from './place-row-badge';
import { findShownRows } from './read/find-rows';
import { legacyId, threadOfHash } from './read/gmail-ids';
import { type Mailbox, readMailbox } from './read/read-account';
import { readOpenThread, type ShownThread } from './read/read-open-thread';
import { readRowPeople, rowSign } from './read/read-row-people';
import { NEWEST, type Own, threadRequest, touchesOf } from './see-thread';
import { SentWatch } from './sent-watch';
import { SeenTeller } from './tell-seen';
import { ThreadStrip } from './thread-strip';

const TRUST_PAGE_MS = 5000;
const LOOK_AGAIN_MS = 500;

/** Whose mail is on screen; nobody's if the page does not say it. */
function ownOf({ address, delegation }: Mailbox): Own | null {
  return address ? { account: address, ...(delegation && { mailbox: delegation }) } : null;
}

const hasNoId = ([first]: readonly Element[]) => first !== undefined && rowSign(first) === null;

/** One mail page: what is on screen, and what of ours stands beside it. */
export class MailPage {
  /** Without it nothing is shown and nothing is written. */
  #own: Own | null = null;
  #thread: ShownThread | null = null;
  #request: RequestOf<'thread.view'> | undefined;
  /** The rows of the last look, as long as the page has not changed since. */
  #rows: Element[][] | undefined;
  readonly #store = new BadgeStore();
  readonly #judge = new ViewJudge();
  readonly #composes = new ComposeBoxes(this.#store);
  readonly #strip = new ThreadStrip(this.#composes, () => this.#late.seen(true));
  readonly #sent = new SentWatch();
  readonly #seen = new SeenTeller(this.#store, () => this.#late.seen(true));

  /** What each row's badge was decided for. */
  readonly #drawn = new WeakMap<Element, string>();
  #hash = '';
  #hashSince = 0;

  readonly look = whenSettled(() => this.#look());
  readonly #late = new LateFacts(this.look);
  readonly #ask = oncePerFrame(() => void this.#fetch());

  constructor() {
    listen(document, 'focusout', (event) => this.#composes.left(event.target as Element), { capture: true });
    for (const type of ['click', 'keydown']) {
      listen(document, type, (event) => this.#sent.noticed(event), { capture: true });
    }
    takeBadgePresses();
  }

  /** Rows whose nodes Gmail has exchanged just now. */
  rowsChanged(rows: readonly Element[][]): void {
    // The same conversation drawn anew has lost its badge: it is not what was drawn before.
    for (const first of spareBadges(rows)) this.#drawn.delete(first);
    this.#rows = undefined;
    for (const row of rows) this.#drawRow(row);
    dropSpareBadges();
    if (rows.some(hasNoId)) this.look();
    this.#seeSent(rows);
    if (this.#store.hasQuestions) this.#ask();
  }

  /** Another view, another conversation, a compose box. */
  viewChanged(): void {
    this.#rows = undefined;
    this.look();
  }

  /** The worker has written something: what is shown may be old. */
  changed(): void {
    this.#store.askAgain();
    this.#strip.forget();
    this.look();
  }

  /** What the popup asks: the page in front of the user. */
  sighting(): PageSighting {
    this.#look(true);
    const account = this.#own ? { account: this.#own.account } : {};
    const { report } = this.#judge;
    const base = { page: 'gmail', health: report, ...account } as const;
    if (this.#thread && this.#request) {
      const thread = { ...this.#request, canInsert: canReply(this.#thread) };
      return { ...base, view: 'thread', thread };
    }
    if (report.view === 'list') return { ...base, view: 'list' };
    return { page: 'gmail', view: 'unknown', health: report };
  }

  async insert(text: string): Promise<{ inserted: boolean; reason?: string }> {
    this.#look();
    const inserted = await this.#composes.insertFor(this.#thread, text);
    return inserted ? { inserted } : { inserted, reason: 'no_reply_box' };
  }

  openLog(): { shown: boolean } {
    return { shown: this.#strip.openLog() };
  }

  markDone(): { done: boolean } {
    return { done: this.#strip.markDone() };
  }

  search(query: string): void {
    searchMail(query);
  }

  #look(isAsked = false): void {
    const mailbox = readMailbox(document, location, newHealth());
    this.#own = ownOf(mailbox);
    const health = newHealth();
    this.#thread = this.#openThread(health);
    this.#judge.look(this.#thread, health, isAsked);
    if (!this.#own || this.#judge.isBlind) {
      this.#clear();
      return;
    }
    const rows = findShownRows(document);
    this.#drawList(rows);
    this.#seeSent(rows);
    this.#seeThread(this.#own);
    this.#composes.draw(this.#own.account, this.#thread);
    this.#ask();
    const isIdLate = rows.some(hasNoId) || this.#thread?.threadId === null;
    this.#late.seen(isIdLate || [this.#strip, this.#store, this.#seen].some((one) => one.isUnanswered));
  }

  /**
   * The address changes before the page does: while it names another conversation than the one on screen, the old one
   * is on its way out. After a while the page is right, whatever the address says.
   */
  #openThread(health: Health): ShownThread | null {
    const thread = readOpenThread(document, health, { newest: NEWEST, withBodies: false });
    if (location.hash !== this.#hash) {
      this.#hash = location.hash;
      this.#hashSince = performance.now();
      this.#late.restart();
    }
    const named = threadOfHash(this.#hash);
    if (!thread || named === null || performance.now() - this.#hashSince > TRUST_PAGE_MS) return thread;
    const isNamed = named === thread.threadPermId || legacyId(named) === thread.threadId;
    if (isNamed || named.startsWith('thread-a')) return thread;
    setTimeout(this.look, LOOK_AGAIN_MS);
    return null;
  }

  /** Bar and badges of these rows; all that is measured comes before all that is drawn. */
  #drawList(rows: Element[][]): void {
    this.#rows = rows;
    measureRowLook(rows);
    showChipBar(this.#store.chips, this.#store);
    for (const row of rows) this.#drawRow(row);
  }

  #drawRow(row: Element[]): void {
    const [first] = row;
    if (!first || !this.#own || this.#judge.isBlind) return;
    const sign = rowSign(first);
    const drawn = sign && `${sign} ${this.#store.version}`;
    if (drawn && this.#drawn.get(first) === drawn && isBadgeInPlace(first)) return;
    if (drawn) this.#drawn.set(first, drawn);
    const { key, addresses } = readRowPeople(row, sign);
    // The newest speaker stands last; the own address is nobody's badge.
    const { account } = this.#own;
    const others = addresses.filter((address) => address !== account).reverse();
    // All are asked for, so that nobody is missing from the next answer.
    const known = others.map((address) => this.#store.get(address)).find((view) => view !== undefined);
    placeRowBadge(row, key ?? '', key === null ? undefined : known, this.#store, ({ prospectId }) => {
      void send('panel.open', { prospectId });
    });
  }

  async #fetch(): Promise<void> {
    const isNews = await this.#store.fetch();
    if (this.#store.isUnanswered) this.#late.seen(true);
    if (!isNews || !this.#own) return;
    this.#drawList(this.#rows ?? findShownRows(document));
    this.#seeThread(this.#own);
    this.#composes.draw(this.#own.account, this.#thread);
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

  #seeSent(rows: readonly Element[][]): void {
    if (this.#own && this.#sent.isWaiting) this.#seen.tell(this.#own, this.#sent.confirmed(rows));
  }

  #clear(): void {
    for (const [first] of findShownRows(document)) {
      if (!first) continue;
      removeRowBadge(first);
      this.#drawn.delete(first);
    }
    hideChipBar();
    this.#strip.hide();
    this.#composes.clear();
  }
}

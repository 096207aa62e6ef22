import { send } from '../../messages/client';
import type { PageSighting } from '../../messages/protocol';
import { newHealth } from '../shared/health';
import { mayGoOn } from '../shared/lifetime';
import { changeUnseen, oncePerFrame, whenSettled } from '../shared/page-watch';
import { tokensSheet } from '../shared/tokens-sheet';
import { BadgeStore } from './badge-store';
import { hideChipBar, searchMail, showChipBar } from './chip-bar';
import { ViewJudge } from './judge-view';
import { LateFacts } from './late-facts';
import { bringOpenMail, type OpenMail, type Own } from './open-mail';
import {
  dropSpareBadges,
  isBadgeInPlace,
  measureRowLook,
  placeRowBadge,
  removeRowBadge,
  spareBadges,
} from './place-row-badge';
import { findShownRows } from './read/find-rows';
import { isMailOpen } from './read/is-mail-open';
import { type Mailbox, readMailbox } from './read/read-account';
import { listedAddresses, readRowPeople, rowSign } from './read/read-row-people';

/** Whose mail is on screen; nobody's if the page does not say it. */
function ownOf({ address, delegation }: Mailbox): Own | null {
  return address ? { account: address, ...(delegation && { mailbox: delegation }) } : null;
}

/** One mail page: what is on screen, and what of ours stands beside it. */
export class MailPage {
  /** Without it nothing is shown and nothing is written. */
  #own: Own | null = null;
  /** The rows of the last look, as long as the page has not changed since. */
  #rows: Element[][] | undefined;
  readonly #store = new BadgeStore();
  readonly #judge = new ViewJudge();
  /** Conversations and compose boxes, once there was one. */
  #open: OpenMail | undefined;
  #bringing: Promise<void> | undefined;

  /** What each row's badge was decided for. */
  readonly #drawn = new WeakMap<Element, string>();
  #hash = '';

  readonly look = whenSettled(() => this.#look());
  readonly #late = new LateFacts(this.look);
  readonly #ask = oncePerFrame(() => void this.#fetch());

  /** Rows whose nodes Gmail has exchanged just now. */
  rowsChanged(rows: readonly Element[][]): void {
    // The same conversation drawn anew has lost its badge: it is not what was drawn before.
    for (const first of spareBadges(rows)) this.#drawn.delete(first);
    this.#rows = undefined;
    const isIdLate = this.#drawRows(rows);
    dropSpareBadges();
    if (isIdLate) this.look();
    if (this.#own) this.#open?.rowsShown(this.#own, rows);
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
    this.#open?.changed();
    this.look();
  }

  /** What the popup asks: the page in front of the user. */
  async sighting(): Promise<PageSighting> {
    await this.#bringIfOpen();
    this.#look(true);
    const account = this.#own ? { account: this.#own.account } : {};
    const { report } = this.#judge;
    const base = { page: 'gmail', health: report, ...account } as const;
    const thread = this.#open?.sighting();
    if (thread) return { ...base, view: 'thread', thread };
    if (report.view === 'list') return { ...base, view: 'list' };
    return { page: 'gmail', view: 'unknown', health: report };
  }

  async insert(text: string): Promise<{ inserted: boolean; reason?: string }> {
    await this.#bringIfOpen();
    this.#look();
    const inserted = (await this.#open?.insert(text)) ?? false;
    return inserted ? { inserted } : { inserted, reason: 'no_reply_box' };
  }

  openLog(): { shown: boolean } {
    return { shown: this.#open?.openLog() ?? false };
  }

  markDone(): { done: boolean } {
    return { done: this.#open?.markDone() ?? false };
  }

  search(query: string): void {
    searchMail(query);
  }

  #look(isAsked = false): void {
    this.#own = ownOf(readMailbox(document, location, newHealth()));
    if (location.hash !== this.#hash) {
      this.#hash = location.hash;
      this.#late.restart();
    }
    const health = newHealth();
    const thread = this.#open?.read(health) ?? null;
    this.#judge.look(thread, health, isAsked);
    void this.#bringIfOpen();
    if (!this.#own || this.#judge.isBlind) {
      this.#clear();
      return;
    }
    if (!this.#open && this.#store.version === 0 && this.#askListed(this.#own)) return;
    const rows = findShownRows(document);
    const isIdLate = this.#drawList(rows);
    this.#open?.rowsShown(this.#own, rows);
    this.#open?.draw(this.#own);
    if (this.#store.hasQuestions) this.#ask();
    const isPartLate = this.#open ? this.#open.isLate : this.#bringing !== undefined;
    this.#late.seen(isIdLate || this.#store.isUnanswered || isPartLate);
  }

  /** Before the first answer no row has anything to show: it is enough to ask about everyone listed. False if nobody is. */
  #askListed({ account }: Own): boolean {
    for (const address of listedAddresses(document)) if (address !== account) this.#store.get(address);
    if (!this.#store.hasQuestions) return false;
    void this.#fetch();
    return true;
  }

  /** Brings in what conversations and compose boxes need when the first of them is on screen, and looks again with it. */
  async #bringIfOpen(): Promise<void> {
    if (this.#open || !isMailOpen(document)) return;
    this.#bringing ??= this.#bring();
    await this.#bringing;
  }

  async #bring(): Promise<void> {
    const unanswered = () => this.#late.seen(true);
    this.#open = await bringOpenMail(this.#store, { look: this.look, unanswered, tokens: tokensSheet });
    this.#bringing = undefined;
    if (this.#open) this.#look();
    else unanswered();
  }

  /** Bar and badges of these rows; all that is measured comes before all that is drawn. True if any id is not painted yet. */
  #drawList(rows: Element[][]): boolean {
    this.#rows = rows;
    let isIdLate = false;
    changeUnseen(() => {
      measureRowLook(rows);
      showChipBar(this.#store.chips, this.#store);
      isIdLate = this.#drawRows(rows);
    });
    return isIdLate;
  }

  /** True if the ids of any of these rows are not painted yet. */
  #drawRows(rows: readonly Element[][]): boolean {
    let isIdLate = false;
    for (const row of rows) {
      const [first] = row;
      if (!first) continue;
      const sign = rowSign(first);
      if (sign === null) isIdLate = true;
      this.#drawRow(row, first, sign);
    }
    return isIdLate;
  }

  #drawRow(row: readonly Element[], first: Element, sign: string | null): void {
    if (!this.#own || this.#judge.isBlind) return;
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
    const isFirst = this.#store.version === 0;
    const isNews = await this.#store.fetch();
    if (this.#store.isUnanswered) this.#late.seen(true);
    // The copy may have left the page while the worker thought.
    if (!isNews || !this.#own || !mayGoOn()) return;
    if (isFirst) {
      this.#look();
      return;
    }
    this.#drawList(this.#rows ?? findShownRows(document));
    this.#open?.draw(this.#own);
  }

  #clear(): void {
    for (const [first] of findShownRows(document)) {
      if (!first) continue;
      removeRowBadge(first);
      this.#drawn.delete(first);
    }
    hideChipBar();
    this.#open?.clear();
  }
}

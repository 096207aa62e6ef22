import { send } from '../../../messages/client';
import type { RequestOf, SeenTouch } from '../../../messages/protocol';
import { createHost, type Host, hostSheet, removeHost } from '../../shared/host';
import { isDarkUnder } from '../../shared/page-theme';
import { keepPlaced } from '../../shared/placing';
import { guardPresses } from '../../shared/press-guard';
import type { PageOfMail } from '../open-mail';
import type { ShownThread } from '../read/read-open-thread';
import type { ComposeBoxes } from './compose-boxes';
import { ObjectionNotes } from './note-objection';
import { openReply } from './open-reply';
import { erase, markFollowUpDone, openLogMenu, showStrip } from './strip/show-strip';
import type { StripPage } from './strip-page';

/**
 * Our own rules stand above the page's, so what is measured comes in through a variable. How much the strip has to say
 * must not make the page around it wider: inside it is cut.
 */
const PLACE = {
  display: 'block',
  contain: 'inline-size',
  'margin-inline': 'var(--inset, 0px) 16px',
  'margin-block': '0 8px',
};
/** The strip above the open conversation: who this is, where they stand, what is next. */
export class ThreadStrip {
  readonly #composes: ComposeBoxes;
  #host: Host | undefined;
  #asked = '';
  #number = 0;
  readonly #notes = new ObjectionNotes();
  readonly #page: Pick<PageOfMail, 'unanswered' | 'tokens'>;
  #sheets: CSSStyleSheet[] | undefined;
  /** What is open now was asked for in vain. */
  isUnanswered = false;

  /** The page is told when the worker does not answer; the next look asks again. */
  constructor(composes: ComposeBoxes, page: Pick<PageOfMail, 'unanswered' | 'tokens'>) {
    this.#composes = composes;
    this.#page = page;
  }

  /** Shows the strip for what is open now; asks the worker only if something is new in it. */
  show(thread: ShownThread, request: RequestOf<'thread.view'>, touches: SeenTouch[]): void {
    const asked = JSON.stringify(request);
    if (asked === this.#asked) {
      if (this.#host) this.#place(this.#host, thread);
      return;
    }
    this.#asked = asked;
    void this.#ask(thread, request, touches);
  }

  /** What is drawn may be old: the next look asks again. */
  forget(): void {
    this.#asked = '';
  }

  hide(): void {
    this.#number += 1;
    this.#asked = '';
    this.isUnanswered = false;
    if (!this.#host) return;
    erase(this.#host);
    removeHost(this.#host);
    this.#host = undefined;
  }

  openLog(): boolean {
    return this.#host !== undefined && openLogMenu(this.#host);
  }

  markDone(): boolean {
    return this.#host !== undefined && markFollowUpDone(this.#host);
  }

  async #ask(thread: ShownThread, request: RequestOf<'thread.view'>, touches: SeenTouch[]): Promise<void> {
    const number = ++this.#number;
    const reply = await send('thread.view', request);
    if (number !== this.#number) return;
    this.isUnanswered = !reply.ok;
    if (!reply.ok) {
      this.forget();
      this.#page.unanswered();
      return;
    }
    if (reply.value.state === 'none' && !this.#host) return;
    this.#notes.note(request, reply.value);
    this.#host ??= this.#newHost();
    this.#place(this.#host, thread);
    showStrip(this.#host, reply.value, this.#pageFor(thread, request, touches));
  }

  #newHost(): Host {
    this.#sheets ??= [this.#page.tokens(), hostSheet(PLACE)];
    const host = createHost(this.#sheets);
    guardPresses(host);
    return host;
  }

  #pageFor(thread: ShownThread, request: RequestOf<'thread.view'>, touches: SeenTouch[]): StripPage {
    return {
      theme: isDarkUnder(thread.root) ? 'dark' : 'light',
      dir: getComputedStyle(thread.root).direction,
      insert: (text) => this.#composes.insertFor(thread, text),
      openReply: async () => (await openReply(thread)) !== undefined,
      refresh: () => {
        this.forget();
        this.show(thread, request, touches);
      },
      track: async (address, name, company) => {
        const { account, mailbox } = request;
        const own = { account, ...(mailbox && { mailbox }) };
        const about = { ...own, address, name, touches, source: 'gmail' as const };
        const reply = await send('prospect.track', { ...about, ...(company && { company }) });
        return reply.ok;
      },
    };
  }

  /** Below the subject, inside the conversation, so that it goes when the conversation goes. */
  #place(host: Host, { heading, root }: ShownThread): void {
    const block = heading?.closest('.V8djrc') ?? heading?.closest('.ha') ?? heading;
    if (!heading || !block || !root.contains(block)) return;
    const put = (element: HTMLElement) => {
      // The subject starts where the senders' names do.
      const inset = heading.getBoundingClientRect();
      const around = block.getBoundingClientRect();
      const isRtl = getComputedStyle(block).direction === 'rtl';
      const start = isRtl ? around.right - inset.right : inset.left - around.left;
      element.style.setProperty('--inset', `${Math.max(0, Math.round(start))}px`);
      block.after(element);
    };
    keepPlaced(host, block.nextElementSibling === host.element, put, block);
  }
}

import { send } from '../../messages/client';
import type { RequestOf, SeenTouch } from '../../messages/protocol';
import { createHost, type Host, hostSheet, removeHost } from '../shared/host';
import { isDarkUnder } from '../shared/page-theme';
import { keepPlaced } from '../shared/placing';
import { guardPresses } from '../shared/press-guard';
import { tokensSheet } from '../shared/tokens-sheet';
import type { ComposeBoxes } from './compose-boxes';
import { drawPersonRing, drawWordMark } from './draw-mark';
import { ObjectionNotes } from './note-objection';
import { openReply } from './open-reply';
import { openStripDoor } from './open-strip-door';
import type { ShownThread } from './read/read-open-thread';
import type { StripPage } from './strip-door';

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
let sheets: CSSStyleSheet[] | undefined;

/** The strip above the open conversation: who this is, where they stand, what is next. */
export class ThreadStrip {
  readonly #composes: ComposeBoxes;
  #host: Host | undefined;
  #asked = '';
  #number = 0;
  readonly #notes = new ObjectionNotes();
  readonly #failed: () => void;
  /** What is open now was asked for in vain. */
  isUnanswered = false;

  /** `failed` is called when the worker does not answer; the next look asks again. */
  constructor(composes: ComposeBoxes, failed: () => void) {
    this.#composes = composes;
    this.#failed = failed;
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
    globalThis.dawraStrip?.erase(this.#host);
    removeHost(this.#host);
    this.#host = undefined;
  }

  openLog(): boolean {
    return this.#host !== undefined && (globalThis.dawraStrip?.openLog(this.#host) ?? false);
  }

  markDone(): boolean {
    return this.#host !== undefined && (globalThis.dawraStrip?.markDone(this.#host) ?? false);
  }

  async #ask(thread: ShownThread, request: RequestOf<'thread.view'>, touches: SeenTouch[]): Promise<void> {
    const number = ++this.#number;
    const reply = await send('thread.view', request);
    const isEmpty = reply.ok && reply.value.state === 'none' && !this.#host;
    const door = reply.ok && !isEmpty ? await openStripDoor() : undefined;
    if (number !== this.#number) return;
    this.isUnanswered = !door && !isEmpty;
    if (this.isUnanswered) {
      this.forget();
      this.#failed();
    }
    if (!reply.ok || !door) return;
    this.#notes.note(request, reply.value);
    this.#host ??= newHost();
    this.#place(this.#host, thread);
    door.draw(this.#host, reply.value, this.#pageFor(thread, request, touches));
  }

  #pageFor(thread: ShownThread, request: RequestOf<'thread.view'>, touches: SeenTouch[]): StripPage {
    return {
      ring: drawPersonRing,
      wordMark: drawWordMark,
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

function newHost(): Host {
  sheets ??= [tokensSheet(), hostSheet(PLACE)];
  const host = createHost(sheets);
  guardPresses(host);
  return host;
}

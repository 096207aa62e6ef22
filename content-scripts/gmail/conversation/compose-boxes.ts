import { send } from '../../../messages/client';
import { createHost, type Host, hostSheet, removeHost } from '../../shared/host';
import { isDarkUnder } from '../../shared/page-theme';
import { keepPlaced } from '../../shared/placing';
import { CAN_ARM_PRESSES, guardPresses } from '../../shared/press-guard';
import type { BadgeStore } from '../badge-store';
import { findComposes, recipientsOf, subjectOf } from '../read/read-compose';
import type { ShownThread } from '../read/read-open-thread';
import { insertIntoCompose, rememberCaret } from './insert-into-compose';
import { answersThread, composeFor, openReply } from './open-reply';
import { lastInboundIn } from './see-thread';
import { erase, showComposeButton } from './strip/show-strip';

const PLACE = { display: 'inline-block', 'vertical-align': 'middle' };
/** Send and its arrow; never pressed by us. */
const SEND = '.dC';
const REMEMBERED_MAX = 8;

/** The compose boxes on screen: our button in each that writes to a known person, and what was used last. */
export class ComposeBoxes {
  readonly #store: BadgeStore;
  readonly #tokens: () => CSSStyleSheet;
  #sheets: CSSStyleSheet[] | undefined;
  readonly #hosts = new Map<Element, Host>();
  /** For whom each box's button was drawn, and after which news. */
  readonly #drawnFor = new WeakMap<Element, string>();
  #used: Element[] = [];

  constructor(store: BadgeStore, tokens: () => CSSStyleSheet) {
    this.#store = store;
    this.#tokens = tokens;
  }

  /** The focus left an element: if it was an editor, its caret and its box are the last ones used. */
  left(element: Element): void {
    const editor = element.closest?.('[g_editable="true"]');
    if (!editor) return;
    rememberCaret(editor);
    const box = findComposes(document).find((one) => one.contains(editor));
    if (box) this.#used = [...this.#used.filter((one) => one !== box), box].slice(-REMEMBERED_MAX);
  }

  /** Writes into the box that answers this conversation, opening one if there is none. */
  async insertFor(thread: ShownThread | null, text: string): Promise<boolean> {
    const box = composeFor(thread, this.#used) ?? (thread ? await openReply(thread) : undefined);
    return box !== undefined && insertIntoCompose(box, text);
  }

  draw(account: string, thread: ShownThread | null): void {
    const boxes = findComposes(document);
    for (const [box, host] of this.#hosts) if (!boxes.includes(box)) this.#drop(box, host);
    for (const box of boxes) this.#drawIn(box, account, thread);
  }

  clear(): void {
    for (const [box, host] of this.#hosts) this.#drop(box, host);
  }

  #drawIn(box: Element, account: string, thread: ShownThread | null): void {
    const sendButton = box.querySelector(SEND);
    const people = recipientsOf(box).filter(({ email }) => email.toLowerCase() !== account);
    const badge = people.map(({ email }) => this.#store.get(email)).find((view) => view !== undefined);
    const old = this.#hosts.get(box);
    if (!sendButton || !badge || !CAN_ARM_PRESSES) {
      if (old) this.#drop(box, old);
      return;
    }
    this.#sheets ??= [this.#tokens(), hostSheet(PLACE)];
    const host = old ?? createHost(this.#sheets);
    this.#hosts.set(box, host);
    keepPlaced(
      host,
      sendButton.nextElementSibling === host.element,
      (element) => sendButton.after(element),
      sendButton,
    );
    const drawnFor = JSON.stringify([people, this.#store.version]);
    if (old && this.#drawnFor.get(box) === drawnFor) return;
    this.#drawnFor.set(box, drawnFor);
    if (!old) guardPresses(host);
    const lastInbound = thread && answersThread(box, thread) ? lastInboundIn(thread, account) : undefined;
    const ask = async () => {
      const seen = recipientsOf(box).map(({ email, name }) => ({
        address: email.toLowerCase(),
        ...(name && { name }),
      }));
      const subject = subjectOf(box) || thread?.subject || undefined;
      const reply = await send('compose.view', {
        account,
        people: seen,
        ...(subject && { subject }),
        ...(lastInbound && { lastInbound: { address: lastInbound.address, text: lastInbound.text } }),
      });
      return reply.ok ? reply.value : undefined;
    };
    showComposeButton(host, ask, {
      insert: (text) => insertIntoCompose(box, text),
      theme: isDarkUnder(box) ? 'dark' : 'light',
      badge,
      lang: this.#store.lang,
      dir: getComputedStyle(box).direction,
    });
  }

  #drop(box: Element, host: Host): void {
    erase(host);
    removeHost(host);
    this.#hosts.delete(box);
  }
}

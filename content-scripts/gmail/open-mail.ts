import { send } from '../../messages/client';
import type { PageSighting } from '../../messages/protocol';
import { type Copy, ourCopy } from '../shared/copy';
import type { Health } from '../shared/health';
import { mayGoOn, onStop } from '../shared/lifetime';
import type { OpenThread } from '../shared/page-facts';
import type { BadgeStore } from './badge-store';

/** Whose mail is on screen. */
export interface Own {
  /** Lower-cased own address. */
  account: string;
  /** A delegated mailbox's name. */
  mailbox?: string;
}

/** What the page's script does for the part that comes later. */
export interface PageOfMail {
  /** Looks at the whole page again, soon. */
  look(this: void): void;
  /** The worker did not answer: the page is looked at again, ever more seldom. */
  unanswered(this: void): void;
  /** The design tokens, parsed once for everything of ours in the page. */
  tokens(this: void): CSSStyleSheet;
}

/**
 * What is read, written or sent: conversations and compose boxes. Its script comes with the first of them, so that a list
 * alone never pays for it.
 */
export interface OpenMail {
  /** Something that belongs here is still missing: an id that the page paints late, or an answer of the worker. */
  readonly isLate: boolean;
  /** Reads the conversation on screen, if there is one; what was understood is counted. */
  read(health: Health): OpenThread | null;
  /** Draws strip and compose buttons for what was read, and tells the worker of the messages seen. */
  draw(own: Own): void;
  /** Takes all that was drawn out of the page. */
  clear(): void;
  /** The worker has written something: what is drawn may be old. */
  changed(): void;
  /** These rows are on screen: they may prove that a mail was sent. */
  rowsShown(own: Own, rows: readonly Element[][]): void;
  /** What the popup asks of the conversation that was read last. */
  sighting(): Extract<PageSighting, { view: 'thread' }>['thread'] | undefined;
  /** Puts a text into the reply to the conversation, opening one if needed. False if there is no place for it. */
  insert(text: string): Promise<boolean>;
  /** Opens the strip's log menu. False if it has none. */
  openLog(): boolean;
  /** Marks the follow-up of the strip's person as done. False if it shows nobody who has one. */
  markDone(): boolean;
}

declare global {
  /** The door that the later script leaves open in the world both run in. */
  var dawraOpenMail: ((copy: Copy, store: BadgeStore, page: PageOfMail) => OpenMail) | undefined;
}

/** Brings the later script into the page. Undefined if the worker did not answer, or if this script had to leave. */
export async function bringOpenMail(store: BadgeStore, page: PageOfMail): Promise<OpenMail | undefined> {
  const shut = () => {
    globalThis.dawraOpenMail = undefined;
  };
  onStop(shut);
  await send('mail.load', {});
  if (mayGoOn()) return globalThis.dawraOpenMail?.(ourCopy(), store, page);
  shut();
  return undefined;
}

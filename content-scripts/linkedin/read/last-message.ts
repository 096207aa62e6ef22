/**
 * What the other side of an open conversation wrote last. The one place that reads a message, and only when the rep
 * presses: the text goes to the worker to look for objections and is dropped after the answer.
 */
import type { SeenProfile } from '../../../messages/protocol';
import { MESSAGE, senderOf } from './messaging';

const TEXT_MAX = 20_000;

/** The last message of this person that the page shows; empty when it shows none. */
export function readLastFrom(doc: Document, { publicId, memberId }: SeenProfile): string {
  let isTheirs = false;
  let last = '';
  for (const message of doc.querySelectorAll(MESSAGE)) {
    // Later messages of one group carry no name: the sender of the group goes on.
    const sender = senderOf(message);
    if (sender) isTheirs = sender.publicId === memberId || sender.publicId === publicId;
    const body = message.querySelector<HTMLElement>('.msg-s-event__content');
    // A shared post is somebody else's words.
    if (isTheirs && body && !body.querySelector('a[href*="/in/"]')) last = body.innerText.trim() || last;
  }
  return last.slice(0, TEXT_MAX);
}

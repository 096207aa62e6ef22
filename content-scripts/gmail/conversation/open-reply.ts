import { legacyId } from '../read/gmail-ids';
import { isShown } from '../read/is-shown';
import { findComposes } from '../read/read-compose';
import type { ShownThread } from '../read/read-open-thread';

/** The reply link below a message and the reply button in its header. */
const REPLY_CONTROLS = '.ams.bkH, .T-I.aaq';
const OPEN_MS_MAX = 3000;

/** The compose box that answers this conversation: the one used last if there are two. */
export function composeFor(thread: ShownThread | null, used: readonly Element[]): Element | undefined {
  const composes = findComposes(document);
  if (!thread) return composes.length === 1 ? composes[0] : used.findLast((one) => composes.includes(one));
  const matching = composes.filter((compose) => answersThread(compose, thread));
  return matching.length > 1 ? (used.findLast((one) => matching.includes(one)) ?? matching[0]) : matching[0];
}

/** Can a text be put somewhere here? */
export function canReply(thread: ShownThread): boolean {
  return replyControl(thread) !== undefined || composeFor(thread, []) !== undefined;
}

/** Opens the reply box of a conversation as the user's press would; undefined if none appears. */
export async function openReply(thread: ShownThread): Promise<Element | undefined> {
  const control = replyControl(thread);
  if (!control) return undefined;
  for (const type of ['mousedown', 'mouseup', 'click']) {
    control.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, view: window }));
  }
  return appears(() => composeFor(thread, []));
}

function replyControl(thread: ShownThread): HTMLElement | undefined {
  const controls = [...thread.root.querySelectorAll<HTMLElement>(REPLY_CONTROLS)];
  return controls.findLast((control) => !control.closest('.a3s') && isShown(control));
}

/** Does a box belong to this conversation, by the page's own reference? */
export function answersThread(compose: Element, { threadId, threadPermId }: ShownThread): boolean {
  const reference = compose.querySelector<HTMLInputElement>('input[name="rt"]')?.value ?? '';
  if (!reference) return false;
  return (
    reference.replace('#', '') === threadPermId || (threadId !== null && legacyId(reference) === threadId)
  );
}

function appears<T>(find: () => T | undefined): Promise<T | undefined> {
  return new Promise((resolve) => {
    const end = (value: T | undefined) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(value);
    };
    const look = () => {
      const found = find();
      if (found !== undefined) end(found);
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true });
    const timer = setTimeout(() => end(find()), OPEN_MS_MAX);
    look();
  });
}

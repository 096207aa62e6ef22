import { send } from '../../../../messages/client';
import type { MessageType, Recorded, Reply, RequestOf } from '../../../../messages/protocol';
import type { StripWord } from '../../../../messages/views';
import { h } from './dom';

const SHOWN_MS = 8000;

type Words = Readonly<Record<StripWord, string>>;

/** Says in one line what happened, with the way back. */
export function notify(root: HTMLElement, words: Words, text: string, opId?: string): void {
  root.querySelector('.notice')?.remove();
  const end = () => notice.remove();
  const undo =
    opId &&
    h(
      'button',
      { type: 'button', class: 'link', click: () => act(root, words, 'act.undo', { opId }) },
      words.undo,
    );
  const notice = h(
    'div',
    { class: 'notice', role: 'status', popover: 'manual' },
    h('span', {}, text),
    undo || null,
  );
  root.append(notice);
  notice.showPopover();
  setTimeout(end, SHOWN_MS);
}

/** Does something and says what came of it. True if it was done. */
export async function act<T extends MessageType>(
  root: HTMLElement,
  words: Words,
  type: T,
  request: RequestOf<T>,
): Promise<boolean> {
  const reply: Reply<MessageType> = await send(type, request);
  const done = reply.ok ? (reply.value as Partial<Recorded>) : undefined;
  if (!done || done.text)
    notify(root, words, done?.text ?? words.failed, type === 'act.undo' ? undefined : done?.opId);
  return done !== undefined;
}

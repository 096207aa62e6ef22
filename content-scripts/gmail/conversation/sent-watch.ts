import type { SeenTouch } from '../../../messages/protocol';
import { newHealth } from '../../shared/health';
import { idTime, legacyId } from '../read/gmail-ids';
import { addressedIn, findComposes, refsOf, subjectOf } from '../read/read-compose';
import { type ListRow, readRow } from '../read/read-list';
import { person, SUBJECT_MAX } from './see-thread';

/** The button itself; its arrow and the menu behind it send later, which is not yet. */
const SEND = '.aoO';
/** Longer than any time for undoing. A mail that is seen later is seen in its conversation. */
const WAIT_MS = 180_000;
/** The server's clock and ours. */
const CLOCK_SLACK_MS = 5000;
/** So long after the press an answer of the page still belongs to it: the time for undoing and a slow network. */
const CONFIRM_MS = 90_000;

interface Sent {
  box: Element;
  draft: string | null;
  thread: string;
  pressedAt: number;
  touch: Omit<SeenTouch, 'messageId' | 'at'>;
}

/**
 * Mail that is being sent. A press on Send proves nothing: it may be refused, undone, or wait for its hour. So it is
 * only remembered, and recorded when a list shows the sent message under its own id. Answers in an open conversation
 * need none of this, they are seen there.
 */
export class SentWatch {
  #waiting: Sent[] = [];

  /** Something was pressed, or a key in a compose box. Only looked at, never held up. */
  noticed(event: Event, now = Date.now()): void {
    const target = event.target as Element;
    const isKey = event instanceof KeyboardEvent;
    if (isKey ? event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) : !target.closest?.(SEND)) return;
    const box = findComposes(document).find((one) => one.contains(target));
    if (!box || !event.isTrusted) return;
    const { draft, thread } = refsOf(box);
    const { to, copied } = addressedIn(box);
    if (!thread || to.length === 0) return;
    const subject = subjectOf(box).slice(0, SUBJECT_MAX);
    const touch = {
      dir: 'out' as const,
      people: to.map(person),
      ...(copied.length > 0 && { copied: copied.map(({ email }) => email.toLowerCase()) }),
      ...(subject && { subject }),
    };
    this.#waiting = this.#waiting.filter((one) => one.box !== box);
    this.#waiting.push({ box, draft, thread, pressedAt: now, touch });
  }

  /** Is any mail on its way? Rows are looked at for nothing else. */
  get isWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  /** What these rows prove to have been sent. A box that is on screen was refused, or has come back by undoing. */
  confirmed(rows: readonly Element[][], now = Date.now()): SeenTouch[] {
    if (!this.isWaiting) return [];
    this.#waiting = this.#waiting.filter(({ pressedAt }) => now - pressedAt < WAIT_MS);
    const open = findComposes(document);
    const drafts = open.map((box) => refsOf(box).draft);
    const gone = this.#waiting.filter(
      ({ box, draft }) => !open.includes(box) && (draft === null || !drafts.includes(draft)),
    );
    if (gone.length === 0) return [];
    const read = rows.map((row) => readRow(row, newHealth()));
    return gone.flatMap((sent) => {
      const touch = read.flatMap((row) => touchIn(row, sent) ?? [])[0];
      if (touch) this.#waiting = this.#waiting.filter((one) => one !== sent);
      return touch ?? [];
    });
  }
}

/**
 * A row names its newest message, not who wrote it. It is ours if it is the only one of a conversation we began, or
 * if it came right after the press and nobody has yet to read it.
 */
function touchIn(row: ListRow, { thread, pressedAt, touch }: Sent): SeenTouch | undefined {
  const isThis = row.threadPermId === thread || (row.threadId !== null && row.threadId === legacyId(thread));
  const messageId = row.lastNonDraftMessageId ?? (row.hasDraft ? undefined : row.lastMessageId);
  const at = messageId ? idTime(messageId) : null;
  if (!isThis || !messageId || at === null) return undefined;
  const isOnly = thread.startsWith('thread-a') && (row.messageCount ?? 1) === 1;
  const isNew = at >= pressedAt - CLOCK_SLACK_MS && at <= pressedAt + CONFIRM_MS;
  if (!isOnly && !(isNew && row.unread === false)) return undefined;
  return { ...touch, messageId, at, ...(row.threadId && { threadId: row.threadId }) };
}

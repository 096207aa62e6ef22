import { send } from '../../../messages/client';
import type { RequestOf } from '../../../messages/protocol';
import type { StripView } from '../../../messages/views';

/** A mail that is told of before it is recorded is told of again, not for ever: some mails are never recorded. */
const TELLS_MAX = 3;

/** Tells the worker which open mails were found to hold an objection, or none after all: the list's badge says so. */
export class ObjectionNotes {
  readonly #noted = new Map<string, { held: boolean; tells: number }>();

  /** What the worker found in the conversation that was asked for. */
  note({ account, mailbox, lastInbound }: RequestOf<'thread.view'>, view: StripView): void {
    if (view.state !== 'known' || !lastInbound?.messageId) return;
    const { address, messageId } = lastInbound;
    const held = view.objections.length > 0;
    const before = this.#noted.get(messageId) ?? { held: false, tells: TELLS_MAX };
    const isSame = before.held === held;
    if (isSame && before.tells >= TELLS_MAX) return;
    const tells = isSame ? before.tells + 1 : 1;
    this.#noted.set(messageId, { held, tells });
    const found = { account, ...(mailbox && { mailbox }), address, messageId, held };
    void send('objection.seen', found).then((reply) => {
      const isDone = reply.ok && reply.value.recorded;
      if (isDone && this.#noted.get(messageId)?.held === held)
        this.#noted.set(messageId, { held, tells: TELLS_MAX });
    });
  }
}

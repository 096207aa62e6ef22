import type { PageMessageType, PageProtocol } from '../../messages/protocol';
import { mayGoOn, onStop } from './lifetime';

type Answers = {
  [T in PageMessageType]?: (
    request: PageProtocol[T]['request'],
  ) => PageProtocol[T]['reply'] | Promise<PageProtocol[T]['reply']>;
};

type Listener = (message: unknown, sender: unknown, reply: (value: unknown) => void) => boolean;
interface Door {
  runtime?: { onMessage: { addListener(run: Listener): void; removeListener(run: Listener): void } };
}

/** Answers what the worker and the popup ask of this page; what is not in the table gets no answer. */
export function answerPage(answers: Answers): void {
  const scope = globalThis as { browser?: Door; chrome?: Door };
  const door = (scope.browser ?? scope.chrome)?.runtime?.onMessage;
  const run: Listener = (message, _sender, reply) => {
    const { v, t, ...request } = message as { v?: number; t?: string };
    const answer = answers[t as PageMessageType] as ((request: unknown) => unknown) | undefined;
    if (v !== 1 || !answer || !mayGoOn()) return false;
    // `true` keeps the channel open until the promise has its value, in both browsers.
    Promise.resolve(answer(request)).then(reply, () => reply(undefined));
    return true;
  };
  door?.addListener(run);
  onStop(() => door?.removeListener(run));
}

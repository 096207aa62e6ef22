import { words } from '../../../locales/area';
import { common, errors } from '../../../locales/areas';
import { act } from '../../../messages/outbox';
import type { MessageProblem, MessageType, Recorded, Reply, RequestOf } from '../../../messages/protocol';
import { useFormat } from '../../language';
import { dropToast, showToast } from '../../ui/toasts';
import { now } from './clock';

/** The sentence for a problem, in the rep's language: what happened, what is safe, what to do. */
export function problemText({ code, args }: MessageProblem): string {
  return words(errors, useFormat()).text(code, args ?? {});
}

/**
 * Sends an act and says what came of it: a toast with Undo, or the reason it was refused. With `atField` a form says
 * the reason itself, at the field the refusal names.
 */
export async function perform<T extends MessageType>(
  type: T,
  request: RequestOf<T>,
  {
    quiet = false,
    undo = true,
    atField = false,
  }: { quiet?: boolean; undo?: boolean; atField?: boolean } = {},
): Promise<Reply<T>> {
  const reply = await act(type, request);
  now.value = Date.now();
  if (!reply.ok) {
    if (!atField || !reply.problem.field) showToast({ text: problemText(reply.problem), kind: 'problem' });
    return reply;
  }
  const { text, opId } = reply.value as unknown as Partial<Recorded>;
  if (!quiet && text) {
    const action =
      undo && opId ? { label: words(common, useFormat()).undo, run: () => void undoAct(opId) } : undefined;
    showToast({ text, ...(action && { action, about: opId }) });
  }
  return reply;
}

/** An act of thousands of rows takes its time to be taken back; less is not worth a word. */
const SAID_AFTER_MS = 700;

/** Says after a moment that something is being taken back; the returned function ends that. */
function sayUndoing(): () => void {
  let toast: number | undefined;
  const timer = setTimeout(() => {
    const { undoing } = words(common, useFormat());
    toast = showToast({ text: undoing, kind: 'working', ms: Number.POSITIVE_INFINITY });
  }, SAID_AFTER_MS);
  return () => {
    clearTimeout(timer);
    if (toast !== undefined) dropToast(toast);
  };
}

/** Takes an act back and says that it is done. */
export async function undoAct(opId: string): Promise<void> {
  const saidEnough = sayUndoing();
  const reply = await act('act.undo', { opId });
  saidEnough();
  now.value = Date.now();
  if (!reply.ok) {
    showToast({ text: problemText(reply.problem), kind: 'problem' });
    return;
  }
  showToast({ text: reply.value.text, about: opId });
}

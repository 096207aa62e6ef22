/** What the popup knows, fetched from the worker in one answer and again after each write. It opens no store itself. */
import { signal } from '@preact/signals';
import { send } from '../../../messages/client';
import type { PopupView } from '../../../messages/views';
import { onWritten } from '../../browser-adapter';
import { setFormatPrefs } from '../../language';
import { applyLook } from '../shared/apply-look';

export const view = signal<PopupView | undefined>(undefined);
/** Code of what keeps the store from being read; empty when all is well. */
export const problem = signal('');

let asked: { keys: string[]; prospectId?: string } = { keys: [] };
let turn = 0;

/** Shows another person (or none); the answer to an older question never overwrites a newer one. */
export async function ask(subject: { keys: string[]; prospectId?: string }): Promise<void> {
  asked = subject;
  turn += 1;
  const mine = turn;
  const reply = await send('popup.view', subject);
  if (mine !== turn) return;
  if (!reply.ok) {
    problem.value = reply.problem.code;
    return;
  }
  const { prefs, look } = reply.value;
  setFormatPrefs(prefs);
  const root = document.documentElement;
  root.lang = prefs.lang;
  root.dir = prefs.lang === 'ar' ? 'rtl' : 'ltr';
  applyLook(root, look);
  problem.value = '';
  view.value = reply.value;
}

/** Follows every write, whoever made it. Returns the way to stop. */
export function followWrites(): () => void {
  return onWritten(() => void ask(asked));
}

import { withoutIsolates } from '../../../locales/isolate-text';
import { showToast } from '../../ui/toasts';

/** Puts a text on the clipboard, without the marks that only screens need, and says so. */
export async function copyText(text: string, said: string): Promise<void> {
  await navigator.clipboard.writeText(withoutIsolates(text));
  showToast({ text: said });
}

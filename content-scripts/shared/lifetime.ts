import { isAlive } from '../../messages/client';
import { ourCopy } from './copy';
import { removeAllHosts } from './host';

/**
 * An update of the extension leaves its old script running beside the new one. The new one announces itself by an
 * event without data; an old one, of this or another copy, hears it, takes its things out of the page and stops.
 */
const ANNOUNCEMENT = 'pagehandover';

/** Takes the page over from older copies of this script; from then on it may itself be taken over. */
export function takePage(): void {
  document.dispatchEvent(new Event(ANNOUNCEMENT));
  document.addEventListener(ANNOUNCEMENT, stop, { once: true });
  onStop(() => document.removeEventListener(ANNOUNCEMENT, stop));
}

/** Runs when this script has to leave the page: removes an observer, a listener, a timer. Returns the way to forget it. */
export function onStop(undo: () => void): () => void {
  const { stops } = ourCopy();
  stops.add(undo);
  return () => stops.delete(undo);
}

/** Leaves the page as if we had never been there. */
export function stop(): void {
  const copy = ourCopy();
  if (copy.isStopped) return;
  copy.isStopped = true;
  for (const undo of copy.stops) undo();
  copy.stops.clear();
  removeAllHosts();
}

/** Asking the browser on each of a page's many changes would cost more than the rest of the work. */
const ASK_EVERY_MS = 250;

/** False once the extension was updated or removed: the script then goes quiet. */
export function mayGoOn(): boolean {
  const copy = ourCopy();
  const now = performance.now();
  if (!copy.isStopped && now - copy.askedAt > ASK_EVERY_MS) {
    copy.askedAt = now;
    if (!isAlive()) stop();
  }
  return !copy.isStopped;
}

/** Listens until this script leaves the page. */
export function listen<E extends Event>(
  target: EventTarget,
  type: string,
  handler: (event: E) => void,
  options: AddEventListenerOptions = {},
): void {
  const run = (event: Event) => {
    if (mayGoOn()) handler(event as E);
  };
  target.addEventListener(type, run, options);
  onStop(() => target.removeEventListener(type, run, options));
}

import { isHost } from './host';
import { mayGoOn, onStop } from './lifetime';

type Changed = (records: MutationRecord[]) => void;

/**
 * Watches one container. The callback gets only what others changed, never our own insertions, and runs before the
 * next frame is drawn. Returns the way to stop.
 */
export function watch(container: Node, what: MutationObserverInit, changed: Changed): () => void {
  const { observer, end } = observerOf(changed);
  observer.observe(container, what);
  return end;
}

/**
 * Watches any number of containers that come and go: one observer for all, which holds none of them. Returns the way
 * to add one.
 */
export function watchEach(what: MutationObserverInit, changed: Changed): (container: Node) => void {
  const { observer } = observerOf(changed);
  return (container) => observer.observe(container, what);
}

/** What watches, and how each is told. */
const watching = new Map<MutationObserver, (records: MutationRecord[]) => void>();

function observerOf(changed: Changed): { observer: MutationObserver; end: () => void } {
  const tell = (records: MutationRecord[]) => {
    if (!mayGoOn()) return;
    const foreign = records.filter((record) => !isOurs(record));
    if (foreign.length === 0) return;
    changed(foreign);
    // What we did just now in answer is no news, and need not be told again; the page had no turn in between.
    observer.takeRecords();
  };
  const observer = new MutationObserver(tell);
  watching.set(observer, tell);
  const end = () => {
    observer.disconnect();
    watching.delete(observer);
    forget();
  };
  const forget = onStop(end);
  return { observer, end };
}

/**
 * Runs what only we change in the page: nobody is told of it, which is cheaper than to sort it out again. What others
 * changed before is told first.
 */
export function changeUnseen(change: () => void): void {
  for (const [observer, tell] of watching) {
    const records = observer.takeRecords();
    if (records.length > 0) tell(records);
  }
  change();
  for (const observer of watching.keys()) observer.takeRecords();
}

/** Our own insertion is no news, but somebody taking our element out is. */
function isOurs({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList' || removedNodes.length > 0) return false;
  for (const node of addedNodes) if (!isHost(node)) return false;
  return true;
}

/** Frames do not run in a background tab. */
const FRAME_MS_MAX = 250;

/** Wraps work so that it runs once in the next frame, however often it is asked for. */
export function oncePerFrame(work: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    const run = () => {
      if (!waiting) return;
      waiting = false;
      clearTimeout(timer);
      if (mayGoOn()) work();
    };
    const timer = setTimeout(run, FRAME_MS_MAX);
    requestAnimationFrame(run);
  };
}

const QUIET_MS = 120;
const SETTLE_MS_MAX = 1000;

/** Wraps work so that it runs when nothing has asked for it for a moment, and at the latest after a second. */
export function whenSettled(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  return () => {
    const now = performance.now();
    since ||= now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        since = 0;
        if (mayGoOn()) work();
      },
      Math.max(0, Math.min(QUIET_MS, since + SETTLE_MS_MAX - now)),
    );
  };
}

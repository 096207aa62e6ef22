import type { Host } from './host';
import { onStop } from './lifetime';

/** A cover that fades away over our button must not get its press. */
const ARM_MS = 300;

interface VisibilityEntry extends IntersectionObserverEntry {
  /** Second version of the observer: nothing covers it, fades it or moves it. */
  isVisible?: boolean;
}

/** Can this browser tell whether an element is really seen? Where it cannot, our buttons only open the panel. */
export const CAN_ARM_PRESSES = 'isVisible' in (globalThis.IntersectionObserverEntry?.prototype ?? {});

/**
 * Lets only presses through that the user made on something that has been wholly visible, still and in place for a
 * moment. Synthetic events never pass.
 */
export function guardPresses(host: Host): void {
  let seenSince = Number.POSITIVE_INFINITY;
  const refuse = (event: Event) => {
    const isArmed = !CAN_ARM_PRESSES || performance.now() - seenSince >= ARM_MS;
    if (event.isTrusted && isArmed) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const type of ['click', 'pointerdown']) host.root.addEventListener(type, refuse, true);
  // The page's own listeners must not take our presses and keys for theirs: Gmail's single keys act on letters.
  for (const type of ['click', 'mousedown', 'mouseup', 'keydown', 'keypress', 'keyup']) {
    host.root.addEventListener(type, (event) => event.stopPropagation());
  }
  if (!CAN_ARM_PRESSES) return;
  const options = { threshold: 0.5, trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries: VisibilityEntry[]) => {
    const isSeen = entries.at(-1)?.isVisible ?? false;
    if (!isSeen) seenSince = Number.POSITIVE_INFINITY;
    else if (seenSince === Number.POSITIVE_INFINITY) seenSince = performance.now();
  }, options);
  observer.observe(host.element);
  onStop(() => observer.disconnect());
}

import { type Host, whenRemoved } from './host';

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
 * moment. Synthetic events never pass. A menu in the top layer lies over its host, so each is watched for itself.
 */
export function guardPresses(host: Host): void {
  const seenSince = new Map<Element, number>([[host.element, Number.POSITIVE_INFINITY]]);
  const refuse = (event: Event) => {
    const pressed = event.composedPath().find((one) => seenSince.has(one as Element)) as Element | undefined;
    const since = pressed ? (seenSince.get(pressed) ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
    const isArmed = !CAN_ARM_PRESSES || performance.now() - since >= ARM_MS;
    if (event.isTrusted && isArmed) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const type of ['click', 'pointerdown']) host.root.addEventListener(type, refuse, true);
  // The page's own listeners must not take our presses and keys for theirs: Gmail's single keys act on letters.
  for (const type of ['click', 'mousedown', 'mouseup', 'keydown', 'keypress', 'keyup']) {
    host.root.addEventListener(type, (event) => event.stopPropagation());
  }
  if (CAN_ARM_PRESSES) watchVisibility(host, seenSince);
}

function watchVisibility(host: Host, seenSince: Map<Element, number>): void {
  const options = { threshold: 0.5, trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries: VisibilityEntry[]) => {
    for (const { target, isVisible } of entries) {
      const since = seenSince.get(target);
      if (!isVisible) seenSince.set(target, Number.POSITIVE_INFINITY);
      else if (since === Number.POSITIVE_INFINITY) seenSince.set(target, performance.now());
    }
  }, options);
  observer.observe(host.element);
  host.root.addEventListener(
    'toggle',
    (event) => {
      const float = event.target as Element;
      const isOpen = (event as ToggleEvent).newState === 'open';
      if (isOpen) {
        seenSince.set(float, Number.POSITIVE_INFINITY);
        // One that was moved and opened again in one go was never closed for the observer: it starts anew.
        observer.unobserve(float);
        observer.observe(float);
      } else {
        seenSince.delete(float);
        observer.unobserve(float);
      }
    },
    true,
  );
  whenRemoved(host, () => observer.disconnect());
}

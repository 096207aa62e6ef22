const REACHABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]';

/** Turns Tab round at both ends of a box, so that the focus stays inside. */
export function keepFocusInside(box: HTMLElement, event: KeyboardEvent): void {
  if (event.key !== 'Tab') return;
  const stops = [...box.querySelectorAll<HTMLElement>(REACHABLE)];
  const first = stops[0];
  const last = stops.at(-1);
  if (!first || !last) return;
  const active = (box.getRootNode() as Document | ShadowRoot).activeElement;
  const outside = !active || !box.contains(active);
  if (event.shiftKey ? active === first || outside : active === last || outside) {
    event.preventDefault();
    (event.shiftKey ? last : first).focus();
  }
}

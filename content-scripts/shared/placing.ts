import type { Host } from './host';

/** A page that takes our element out again and again wins: no tug of war. */
const RE_ADDS_MAX = 3;

const placed = new WeakMap<Host, { place: Element; reAdds: number }>();

/**
 * Puts a host into its place, unless it is there. A place that the page has drawn anew is a new one; out of the same
 * place it is put back three times, then the place is left alone.
 */
export function keepPlaced(
  host: Host,
  isInPlace: boolean,
  put: (element: HTMLElement) => void,
  place: Element = document.documentElement,
): void {
  if (isInPlace) return;
  const before = placed.get(host);
  const reAdds = before?.place === place ? before.reAdds + 1 : 0;
  if (reAdds > RE_ADDS_MAX) return;
  placed.set(host, { place, reAdds });
  put(host.element);
}

import type { Host } from './host';

/** A page that takes our element out again and again wins: no tug of war. */
const RE_ADDS_MAX = 3;

const reAdds = new WeakMap<Host, number>();
const placed = new WeakSet<Host>();

/**
 * Puts a host where it belongs, unless it is there. After three times of putting it back the place is left alone.
 * `put` does the inserting.
 */
export function keepPlaced(host: Host, isInPlace: boolean, put: (element: HTMLElement) => void): void {
  if (isInPlace) return;
  if (placed.has(host)) {
    const before = reAdds.get(host) ?? 0;
    if (before >= RE_ADDS_MAX) return;
    reAdds.set(host, before + 1);
  }
  placed.add(host);
  put(host.element);
}

import { signal } from '@preact/signals';
import { hashOf, type Place, readHash } from './read-hash';

/** The place on screen; follows the address bar. */
export const place = signal<Place>({ page: 'today' });
/** The address led nowhere, so home is shown; said once, gone with the next step. */
export const lostWay = signal(false);

function follow(): void {
  const read = readHash(location.hash);
  lostWay.value = !read.known;
  place.value = read.place;
}

/** Follows the address from now on. Returns the way to stop. */
export function followAddress(): () => void {
  follow();
  addEventListener('hashchange', follow);
  return () => removeEventListener('hashchange', follow);
}

/** Goes somewhere, as a link would. */
export function goTo(to: Place): void {
  location.hash = hashOf(to);
}

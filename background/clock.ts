import type { Instant } from '../domain/records';

/** The worker's only clock. Rules get `now` passed in; tests move this one by replacing `Date.now`. */
export function now(): Instant {
  return Date.now();
}

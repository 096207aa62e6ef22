import { signal } from '@preact/signals';
import type { Instant } from '../../../domain/records';

/** The instant screens are drawn for; moves on each minute and after each act, so that "today" never goes stale. */
export const now = signal<Instant>(Date.now());

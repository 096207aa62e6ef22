import { signal } from '@preact/signals';
import { goTo } from '../shell/place';

/** Deals another page asked the table to show, and what they have in common. */
export const chosenDeals = signal<{ name: string; ids: readonly string[] } | undefined>(undefined);

/** Opens the table with exactly these deals, closed ones too. */
export function showDeals(name: string, ids: readonly string[]): void {
  chosenDeals.value = { name, ids };
  goTo({ page: 'pipeline', part: 'table' });
}

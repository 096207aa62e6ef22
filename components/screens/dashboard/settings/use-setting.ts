import { signal } from '@preact/signals';
import type { Settings } from '../../../../storage/settings';
import { perform } from '../../shared/perform';
import { settings } from '../../shared/session';

/** When a setting was saved last, so that the page can say so quietly. */
export const savedAt = signal(0);

/** Stores one setting at once. */
export async function saveSetting<K extends keyof Settings>(key: K, value: Settings[K]): Promise<boolean> {
  const reply = await perform('settings.set', { key, value }, { quiet: true });
  if (reply.ok) savedAt.value = Date.now();
  return reply.ok;
}

/** A setting and the way to change it. */
export function useSetting<K extends keyof Settings>(key: K): [Settings[K], (value: Settings[K]) => void] {
  return [settings.value[key], (value) => void saveSetting(key, value)];
}

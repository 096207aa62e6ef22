import { signal } from '@preact/signals';

/** What may lie above the page, one at a time. */
export type Layer = 'palette' | 'add' | 'keys' | 'history' | 'help';

export const layer = signal<Layer | undefined>(undefined);

export function openLayer(which: Layer): void {
  layer.value = which;
}
export function closeLayer(): void {
  layer.value = undefined;
}

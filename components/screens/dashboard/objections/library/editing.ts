import { signal } from '@preact/signals';

/** What is being written or signed, if anything. */
export type Editing =
  | { kind: 'write'; label?: string; title?: string; en?: string; ar?: string; basedOn?: string }
  | { kind: 'change'; id: string }
  | { kind: 'approve'; id: string };

/** One dialog at a time, opened from cards, search and review alike. */
export const editing = signal<Editing | undefined>(undefined);

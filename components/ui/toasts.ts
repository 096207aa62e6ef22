import { signal } from '@preact/signals';

export interface Toast {
  id: number;
  text: string;
  /** `working`: it is not done yet; whoever shows it takes it away. */
  kind: 'done' | 'working' | 'problem';
  action?: { label: string; run: () => void };
  /** The act it tells of: a later word on the same act takes its place. */
  about?: string;
  /** Time left on its clock; Infinity stays until closed. */
  leftMs: number;
}

export const TOASTS_AT_ONCE = 3;
/** How long a toast stays; settings offer 8, 20, 80 seconds or until closed. */
export const toastMs = signal(8_000);
/** All toasts that wait or show, oldest first. */
export const toasts = signal<readonly Toast[]>([]);

let lastId = 0;

/** Says that something was done, with a way back. Returns its id. */
export function showToast(
  toast: Pick<Toast, 'text' | 'action' | 'about'> & { kind?: Toast['kind']; ms?: number },
): number {
  lastId += 1;
  const { text, action, about, kind = 'done', ms = toastMs.value } = toast;
  const others = about === undefined ? toasts.value : toasts.value.filter((one) => one.about !== about);
  toasts.value = [...others, { id: lastId, text, action, about, kind, leftMs: ms }].slice(-TOASTS_AT_ONCE);
  return lastId;
}

/** Takes a toast away. */
export function dropToast(id: number): void {
  toasts.value = toasts.value.filter((toast) => toast.id !== id);
}

/** Runs a toast's clock; the returned function stops it and keeps what is left. */
export function startCountdown(toast: Toast): () => void {
  if (!Number.isFinite(toast.leftMs)) return () => {};
  const startedAt = performance.now();
  const timer = setTimeout(() => dropToast(toast.id), toast.leftMs);
  return () => {
    clearTimeout(timer);
    toast.leftMs -= performance.now() - startedAt;
  };
}

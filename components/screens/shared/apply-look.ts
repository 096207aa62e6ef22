import { toastMs } from '../../ui/toasts';

export interface Look {
  theme: 'system' | 'light' | 'dark';
  density: 'compact' | 'default' | 'roomy';
  /** 0 = toasts stay until closed. */
  undoSeconds: number;
}

/** Theme, density and the length of toasts, as the rep set them. */
export function applyLook(root: HTMLElement, { theme, density, undoSeconds }: Look): void {
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.dataset.density = density;
  toastMs.value = undoSeconds === 0 ? Number.POSITIVE_INFINITY : undoSeconds * 1000;
}

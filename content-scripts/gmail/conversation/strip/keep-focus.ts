/**
 * Draws anew and puts the focus back where it was: on the button of the same name, else on the one in the same place.
 * Lost, the next key would go to the mail page as one of its shortcuts.
 */
export function keepFocus(frame: HTMLElement, redraw: () => void): void {
  const buttons = () => [...frame.querySelectorAll('button')];
  const { activeElement } = frame.getRootNode() as ShadowRoot;
  const at = buttons().indexOf(activeElement as HTMLButtonElement);
  redraw();
  if (at < 0) return;
  const name = nameOf(activeElement as HTMLButtonElement);
  const now = buttons();
  const next = now.find((button) => nameOf(button) === name) ?? now[Math.min(at, now.length - 1)];
  next?.focus({ preventScroll: true });
}

function nameOf(button: HTMLButtonElement): string {
  return button.ariaLabel ?? button.textContent;
}

/** Keyboard of the popup, by physical key so that an Arabic layout works alike. */
export interface PopupKeys {
  /** A field has the keyboard: single keys are letters there. */
  isTyping: boolean;
  onFind: () => void;
  onAdd: () => void;
  /** Esc goes back one layer; undefined lets the browser close the popup. */
  onBack: (() => void) | undefined;
}

const ROWS = '[data-row]';

/** Handles one key press: `/` find, `n` add, arrows and j/k walk, Enter takes the primary, 1–3 take an answer, e is done. */
export function pressKey(event: KeyboardEvent, keys: PopupKeys): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target as HTMLElement;
  const inField = keys.isTyping || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  if (event.key === 'Escape') {
    if (!keys.onBack) return;
    event.preventDefault();
    keys.onBack();
    return;
  }
  if (inField) return;
  const taken = press(event, keys, target);
  if (taken) event.preventDefault();
}

function press({ code, key }: KeyboardEvent, keys: PopupKeys, target: HTMLElement): boolean {
  const root = document.body;
  const digit = /^(?:Digit|Numpad)([1-3])$/.exec(code)?.[1];
  if (digit) return click(root.querySelector(`[data-answer="${digit}"]`));
  switch (code) {
    case 'Slash':
      keys.onFind();
      return true;
    case 'KeyN':
      keys.onAdd();
      return true;
    case 'ArrowDown':
    case 'KeyJ':
      return walk(root, 1);
    case 'ArrowUp':
    case 'KeyK':
      return walk(root, -1);
    case 'KeyE':
      return click(target.closest('li')?.querySelector('[data-done]') ?? null);
    default:
      return key === 'Enter' && target.tagName !== 'BUTTON' && click(root.querySelector('[data-primary]'));
  }
}

function click(element: Element | null): boolean {
  if (!(element instanceof HTMLElement)) return false;
  element.click();
  return true;
}

function walk(root: Element, step: 1 | -1): boolean {
  const rows = [...root.querySelectorAll<HTMLElement>(ROWS)];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const next = rows[at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step];
  next?.focus();
  return next !== undefined;
}

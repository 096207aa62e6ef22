import { placeBeside } from '../../../../components/ui/place-beside';
import { h } from './dom';

/** What is open now: one menu or panel at a time. */
let close: (() => void) | undefined;

/** Closes what is open, if anything is. */
export function closeFloat(): void {
  close?.();
}

/** Is a menu or a panel open? The strip is not redrawn under it. */
export const isFloatOpen = () => close !== undefined;

interface Float {
  anchor: HTMLElement;
  role: 'menu' | 'dialog';
  label: string;
  side?: 'below' | 'above';
  closed?: () => void;
}

/**
 * Opens a box beside a button in the browser's top layer, which no container of the page can clip. Esc, Tab out and
 * a press elsewhere close it, and the focus goes back to the button.
 */
export function openFloat(
  content: Node[],
  { anchor, role, label, side = 'below', closed }: Float,
): HTMLElement {
  closeFloat();
  const box = h('div', {
    class: `float ${role}`,
    role,
    'aria-label': label,
    popover: 'manual',
    tabindex: '-1',
  });
  box.append(...content);
  const root = anchor.getRootNode() as ShadowRoot;
  anchor.after(box);
  box.showPopover();
  place(box, anchor, side);
  anchor.setAttribute('aria-expanded', 'true');
  const away = (event: Event) => {
    if (event.target !== root.host) closeFloat();
  };
  const keys = (event: KeyboardEvent) => move(event, box, root);
  box.addEventListener('keydown', keys);
  document.addEventListener('pointerdown', away, true);
  addEventListener('scroll', closeFloat, true);
  close = () => {
    close = undefined;
    document.removeEventListener('pointerdown', away, true);
    removeEventListener('scroll', closeFloat, true);
    const hadFocus = box.contains(root.activeElement);
    box.remove();
    anchor.removeAttribute('aria-expanded');
    if (hadFocus) anchor.focus();
    closed?.();
  };
  stops(box)[0]?.focus();
  return box;
}

const stops = (box: HTMLElement) => [...box.querySelectorAll<HTMLElement>('button:not([aria-disabled])')];

function move(event: KeyboardEvent, box: HTMLElement, root: ShadowRoot): void {
  const buttons = stops(box);
  const at = buttons.indexOf(root.activeElement as HTMLElement);
  const to: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1 + buttons.length,
    Home: 0,
    End: buttons.length - 1,
  };
  const next = to[event.key];
  if (next !== undefined) buttons[next % buttons.length]?.focus();
  else if (event.key === 'Escape' || event.key === 'Tab') closeFloat();
  else return;
  event.preventDefault();
}

function place(box: HTMLElement, anchor: HTMLElement, side: 'below' | 'above'): void {
  const rtl = getComputedStyle(anchor).direction === 'rtl';
  const screen = { width: innerWidth, height: innerHeight };
  // The strip's buttons stand at its end; a compose box's button stands at its start.
  const wish = { side, align: side === 'above' ? 'start' : 'end', rtl, gap: 4 } as const;
  const at = placeBeside(anchor.getBoundingClientRect(), box.getBoundingClientRect(), screen, wish);
  box.style.left = `${at.x}px`;
  box.style.top = `${at.y}px`;
}

/** A line of a menu. */
export interface MenuLine {
  label: string;
  /** Second line, quieter. */
  hint?: string | undefined;
  act?: () => void;
  /** A heading that asks for care. */
  isWarning?: boolean;
}

/** Opens a menu of lines; one without an act is a heading. */
export function openMenu(lines: readonly MenuLine[], float: Omit<Float, 'role'>): void {
  const items = lines.map(({ label, hint, act, isWarning }) =>
    act
      ? h(
          'button',
          {
            role: 'menuitem',
            class: 'line',
            type: 'button',
            click: () => {
              closeFloat();
              act();
            },
          },
          h('span', {}, label, hint ? h('span', { class: 'hint' }, hint) : null),
        )
      : h('div', { class: isWarning ? 'head warning' : 'head', role: 'presentation' }, label),
  );
  openFloat(items, { ...float, role: 'menu' });
}

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MenuButton, type MenuEntry } from '../../../components/ui/menu';

const ENTRIES: MenuEntry[] = [
  { kind: 'head', label: 'Log' },
  { id: 'call', label: 'Call', kbd: 'C' },
  { id: 'meeting', label: 'Meeting', kbd: 'M' },
  { kind: 'rule' },
  { id: 'note', label: 'Note' },
  { id: 'blocked', label: 'Blocked', off: 'Contact is blocked' },
];

let root: HTMLElement;
const onChoose = vi.fn();

beforeEach(() => {
  onChoose.mockReset();
  root = document.body.appendChild(document.createElement('div'));
  act(() =>
    render(<MenuButton label="Log a touch" words="Log" entries={ENTRIES} onChoose={onChoose} />, root),
  );
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

const button = () => root.querySelector<HTMLButtonElement>('button')!;
const items = () => [...root.querySelectorAll<HTMLElement>('[role="menuitem"]')];
const press = (key: string, code = key) =>
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }),
    );
  });
const open = () =>
  act(() => {
    button().focus();
    button().click();
  });

describe('a menu by keyboard', () => {
  test('opens on its first item, walks round, and skips what is not an item', () => {
    open();
    expect(button().getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement?.textContent).toContain('Call');
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement?.textContent).toContain('Note');
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement?.textContent).toContain('Call');
    press('ArrowUp');
    expect(document.activeElement?.textContent).toContain('Blocked');
    press('Home');
    expect(document.activeElement).toBe(items()[0]);
  });

  test('the arrow down on its button opens it', () => {
    act(() => button().focus());
    press('ArrowDown');
    expect(items()).toHaveLength(4);
  });

  test('Esc closes it and the focus is back where it came from', () => {
    open();
    press('Escape');
    expect(items()).toHaveLength(0);
    expect(document.activeElement).toBe(button());
    expect(onChoose).not.toHaveBeenCalled();
  });

  test('Enter chooses, closes, and returns the focus', () => {
    open();
    press('ArrowDown');
    press('Enter');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('meeting');
    expect(document.activeElement).toBe(button());
  });

  test('a shown letter chooses by the physical key, so it works on an Arabic layout', () => {
    open();
    press('ة', 'KeyM');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('meeting');
  });

  test('any other letter moves to the next item that begins with it', () => {
    open();
    press('n', 'KeyN');
    expect(document.activeElement?.textContent).toContain('Note');
    expect(onChoose).not.toHaveBeenCalled();
  });

  test('what is off is reachable, says why, and cannot be chosen', () => {
    open();
    press('End');
    expect(document.activeElement?.textContent).toContain('Contact is blocked');
    press('Enter');
    expect(onChoose).not.toHaveBeenCalled();
    expect(items()).toHaveLength(4);
  });

  test('a press elsewhere closes it', () => {
    open();
    act(() => {
      document.body.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
    });
    expect(items()).toHaveLength(0);
  });
});

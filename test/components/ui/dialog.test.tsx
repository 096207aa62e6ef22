import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Dialog } from '../../../components/ui/dialog';

let root: HTMLElement;
let opener: HTMLButtonElement;
const onClose = vi.fn();

beforeEach(() => {
  onClose.mockReset();
  opener = document.body.appendChild(document.createElement('button'));
  root = document.body.appendChild(document.createElement('div'));
  opener.focus();
  act(() =>
    render(
      <Dialog
        title="Erase"
        closeLabel="Close"
        onClose={onClose}
        actions={<button type="button">Erase</button>}
      >
        <input aria-label="Type ERASE" />
      </Dialog>,
      root,
    ),
  );
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
  opener.remove();
});

const press = (key: string, shiftKey = false) => {
  const event = new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true });
  act(() => void document.activeElement?.dispatchEvent(event));
  return event;
};
const stops = () => [...root.querySelectorAll<HTMLElement>('button, input')];

test('is a named modal that opens on its field', () => {
  const dialog = root.querySelector('dialog')!;
  expect(dialog.open).toBe(true);
  const title = document.getElementById(dialog.getAttribute('aria-labelledby')!);
  expect(title?.textContent).toBe('Erase');
  expect(document.activeElement?.tagName).toBe('INPUT');
});

test('Tab turns round at both ends', () => {
  stops().at(-1)!.focus();
  expect(press('Tab').defaultPrevented).toBe(true);
  expect(document.activeElement).toBe(stops()[0]);
  expect(press('Tab', true).defaultPrevented).toBe(true);
  expect(document.activeElement).toBe(stops().at(-1));
});

test('Tab in between is the browser’s', () => {
  stops()[0]!.focus();
  expect(press('Tab').defaultPrevented).toBe(false);
});

test('Esc asks to close', () => {
  press('Escape');
  expect(onClose).toHaveBeenCalledOnce();
});

test('gives the focus back when it goes', () => {
  act(() => render(null, root));
  expect(document.activeElement).toBe(opener);
});

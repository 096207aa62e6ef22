import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ToastRegion } from '../../../components/ui/toast';
import { showToast, toastMs, toasts } from '../../../components/ui/toasts';

let root: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  toasts.value = [];
  toastMs.value = 8_000;
  root = document.body.appendChild(document.createElement('div'));
  act(() => render(<ToastRegion label="Messages" closeLabel="Close" />, root));
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
  vi.useRealTimers();
});

const lines = () => [...root.querySelectorAll('.dw-toast')];
const show = (text: string, ms?: number) => act(() => void showToast({ text, ms }));
const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
const region = () => root.querySelector('section')!;
const fire = (type: string) =>
  act(() => {
    region().dispatchEvent(new Event(type));
  });

test('stays for eight seconds and then goes', () => {
  show('Logged');
  wait(7_999);
  expect(lines()).toHaveLength(1);
  wait(1);
  expect(lines()).toHaveLength(0);
});

test('the time is the user’s choice, up to no end', () => {
  toastMs.value = 80_000;
  show('Logged');
  wait(79_999);
  expect(lines()).toHaveLength(1);
  wait(1);
  show('Stays', Number.POSITIVE_INFINITY);
  wait(10_000_000);
  expect(lines()).toHaveLength(1);
});

test('pointing at it stops the clock, and it goes on with what was left', () => {
  show('Logged');
  wait(5_000);
  fire('pointerenter');
  wait(60_000);
  expect(lines()).toHaveLength(1);
  fire('pointerleave');
  wait(2_999);
  expect(lines()).toHaveLength(1);
  wait(1);
  expect(lines()).toHaveLength(0);
});

test('undo runs once and takes the toast away', () => {
  const run = vi.fn();
  act(() => void showToast({ text: 'Moved', action: { label: 'Undo', run } }));
  act(() => root.querySelector<HTMLButtonElement>('.dw-toast-action')!.click());
  expect(run).toHaveBeenCalledOnce();
  expect(lines()).toHaveLength(0);
});

test('at most three at once, the newest stay', () => {
  for (const text of ['1', '2', '3', '4']) show(text);
  expect(lines().map((line) => line.querySelector('.dw-toast-text')?.textContent)).toEqual(['2', '3', '4']);
});

test('a problem is announced at once, a result politely', () => {
  show('Logged');
  act(() => void showToast({ text: 'Not saved', kind: 'problem' }));
  expect(lines().map((line) => line.getAttribute('role'))).toEqual(['status', 'alert']);
});

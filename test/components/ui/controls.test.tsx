import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Button } from '../../../components/ui/button';
import { TextField } from '../../../components/ui/field';
import { ICONS, MIRRORED } from '../../../components/ui/icons';
import { Isolate } from '../../../components/ui/isolate';
import { Rate } from '../../../components/ui/rate';
import { stepAlong } from '../../../components/ui/step-along';
import { Table } from '../../../components/ui/table';

let root: HTMLElement;
const show = (what: VNode) => act(() => render(what, root));
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
  vi.useRealTimers();
});

describe('a button', () => {
  test('that is off stays reachable, says why, and does nothing', () => {
    const onClick = vi.fn();
    show(
      <Button off="Two items are open" onClick={onClick}>
        Move
      </Button>,
    );
    const button = root.querySelector('button')!;
    expect(button.disabled).toBe(false);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(document.getElementById(button.getAttribute('aria-describedby')!)?.textContent).toBe(
      'Two items are open',
    );
    act(() => button.click());
    expect(onClick).not.toHaveBeenCalled();
  });

  test('that saves keeps its words, blocks a second press, and shows no wheel before 400 ms', () => {
    vi.useFakeTimers();
    const onClick = vi.fn();
    show(
      <Button saving onClick={onClick}>
        Save
      </Button>,
    );
    act(() => root.querySelector('button')!.click());
    expect(onClick).not.toHaveBeenCalled();
    act(() => void vi.advanceTimersByTime(399));
    expect(root.querySelector('.dw-spin')).toBeNull();
    act(() => void vi.advanceTimersByTime(1));
    expect(root.querySelector('.dw-spin')).not.toBeNull();
    expect(root.textContent).toContain('Save');
  });
});

test('a field names its error and is tied to it', () => {
  show(<TextField label="Email" kind="email" value="x" onInput={() => {}} error="No full domain after @." />);
  const input = root.querySelector('input')!;
  expect(root.querySelector('label')?.htmlFor).toBe(input.id);
  expect(input.getAttribute('aria-invalid')).toBe('true');
  const error = document.getElementById(input.getAttribute('aria-describedby')!)!;
  expect(error.textContent).toBe('No full domain after @.');
  expect(error.getAttribute('role')).toBe('alert');
});

test.each([
  ['name', 'auto'],
  ['email', 'ltr'],
  ['phone', 'ltr'],
  ['number', 'ltr'],
] as const)('a %s is isolated as %s', (kind, dir) => {
  show(<Isolate kind={kind}>value</Isolate>);
  expect(root.querySelector('bdi')?.dir).toBe(dir);
});

describe('a rate', () => {
  const all = { counts: '1 of 3', percent: '33 %', range: '6–79 %', fewCases: 'few cases' };
  test.each([
    ['none', '1 of 3', false],
    ['counts', '1 of 3', false],
    ['few', '1 of 3 · 33 % (6–79 %) few cases', true],
    ['ok', '1 of 3 · 33 % (6–79 %)', false],
  ] as const)('of kind %s shows no more than it may', (kind, text, tagged) => {
    show(<Rate rate={{ kind, ...all }} />);
    expect(root.textContent).toBe(text);
    expect(root.querySelector('.dw-tag') !== null).toBe(tagged);
  });
});

test('a table asks for the other order on a second press of its head', () => {
  const onSort = vi.fn();
  const table = (down: boolean) => (
    <Table
      caption="Deals"
      columns={[{ id: 'value', label: 'Value', sorts: true, cell: String }]}
      rows={[1, 2]}
      rowKey={String}
      sorting={{ column: 'value', down }}
      onSort={onSort}
    />
  );
  show(table(false));
  expect(root.querySelector('th')?.getAttribute('aria-sort')).toBe('ascending');
  act(() => root.querySelector<HTMLButtonElement>('th button')!.click());
  expect(onSort).toHaveBeenCalledExactlyOnceWith({ column: 'value', down: true });
});

test.each([
  ['ArrowRight', 0, false, 1],
  ['ArrowRight', 2, false, 0],
  ['ArrowRight', 0, true, 2],
  ['ArrowLeft', 0, true, 1],
  ['Home', 2, false, 0],
  ['End', 0, true, 2],
  ['a', 0, false, undefined],
] as const)('%s from %i (right to left: %s) leads to %s', (key, at, rtl, to) => {
  expect(stepAlong(key, at, 3, rtl)).toBe(to);
});

test('there are 54 icons, and only those with a direction mirror', () => {
  expect(Object.keys(ICONS)).toHaveLength(54);
  expect([...MIRRORED].sort()).toEqual(['arrow', 'back', 'fwd', 'panel', 'reply', 'send', 'undo']);
});

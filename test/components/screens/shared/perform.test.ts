import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { undoAct } from '../../../../components/screens/shared/perform';
import { toasts } from '../../../../components/ui/toasts';

const UNDONE = { ok: true, value: { opId: 'u', seq: 2, text: 'Undone: 30,000 prospects imported' } };
let answer: (reply: unknown) => void;

vi.mock('../../../../messages/outbox', () => ({
  act: () =>
    new Promise((resolve) => {
      answer = resolve;
    }),
}));
beforeEach(() => {
  vi.useFakeTimers();
  toasts.value = [];
});
afterEach(() => void vi.useRealTimers());

const shown = () => toasts.value.map(({ kind, text }) => `${kind}: ${text}`);

it('says that a long undo is under way until it is done, however long that takes', async () => {
  const done = undoAct('op');
  vi.advanceTimersByTime(100_000);
  expect(shown()).toEqual(['working: Taking it back']);
  answer(UNDONE);
  await done;
  expect(shown()).toEqual(['done: Undone: 30,000 prospects imported']);
});

it('says nothing of a short one but that it is done', async () => {
  const done = undoAct('op');
  answer(UNDONE);
  await done;
  vi.advanceTimersByTime(100_000);
  expect(shown()).toEqual(['done: Undone: 30,000 prospects imported']);
});

it('takes the word back when it is refused', async () => {
  const done = undoAct('op');
  vi.advanceTimersByTime(1000);
  answer({ ok: false, problem: { code: 'undo.changedSince' } });
  await done;
  expect(shown()).toEqual([expect.stringMatching(/^problem: It was changed again since/)]);
});

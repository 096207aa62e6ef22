import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { perform, undoAct } from '../../../../components/screens/shared/perform';
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

it('takes the offer to undo an act away once it is undone, whoever asked for it', async () => {
  const done = perform('prospect.track', { address: 'noor@example.com', source: 'typed' });
  answer({ ok: true, value: { opId: 'op', seq: 1, text: 'Tracked' } });
  await done;
  expect(toasts.value.map(({ action }) => action?.label)).toEqual(['Undo']);
  const undone = undoAct('op');
  answer(UNDONE);
  await undone;
  expect(toasts.value.map(({ text, action }) => [text, action?.label])).toEqual([
    ['Undone: 30,000 prospects imported', undefined],
  ]);
});

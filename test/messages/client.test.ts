import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { send } from '../../messages/client';
import { act, flushOutbox, waitingActs } from '../../messages/outbox';

type Message = { id: string; t: string };
const GONE = new Error('A listener indicated an asynchronous response, but the message channel closed');

let sent: Message[] = [];
let answer: (message: Message) => Promise<unknown>;
const scope = globalThis as { chrome?: unknown; localStorage?: unknown };

beforeEach(() => {
  sent = [];
  const items = new Map<string, string>();
  scope.localStorage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
  };
  scope.chrome = {
    runtime: {
      id: 'dawra',
      sendMessage: (message: Message) => {
        sent.push(message);
        return answer(message);
      },
    },
  };
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  delete scope.chrome;
  delete scope.localStorage;
});

const note = { noteId: 'n1', prospectId: 'p', text: 'kept' };

describe('a reply that is lost', () => {
  it('F19 is asked for again under the same id, and comes from the worker’s next life', async () => {
    let lives = 0;
    answer = async () => {
      lives += 1;
      if (lives < 3) throw GONE;
      return { ok: true, value: {} };
    };
    const reply = send('note.put', note);
    await vi.advanceTimersByTimeAsync(1_200);
    expect(await reply).toEqual({ ok: true, value: {} });
    expect(sent).toHaveLength(3);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
  });

  it('F19 after three more tries it is said, and the act waits in the outbox under its id', async () => {
    answer = async () => {
      throw GONE;
    };
    const reply = act('note.put', note);
    await vi.advanceTimersByTimeAsync(5_200);
    expect(await reply).toEqual({ ok: false, problem: { code: 'msg.noAnswer' } });
    expect(sent).toHaveLength(4);
    expect(waitingActs()).toBe(1);
    answer = async () => ({ ok: true, value: {} });
    expect(await flushOutbox()).toBe(1);
    expect(waitingActs()).toBe(0);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
  });
});

describe('what the store refuses', () => {
  it.each([
    'db.newer',
    'notice.blocked',
    'notice.diskFull',
    'notice.lost',
    'notice.migrationFailed',
    'notice.storage',
    'notice.unsaved',
  ])('F11 %s keeps what was typed until it can be saved', async (code) => {
    answer = async () => ({ ok: false, problem: { code } });
    await act('note.put', note);
    expect(waitingActs()).toBe(1);
    answer = async () => ({ ok: true, value: {} });
    expect(await flushOutbox()).toBe(1);
    expect(sent.at(-1)).toMatchObject({ t: 'note.put', text: 'kept' });
  });

  it('drops what will never be right', async () => {
    answer = async () => ({ ok: false, problem: { code: 'notice.gone' } });
    await act('note.put', note);
    expect(waitingActs()).toBe(0);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BadgeStore } from '../../../content-scripts/gmail/badge-store';
import { watchMail } from '../../../content-scripts/gmail/watch-mail';

const scope = globalThis as { chrome?: unknown };
let answers: ((reply: unknown) => void)[] = [];

beforeEach(() => {
  answers = [];
  scope.chrome = {
    runtime: { id: 'dawra', sendMessage: () => new Promise((resolve) => answers.push(resolve)) },
  };
  document.body.innerHTML = '<div class="aeF"><div role="main"></div></div>';
});
afterEach(() => {
  delete scope.chrome;
});

function watched() {
  const changes = { rows: vi.fn(), view: vi.fn(), back: vi.fn() };
  watchMail(changes);
  changes.view.mockClear();
  return changes;
}
const shown = (persisted: boolean) =>
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
const left = () => window.dispatchEvent(new Event('pagehide'));

describe('a page that was away', () => {
  it('F29 asks anew each time it comes back from the browser’s store', () => {
    const { back, view } = watched();
    left();
    shown(true);
    expect(back).toHaveBeenCalledTimes(1);
    expect(view).toHaveBeenCalled();
    left();
    shown(true);
    expect(back).toHaveBeenCalledTimes(2);
  });

  it('F29 does nothing more when it was only loaded', () => {
    const { back, view } = watched();
    shown(false);
    expect(view).not.toHaveBeenCalled();
    expect(back).not.toHaveBeenCalled();
  });

  it('F30 asks anew when it was frozen and goes on', () => {
    const { back } = watched();
    document.dispatchEvent(new Event('resume'));
    expect(back).toHaveBeenCalledTimes(1);
  });

  it('F30 an answer from before the freeze never replaces a newer one', async () => {
    const store = new BadgeStore();
    const reply = (word: string) => ({
      ok: true,
      value: { badges: { 'a@b.example': { word } }, chips: [], lang: 'en', dir: 'ltr' },
    });
    store.get('a@b.example');
    const before = store.fetch();
    store.askAgain();
    store.get('a@b.example');
    const after = store.fetch();
    answers[1]?.(reply('new'));
    await after;
    answers[0]?.(reply('old'));
    await before;
    expect(store.get('a@b.example')).toMatchObject({ word: 'new' });
  });
});

describe('counts that are not there yet', () => {
  it('leave those on screen, and go when the worker says that there are none', async () => {
    const store = new BadgeStore();
    const due = { id: 'due', count: 4, label: 'due', mark: 'due', search: '' };
    const ask = async (counts: object) => {
      store.get('a@b.example');
      store.askAgain();
      const asked = store.fetch();
      answers.pop()?.({ ok: true, value: { badges: {}, lang: 'en', dir: 'ltr', ...counts } });
      await asked;
      return store.chips;
    };
    expect(await ask({ chips: [due] })).toEqual([due]);
    expect(await ask({})).toEqual([due]);
    expect(await ask({ chips: [] })).toEqual([]);
  });
});

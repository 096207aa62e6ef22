import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readDrafts } from '../../../../components/screens/panel/story/note-drafts';
import { NoteSaver, type NoteState } from '../../../../components/screens/panel/story/note-saver';
import type { Reply, RequestOf } from '../../../../messages/protocol';

const SAVED = { ok: true, value: { seq: 1, opId: 'o', text: '' } } as const satisfies Reply<'note.put'>;
const refused = (code: string): Reply<'note.put'> => ({ ok: false, problem: { code } });

function saverWith(answers: (Reply<'note.put'> | Promise<Reply<'note.put'>>)[], rev?: number) {
  const sent: RequestOf<'note.put'>[] = [];
  const states: NoteState[] = [];
  const saver = new NoteSaver({
    noteId: 'n1',
    prospectId: 'p1',
    put: async (request) => {
      sent.push(request);
      return (await answers.shift()) ?? SAVED;
    },
    onState: (state) => states.push(state),
    newId: () => 'n2',
    ...(rev === undefined ? {} : { rev }),
  });
  return { saver, sent, states };
}

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe('a note that saves itself', () => {
  it('keeps a draft at each key, saves after a pause, and drops the draft once it is saved', async () => {
    const { saver, sent, states } = saverWith([SAVED]);
    saver.type('Prefers');
    saver.type('Prefers calls');
    expect(readDrafts()).toEqual([{ noteId: 'n1', prospectId: 'p1', text: 'Prefers calls' }]);
    expect(sent).toEqual([]);
    await vi.runAllTimersAsync();
    expect(sent.map(({ text }) => text)).toEqual(['Prefers calls']);
    expect(states).toEqual(['saving', 'saved']);
    expect(readDrafts()).toEqual([]);
  });

  it('sends the revision it saw, and counts on from there', async () => {
    const { saver, sent } = saverWith([SAVED, SAVED], 4);
    saver.type('a');
    await saver.flush();
    saver.type('b');
    await saver.flush();
    expect(sent.map(({ rev }) => rev)).toEqual([4, 5]);
  });

  it('F32 keeps both texts when somebody else changed the note: ours goes on under an id of its own', async () => {
    const { saver, sent, states } = saverWith([refused('notice.conflict'), SAVED, SAVED], 1);
    saver.type('mine');
    await saver.flush();
    saver.type('mine, and more');
    await saver.flush();
    expect(sent.map(({ noteId, rev, text }) => [noteId, rev, text])).toEqual([
      ['n1', 1, 'mine'],
      ['n2', undefined, 'mine'],
      ['n2', 1, 'mine, and more'],
    ]);
    expect(states).toContain('conflict');
  });

  it('keeps the draft when the worker does not answer', async () => {
    const { saver, states } = saverWith([refused('msg.noAnswer')]);
    saver.type('still here');
    await saver.flush();
    expect(states.at(-1)).toBe('waiting');
    expect(readDrafts()[0]?.text).toBe('still here');
  });

  it('never has two saves under way: the newest text goes last', async () => {
    let release = (_: Reply<'note.put'>) => {};
    const slow = new Promise<Reply<'note.put'>>((resolve) => {
      release = resolve;
    });
    const { saver, sent } = saverWith([slow, SAVED]);
    saver.type('first');
    const one = saver.flush();
    saver.type('second');
    const two = saver.flush();
    expect(sent.length).toBe(1);
    release(SAVED);
    await Promise.all([one, two]);
    expect(sent.map(({ text }) => text)).toEqual(['first', 'second']);
    expect(readDrafts()).toEqual([]);
  });

  it('saves no empty note', async () => {
    const { saver, sent } = saverWith([]);
    saver.type('  ');
    await saver.flush();
    expect(sent).toEqual([]);
  });
});

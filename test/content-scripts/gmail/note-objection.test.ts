import { beforeEach, expect, it, vi } from 'vitest';
import { ObjectionNotes } from '../../../content-scripts/gmail/conversation/note-objection';
import type { StripView } from '../../../messages/views';

const request = {
  account: 'layla@dawra.example',
  people: [],
  lastInbound: { messageId: 'a1', address: 'huda@karam.example', text: 'Too dear' },
};
const view = (objections: number) =>
  ({ state: 'known', objections: Array.from({ length: objections }) }) as unknown as StripView;

let sent: { held: boolean }[] = [];
let recorded = true;
beforeEach(() => {
  sent = [];
  recorded = true;
  const sendMessage = async (message: { held: boolean }) => {
    sent.push(message);
    return { ok: true, value: { recorded } };
  };
  vi.stubGlobal('chrome', { runtime: { id: 'x', sendMessage } });
});

async function look(notes: ObjectionNotes, ...found: number[]): Promise<boolean[]> {
  for (const objections of found) {
    notes.note(request, view(objections));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return sent.map(({ held }) => held);
}

it('tells of an objection once, and of a correction', async () => {
  expect(await look(new ObjectionNotes(), 0, 1, 1, 0, 0)).toEqual([true, false]);
});

it('tells again of a mail that was not recorded yet, three times and no more', async () => {
  recorded = false;
  expect(await look(new ObjectionNotes(), 1, 1, 1, 1, 1)).toEqual([true, true, true]);
});

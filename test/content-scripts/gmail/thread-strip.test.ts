import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ComposeBoxes } from '../../../content-scripts/gmail/conversation/compose-boxes';
import { ThreadStrip } from '../../../content-scripts/gmail/conversation/thread-strip';
import type { ShownThread } from '../../../content-scripts/gmail/read/read-open-thread';

const REQUEST = { account: 'layla@dawra.example', people: [{ address: 'huda@karam.example' }] };
const FAILED = { ok: false, problem: { code: 'msg.noAnswer' } };

let answers: unknown[];
const sendMessage = vi.fn(async () => answers.shift() ?? FAILED);
const showStrip = vi.hoisted(() => vi.fn());
vi.mock('../../../content-scripts/gmail/conversation/strip/show-strip', () => ({
  showStrip,
  erase: () => {},
}));

beforeEach(() => {
  answers = [];
  vi.clearAllMocks();
  vi.stubGlobal('chrome', { runtime: { id: 'x', sendMessage } });
});
afterEach(() => void vi.unstubAllGlobals());

function opened() {
  document.body.innerHTML = '<div role="main"><div class="ha"><h2 class="hP">Cold chain</h2></div></div>';
  const root = document.querySelector<HTMLElement>('[role="main"]')!;
  const heading = document.querySelector<HTMLElement>('h2')!;
  const thread = { root, heading } as unknown as ShownThread;
  const failed = vi.fn();
  const strip = new ThreadStrip({} as ComposeBoxes, {
    unanswered: failed,
    tokens: () => new CSSStyleSheet(),
  });
  return { strip, failed, look: () => strip.show(thread, REQUEST, []) };
}

it('asks again at the next look when the worker did not answer, and draws what it says then', async () => {
  const { strip, failed, look } = opened();
  answers = [FAILED, { ok: true, value: { state: 'known', objections: [] } }];
  look();
  await vi.waitFor(() => expect(failed).toHaveBeenCalledTimes(1));
  expect(strip.isUnanswered).toBe(true);
  expect(showStrip).not.toHaveBeenCalled();
  look();
  await vi.waitFor(() => expect(showStrip).toHaveBeenCalledTimes(1));
  expect(strip.isUnanswered).toBe(false);
});

it('does not ask again for a conversation in which there is nothing to show', async () => {
  const { strip, failed, look } = opened();
  answers = [{ ok: true, value: { state: 'none' } }];
  look();
  await vi.waitFor(() => expect(answers).toEqual([]));
  // What comes of the answer comes a turn later.
  await new Promise((turn) => setTimeout(turn));
  look();
  expect(sendMessage).toHaveBeenCalledTimes(1);
  expect(failed).not.toHaveBeenCalled();
  expect(strip.isUnanswered).toBe(false);
});

it('forgets a failure when the conversation is left', async () => {
  const { strip, failed, look } = opened();
  look();
  await vi.waitFor(() => expect(failed).toHaveBeenCalled());
  strip.hide();
  expect(strip.isUnanswered).toBe(false);
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { BadgeStore } from '../../../content-scripts/gmail/badge-store';
import { SeenTeller } from '../../../content-scripts/gmail/conversation/tell-seen';
import type { SeenTouch } from '../../../messages/protocol';

const HUDA = 'huda@karam.example';
const own = { account: 'layla@dawra.example' };
const touch = (messageId: string, address = HUDA): SeenTouch => ({
  messageId,
  dir: 'in',
  at: 1,
  people: [{ address }],
});

let sent: { touches: SeenTouch[] }[] = [];
let answer: unknown;
beforeEach(() => {
  sent = [];
  answer = { ok: true, value: {} };
  const sendMessage = async (message: { touches: SeenTouch[] }) => {
    sent.push(message);
    return answer;
  };
  vi.stubGlobal('chrome', { runtime: { id: 'x', sendMessage } });
});

function teller(...known: string[]) {
  const store = { get: (address: string) => (known.includes(address) ? {} : undefined) };
  const failed = vi.fn();
  return { known, failed, teller: new SeenTeller(store as unknown as BadgeStore, failed) };
}
const told = () => sent.map(({ touches }) => touches.map(({ messageId }) => messageId));

describe('what the worker is told of', () => {
  it('is each message once, and none of strangers', () => {
    const { teller: one } = teller(HUDA);
    one.tell(own, [touch('a'), touch('b', 'stranger@x.example')]);
    one.tell(own, [touch('a'), touch('c')]);
    expect(told()).toEqual([['a'], ['c']]);
  });

  it('is told once somebody in it is tracked', () => {
    const { teller: one, known } = teller();
    one.tell(own, [touch('a')]);
    known.push(HUDA);
    one.tell(own, [touch('a')]);
    expect(told()).toEqual([['a']]);
  });

  it('is told of a copied decider', () => {
    const { teller: one } = teller(HUDA);
    one.tell(own, [{ ...touch('a', 'stranger@x.example'), dir: 'out', copied: [HUDA] }]);
    expect(told()).toEqual([['a']]);
  });

  it('is told again when it did not arrive', async () => {
    const { teller: one, failed } = teller(HUDA);
    answer = { ok: false, problem: { code: 'notice.diskFull' } };
    one.tell(own, [touch('a')]);
    await vi.waitFor(() => expect(failed).toHaveBeenCalledTimes(1));
    expect(one.isUnanswered).toBe(true);
    one.tell({ ...own, mailbox: 'b/AEoR' }, [touch('a')]);
    expect(sent[1]).toMatchObject({ mailbox: 'b/AEoR', touches: [{ messageId: 'a' }] });
  });
});

import { describe, expect, it } from 'vitest';
import { messageKind } from '../../../content-scripts/gmail/message-kind';
import type { ShownThread } from '../../../content-scripts/gmail/read/read-open-thread';
import { threadRequest, touchesOf } from '../../../content-scripts/gmail/see-thread';
import type { OpenMessage } from '../../../content-scripts/shared/page-facts';

const OWN = 'layla@dawra.example';
const huda = { name: 'Huda Karam', email: 'Huda@Karam-Foods.example' };
const layla = { name: 'Layla', email: OWN };
const AT = Date.UTC(2026, 10, 22, 16, 40);
const ID = (BigInt(AT) << 20n).toString(16);

function message(over: Partial<OpenMessage> = {}): OpenMessage {
  const base = { messageId: ID, from: huda, to: [layla], cc: [], date: 'x', bodyText: null, collapsed: true };
  return { ...base, ...over };
}

function thread(...messages: OpenMessage[]): ShownThread {
  const root = document.createElement('div');
  const elements = messages.map(() => document.createElement('div'));
  return { threadId: ID, subject: 'Offer', messages, root, elements, heading: null };
}

describe('touches of a conversation', () => {
  it('has an inbound message with its sender', () => {
    expect(touchesOf(thread(message()), OWN)).toEqual([
      {
        messageId: ID,
        threadId: ID,
        dir: 'in',
        at: AT,
        people: [{ address: 'huda@karam-foods.example', name: 'Huda Karam' }],
        subject: 'Offer',
      },
    ]);
  });

  it('has an outbound message with everyone it went to but the owner', () => {
    const to = [huda, { name: null, email: 'omar@haddad.example' }, layla];
    const [touch] = touchesOf(thread(message({ from: layla, to })), OWN);
    expect(touch?.dir).toBe('out');
    expect(touch?.people).toEqual([
      { address: 'huda@karam-foods.example', name: 'Huda Karam' },
      { address: 'omar@haddad.example' },
    ]);
  });

  it.each([
    ['no id', { messageId: null }],
    ['an id that tells no time', { messageId: 'abc123' }],
    ['no sender', { from: null }],
    ['a list in between', { viaList: true }],
    ['nobody on the other side', { from: layla, to: [layla] }],
  ])('F35 leaves a message out whole that has %s', (_, over) => {
    expect(touchesOf(thread(message(over)), OWN)).toEqual([]);
  });
});

describe('what the strip asks', () => {
  it('names each person once, never the owner', () => {
    const request = threadRequest(thread(message(), message({ from: layla, to: [huda] })), OWN);
    expect(request?.people).toEqual([{ address: 'huda@karam-foods.example', name: 'Huda Karam' }]);
  });

  it('asks nothing where nobody else is', () => {
    expect(threadRequest(thread(message({ from: layla, to: [] })), OWN)).toBeUndefined();
  });

  it('trap 22: has no text of a collapsed message', () => {
    expect(threadRequest(thread(message()), OWN)?.lastInbound).toBeUndefined();
  });
});

describe('what a message says it is', () => {
  it.each([
    ['mailer-daemon@google.example', 'Delivery Status Notification', { inKind: 'bounce' }],
    ['huda@karam.example', 'Automatic reply: Offer', { inKind: 'auto', away: true }],
    ['huda@karam.example', 'Out of office: back on Sunday', { inKind: 'auto', away: true }],
    ['huda@karam.example', 'رد تلقائي: العرض', { inKind: 'auto', away: true }],
    ['help@karam.example', '[Ticket #48213] We have your request', { inKind: 'auto' }],
    ['huda@karam.example', 'Re: automatic reply to our offer', undefined],
    ['postmaster.general@karam.example', 'Stamps', { inKind: 'bounce' }],
    ['huda@karam.example', 'Offer', undefined],
  ])('%s, "%s"', (from, subject, kind) => expect(messageKind(from, subject)).toEqual(kind));
});

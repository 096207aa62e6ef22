import { describe, expect, it } from 'vitest';
import { threadRequest, touchesOf } from '../../../content-scripts/gmail/conversation/see-thread';
import type { ShownThread } from '../../../content-scripts/gmail/read/read-open-thread';
import type { OpenMessage } from '../../../content-scripts/shared/page-facts';

const OWN = 'layla@dawra.example';
const ME = { account: OWN };
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
  return { threadId: ID, subject: 'Offer', messages, root, elements, heading: null, folded: 0 };
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
  it('counts what stands folded without an id, beside what counts now', () => {
    const shut = message({ messageId: null });
    const hidden = message({ messageId: null, from: null, placeholder: true });
    const shown = { ...thread(message(), shut, hidden), folded: 3 };
    expect(threadRequest(shown, ME)?.folded).toEqual({ count: 4, read: 1 });
    expect(threadRequest(thread(message()), ME)).not.toHaveProperty('folded');
  });

  it('names a delegated mailbox', () => {
    expect(threadRequest(thread(message()), { ...ME, mailbox: 'b/AEoR' })?.mailbox).toBe('b/AEoR');
  });

  it('names each person once, never the owner', () => {
    const request = threadRequest(thread(message(), message({ from: layla, to: [huda] })), ME);
    expect(request?.people).toEqual([{ address: 'huda@karam-foods.example', name: 'Huda Karam' }]);
  });

  it('asks nothing where nobody else is', () => {
    expect(threadRequest(thread(message({ from: layla, to: [] })), ME)).toBeUndefined();
  });

  it('trap 22: has no text of a collapsed message', () => {
    expect(threadRequest(thread(message()), ME)?.lastInbound).toBeUndefined();
  });
});

/** An open message as the page draws it, with what it says and what hangs on it. */
function openMessage(text: string, over: { files?: string[]; beside?: string; body?: string } = {}) {
  const element = document.createElement('div');
  const files = (over.files ?? []).map((file) => `<span class="aZo" download_url="${file}"></span>`).join('');
  element.innerHTML = `<div class="gE">${over.beside ?? ''}</div><div class="ii gt"><div class="a3s"><div>${text}</div>${over.body ?? ''}</div></div><div class="hq gt">${files}</div>`;
  document.body.append(element);
  return element;
}

/** A conversation with an own mail and, open below it, another. */
function answered(last: Partial<OpenMessage>, element: Element): ShownThread {
  const shown = thread(message({ from: layla, to: [huda] }), message({ ...last, collapsed: false }));
  return { ...shown, elements: [document.createElement('div'), element] };
}

describe('signs of where a sale stands', () => {
  const pdf = 'application/pdf:Offer.pdf:https://mail.google.com/x';
  const ics = 'text/calendar:invite.ics:https://mail.google.com/x';
  it.each([
    [
      'an own mail with a document',
      { from: layla, to: [huda] },
      openMessage('Hello', { files: [pdf] }),
      ['attachment'],
    ],
    [
      'an own mail with a picture',
      { from: layla, to: [huda] },
      openMessage('Hello', { files: ['image/png:a.png:x'] }),
      undefined,
    ],
    ['an own offer', { from: layla, to: [huda] }, openMessage('Here is our offer.'), ['offer_word']],
    ['a wish for an offer', {}, openMessage('Please send me a quote.'), undefined],
    ['thanks for an offer', {}, openMessage('Thank you for the offer.'), ['offer_word']],
    ['a document of theirs', {}, openMessage('Our brochure', { files: [pdf] }), undefined],
    ['a contract', {}, openMessage('Our lawyers read the contract.'), ['contract_word']],
    ['عقد', {}, openMessage('وقّعنا العقد اليوم'), ['contract_word']],
    ['عرض', { from: layla, to: [huda] }, openMessage('أرفقت عرض السعر'), ['offer_word']],
    ['an accepted invitation', {}, openMessage('Accepted: Demo', { files: [ics] }), ['invitation_accepted']],
    ['a declined invitation', {}, openMessage('Declined: Demo', { files: [ics] }), undefined],
    ['the word without an event', {}, openMessage('Accepted: yes, we do'), undefined],
  ])('%s', (_, last, element, signs) =>
    expect(threadRequest(answered(last, element), ME)?.signs).toEqual(signs),
  );

  it('a calendar mail is no touch', () => {
    const shown = answered({}, openMessage('Accepted: Demo', { files: [ics] }));
    expect(touchesOf(shown, OWN)).toHaveLength(1);
  });
});

describe('mail to many', () => {
  const letter = openMessage('News', { body: '<a href="https://x.example/unsubscribe?u=1">way out</a>' });
  const only = { ...thread(message({ collapsed: false })), elements: [letter] };

  it('is no touch, and its sender no candidate', () => {
    expect(touchesOf(only, OWN)).toEqual([]);
    expect(threadRequest(only, ME)).toBeUndefined();
  });

  it('names somebody who is tracked already', () => {
    expect(threadRequest(only, ME, () => true)?.people).toHaveLength(1);
  });

  it('is a conversation once the rep has written in it', () => {
    expect(touchesOf(answered({}, letter), OWN)).toHaveLength(2);
  });

  it('shows by the link beside the sender too', () => {
    const marked = openMessage('News', { beside: '<span class="Ca"></span>' });
    expect(threadRequest({ ...only, elements: [marked] }, ME)).toBeUndefined();
  });
});

describe('who was told', () => {
  it('names copied people apart, with no attempt made', () => {
    const omar = { name: null, email: 'omar@haddad.example' };
    const [touch] = touchesOf(thread(message({ from: layla, to: [huda], cc: [omar] })), OWN);
    expect(touch?.people).toHaveLength(1);
    expect(touch?.copied).toEqual(['omar@haddad.example']);
  });

  it('a bounce belongs to the one the mail did not reach', () => {
    const daemon = { name: null, email: 'mailer-daemon@googlemail.com' };
    const omar = { name: null, email: 'omar@haddad.example' };
    const shown = answered({ from: daemon }, openMessage('Not delivered to omar@haddad.example'));
    shown.messages[0] = message({ from: layla, to: [huda, omar] });
    expect(touchesOf(shown, OWN)[1]).toMatchObject({
      inKind: 'bounce',
      people: [{ address: 'omar@haddad.example' }],
    });
  });

  it('an answer to an absence notice is a reply', () => {
    const shown = thread(message(), message());
    shown.subject = 'Automatic reply: Offer';
    expect(touchesOf(shown, OWN).map(({ inKind }) => inKind)).toEqual(['auto', undefined]);
  });
});

import { describe, expect, it } from 'vitest';
import { messageKind } from '../../../content-scripts/gmail/conversation/traces/message-kind';
import { returnDay } from '../../../content-scripts/gmail/conversation/traces/return-day';

/** A Sunday. */
const AT = Date.UTC(2026, 10, 22, 16, 40);
const HUDA = 'huda@karam.example';

describe('what a subject says the message is', () => {
  it.each([
    ['mailer-daemon@google.example', 'Delivery Status Notification', { inKind: 'bounce' }],
    [HUDA, 'Automatic reply: Offer', { inKind: 'auto', away: true }],
    [HUDA, 'Out of office: back on Monday', { inKind: 'auto', away: true, returnOn: '2026-11-23' }],
    [HUDA, 'رد تلقائي: العرض', { inKind: 'auto', away: true }],
    ['help@karam.example', '[Ticket #48213] We have your request', { inKind: 'auto' }],
    [HUDA, 'Re: automatic reply to our offer', undefined],
    ['postmaster.general@karam.example', 'Stamps', { inKind: 'bounce' }],
    [HUDA, 'Offer', undefined],
  ])('%s, "%s"', (from, subject, kind) => {
    expect(messageKind({ from, subject, text: '' }, AT)).toEqual(kind);
  });
});

describe('what a text says the message is', () => {
  it.each([
    [
      'I am out of the office until 6 December. For urgent matters please contact Omar.',
      { inKind: 'auto', away: true, returnOn: '2026-12-06' },
    ],
    ['I am currently away with limited access to my email.', { inKind: 'auto', away: true }],
    [
      'أنا حاليا خارج المكتب في إجازة حتى 6 ديسمبر، وسأرد عليكم عند عودتي.',
      { inKind: 'auto', away: true, returnOn: '2026-12-06' },
    ],
    ['This is an automated message. We have received your request.', { inKind: 'auto' }],
    ['هذه رسالة آلية، تم استلام طلبكم.', { inKind: 'auto' }],
    ['I am on vacation until Thursday and will read your offer then. Huda', undefined],
    ['I will be out of the office on leave. Could we speak before?', undefined],
    ['أنا في إجازة، نتكلم الأسبوع القادم', undefined],
    ['Please call me at the office.', undefined],
  ])('%s', (text, kind) => expect(messageKind({ from: HUDA, subject: '', text }, AT)).toEqual(kind));
});

describe('the day of return', () => {
  it.each([
    ['back on 6 December', '2026-12-06'],
    ['until December 6th, 2026', '2026-12-06'],
    ['I will return on Monday, 7 December', '2026-12-07'],
    ['I return to the office on 2026-12-06', '2026-12-06'],
    ['until 13/12/2026', '2026-12-13'],
    ['until 12/13/2026', '2026-12-13'],
    ['until 03/04/2027', undefined],
    ['back on Sunday', '2026-11-29'],
    ['until 3 January', '2027-01-03'],
    ['حتى يوم الأحد', '2026-11-29'],
    ['سأعود إلى العمل يوم 6 ديسمبر', '2026-12-06'],
    ['حتى ٦ كانون الأول ٢٠٢٦', '2026-12-06'],
    ['until further notice', undefined],
    ['until 31 February', undefined],
    ['our meeting on 6 December', undefined],
    ['until 1 November 2026', undefined],
    ['until 1 December 2031', undefined],
  ])('%s', (text, day) => expect(returnDay(text, AT)).toBe(day));
});

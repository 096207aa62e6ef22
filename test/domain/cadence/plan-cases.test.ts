import { expect, test } from 'vitest';
import { calendarOf } from '../../../domain/cadence/calendar';
import type { PlanFacts } from '../../../domain/cadence/plan-facts';
import { planNext } from '../../../domain/cadence/plan-next';
import type { ContactFacts } from '../../../domain/cadence/touch-order';

/** Why the plan is what it is: the rules door leaves the reason out, the screens say it. */
const at = (iso: string) => Date.parse(iso);
const NOW = at('2026-03-08T09:00:00Z');
const facts: PlanFacts = {
  zone: 'Asia/Riyadh',
  calendar: calendarOf({ country: 'SA' }),
  status: 'active',
  stage: 'prospecting',
  reach: { email: true, linkedin: true, connected: false, phone: true },
  touches: [],
};
const mail: ContactFacts = { id: 'a', at: at('2026-03-01T09:00:00Z'), dir: 'out', channel: 'email' };
const answer: ContactFacts = {
  id: 'r',
  at: at('2026-03-04T09:00:00Z'),
  dir: 'in',
  channel: 'email',
  inKind: 'reply',
};
const on = (id: string, iso: string, more: Partial<ContactFacts>): ContactFacts => ({
  ...mail,
  id,
  at: at(iso),
  ...more,
});

test.each<[string, Partial<PlanFacts>, string]>([
  ['a do-not-contact', { dnc: true }, 'none dnc'],
  [
    'an unsubscribe before the run counts for ever',
    { touches: [{ ...answer, inKind: 'unsubscribe' }], since: NOW },
    'none dnc',
  ],
  ['a lost run', { status: 'lost' }, 'none closed'],
  ['recycling without a day', { status: 'recycling' }, 'none no_recycle_date'],
  ['recycling', { status: 'recycling', recycleOn: '2026-06-05' }, 'recycle recycle_date 2026-06-07'],
  [
    'an answer from the pool',
    { status: 'recycling', recycleOn: '2026-06-05', recycledAt: answer.at, touches: [answer] },
    'recycle replied_in_pool 2026-03-04',
  ],
  [
    'an answer from before',
    { status: 'recycling', recycleOn: '2026-06-05', recycledAt: answer.at + 1, touches: [answer] },
    'recycle recycle_date 2026-06-07',
  ],
  ['won, delivery not begun', { status: 'won', stage: 'referral' }, 'none not_started'],
  [
    'won, asked, nobody answered',
    { status: 'won', stage: 'referral', touches: [mail], referral: { askedOn: ['2026-03-01'] } },
    'follow_up silent 2026-03-15',
  ],
  [
    'won, asked, but nothing is seen of it',
    { status: 'won', stage: 'referral', touches: [mail], referral: { askedOn: ['2026-03-02'] } },
    'none asked',
  ],
  [
    'an unhappy customer',
    {
      status: 'won',
      stage: 'referral',
      referral: { startOn: '2026-02-01', rating: { value: 3, on: '2026-03-05' }, complaintOn: '2026-03-01' },
    },
    'help_first unhappy 2026-03-02',
  ],
  [
    'how are they',
    { status: 'won', stage: 'referral', referral: { startOn: '2026-03-06' } },
    'check_happiness mood_unknown 2026-03-22',
  ],
  [
    'too soon to ask',
    { status: 'won', stage: 'referral', referral: { startOn: '2026-03-06', praiseOn: '2026-03-07' } },
    'none not_yet',
  ],
  [
    'time to ask',
    { status: 'won', stage: 'referral', referral: { startOn: '2026-02-06', praiseOn: '2026-03-07' } },
    'ask_referral happy 2026-03-08',
  ],
  [
    'nothing usable',
    { reach: { email: false, linkedin: false, connected: false, phone: false } },
    'none no_channel',
  ],
  [
    'nothing usable any more',
    { touches: [mail], reach: { email: false, linkedin: false, connected: false, phone: false } },
    'stop no_answer 2026-03-08',
  ],
  [
    'a way of their own',
    {
      touches: [mail],
      reach: { email: false, linkedin: false, connected: false, phone: false, other: true },
    },
    'follow_up silent 2026-03-03',
  ],
  [
    'away without a day',
    { touches: [mail, on('w', '2026-03-05T09:00:00Z', { dir: 'in', inKind: 'auto', away: true })] },
    'follow_up away 2026-03-15',
  ],
  [
    'a ticket number is no absence',
    { touches: [mail, on('w', '2026-03-05T09:00:00Z', { dir: 'in', inKind: 'auto' })] },
    'follow_up silent 2026-03-03',
  ],
  [
    'a mail with an outcome is no talk',
    { touches: [{ ...answer, outcome: 'held' }] },
    'answer replied 2026-03-05',
  ],
  [
    'a refusal that was answered',
    { touches: [{ ...answer, inKind: 'refusal' }, on('b', '2026-03-05T09:00:00Z', {})] },
    'follow_up silent 2026-03-09',
  ],
  [
    'a meeting is put down, then they write',
    {
      touches: [
        on('m', '2026-03-10T09:00:00Z', {
          channel: 'meeting',
          outcome: 'planned',
          recordedAt: at('2026-03-03T09:00:00Z'),
        }),
        answer,
      ],
    },
    'answer replied 2026-03-05',
  ],
  ['put off', { touches: [mail], snooze: { until: '2026-03-11', at: NOW } }, 'follow_up snoozed 2026-03-11'],
  [
    'a connection is asked for once in a life',
    {
      touches: [on('c', '2025-01-01T09:00:00Z', { channel: 'li_connect' }), mail],
      since: at('2026-02-01T00:00:00Z'),
    },
    'follow_up silent 2026-03-03 email',
  ],
])('%s', (_, more, told) => {
  const { kind, why, dueOn, channel } = planNext({ ...facts, ...more }, NOW);
  const said = [kind, why, ...(dueOn ? [dueOn] : [])].join(' ');
  expect(told.endsWith('email') ? `${said} ${channel}` : said).toBe(told);
});

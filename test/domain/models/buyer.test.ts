import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../domain/cadence/calendar';
import type { ContactFacts } from '../../../domain/cadence/touch-order';
import { type AidaFacts, aida } from '../../../domain/insight/aida';
import { socialBefore, socialEffect } from '../../../domain/insight/social-effect';
import { touchGaps } from '../../../domain/insight/touch-gaps';
import { touchMap } from '../../../domain/insight/touch-map';

const DAY = 86_400_000;
const now = Date.parse('2026-03-08T12:00:00Z');
const home = calendarOf({ country: 'SA' });
let made = 0;
const touch = (daysAgo: number, more: Partial<ContactFacts> = {}): ContactFacts => {
  made += 1;
  return { id: `t${made}`, at: now - daysAgo * DAY, dir: 'out', channel: 'email', ...more };
};
const reply = (daysAgo: number, more: Partial<ContactFacts> = {}) =>
  touch(daysAgo, { dir: 'in', inKind: 'reply', ...more });
const guess = (facts: AidaFacts) => {
  const { state, cooling, refused } = aida(facts, now);
  return `${state}${cooling ? ' cooling' : ''}${refused ? ' refused' : ''}`;
};

describe('AIDA', () => {
  test.each<[string, AidaFacts, string]>([
    ['nothing', { touches: [] }, 'none'],
    ['a view is no contact', { touches: [touch(1, { channel: 'li_view' })] }, 'none'],
    [
      'a planned meeting is none',
      { touches: [touch(-1, { channel: 'meeting', outcome: 'planned' })] },
      'none',
    ],
    [
      'a missed call is an attempt',
      { touches: [touch(1, { channel: 'call', outcome: 'no_answer' })] },
      'attention',
    ],
    [
      'a bounced mail supports nothing',
      { touches: [touch(2, { tags: ['demo'] }), touch(1, { dir: 'in', inKind: 'bounce' })] },
      'none',
    ],
    [
      'an automatic answer raises nothing',
      { touches: [touch(2), touch(1, { dir: 'in', inKind: 'auto' })] },
      'attention',
    ],
    [
      'a weak sign',
      { touches: [touch(2), touch(1, { dir: 'in', channel: 'li_connect', inKind: 'weak' })] },
      'interest',
    ],
    ['a reply that came first', { touches: [reply(1)] }, 'interest'],
    ['a colleague joins', { touches: [reply(1, { tags: ['colleague_added'] })] }, 'desire'],
    ['a held meeting', { touches: [touch(1, { channel: 'meeting', outcome: 'held' })] }, 'desire'],
    [
      'a connected call is a reply, no meeting',
      { touches: [touch(1, { channel: 'call', outcome: 'connected' })] },
      'interest',
    ],
    [
      'a demo that was cancelled',
      { touches: [touch(1, { channel: 'meeting', outcome: 'cancelled', tags: ['demo'] })] },
      'none',
    ],
    ['a need they said', { touches: [reply(1)], needLevels: [0, 2] }, 'desire'],
    ['a need only assumed', { touches: [reply(1)], needLevels: [1] }, 'interest'],
    ['asked for the contract', { touches: [reply(1, { tags: ['contract_asked'] })] }, 'action'],
    ['signed', { touches: [reply(1)], signed: true }, 'action'],
    [
      'a yes promised, not given',
      { touches: [reply(1)], commitments: [{ by: 'buyer', level: 7 }] },
      'interest',
    ],
    [
      'our own yes is not theirs',
      { touches: [reply(1)], commitments: [{ by: 'us', level: 7, doneAt: now }] },
      'interest',
    ],
    [
      'level 6 is not a yes',
      { touches: [reply(1)], commitments: [{ by: 'buyer', level: 6, doneAt: now }] },
      'interest',
    ],
    ['29.9 days of silence', { touches: [reply(29.9)] }, 'interest'],
    ['30.0 days of silence', { touches: [reply(30)] }, 'interest cooling'],
    ['attention never cools', { touches: [touch(90)] }, 'attention'],
    [
      'a weak sign keeps it warm',
      { touches: [reply(40), touch(2, { dir: 'in', inKind: 'weak' })] },
      'interest',
    ],
    [
      'an unsubscribe beats everything',
      { touches: [reply(9), reply(1, { inKind: 'unsubscribe' })], signed: true },
      'attention refused',
    ],
    [
      'a reply after the refusal reopens',
      { touches: [reply(9, { inKind: 'refusal' }), reply(1)] },
      'interest',
    ],
    [
      'a refusal long ago is no interest',
      { touches: [reply(9, { inKind: 'refusal' }), touch(1)] },
      'attention refused',
    ],
  ])('%s', (_, facts, wanted) => {
    expect(guess(facts)).toBe(wanted);
    // Touches come in any order, and twice.
    expect(guess({ ...facts, touches: [...facts.touches, ...facts.touches].reverse() })).toBe(wanted);
  });

  test('says which touch supports the guess', () => {
    const asked = reply(3, { tags: ['price_asked'] });
    expect(aida({ touches: [touch(9), asked, reply(1)] }, now)).toMatchObject({
      because: asked.id,
      since: asked.at,
    });
    expect(aida({ touches: [touch(9)], signed: true }, now).because).toBeUndefined();
  });
});

describe('gaps between touches', () => {
  const at = (day: string, more: Partial<ContactFacts> = {}): ContactFacts =>
    touch(0, { at: Date.parse(`${day}T09:00:00Z`), ...more });
  const waits = (...touches: ContactFacts[]) =>
    touchGaps(touches, 'Asia/Riyadh', home).map(({ days, waitedFor }) => `${days} ${waitedFor}`);

  test.each<[string, ContactFacts[], string[]]>([
    ['ten working days are none', [at('2026-03-01'), at('2026-03-15')], []],
    [
      'after a held talk it is our turn',
      [at('2026-03-01', { channel: 'call', outcome: 'connected' }), at('2026-03-16')],
      ['11 us'],
    ],
    [
      'after a missed meeting it is theirs',
      [at('2026-03-01', { channel: 'meeting', outcome: 'no_show' }), at('2026-03-16')],
      ['11 buyer'],
    ],
    [
      'after a weak sign it is ours',
      [at('2026-03-01', { dir: 'in', inKind: 'weak' }), at('2026-03-16')],
      ['11 us'],
    ],
    [
      'an automatic answer is no point',
      [at('2026-03-01'), at('2026-03-08', { dir: 'in', inKind: 'auto' }), at('2026-03-16')],
      ['11 buyer'],
    ],
    [
      'a planned meeting is none',
      [at('2026-03-01'), at('2026-03-08', { channel: 'meeting', outcome: 'planned' }), at('2026-03-16')],
      ['11 buyer'],
    ],
    ['a view is a point', [at('2026-03-01'), at('2026-03-08', { channel: 'li_view' }), at('2026-03-16')], []],
    [
      'a bounced mail and its bounce are none',
      [
        at('2026-03-01', { id: 'a' }),
        at('2026-03-08', { id: 'b' }),
        at('2026-03-09', { dir: 'in', inKind: 'bounce', answers: 'b' }),
        at('2026-03-16'),
      ],
      ['11 buyer'],
    ],
    ['one touch', [at('2026-03-01')], []],
    ['nothing', [], []],
  ])('%s', (_, touches, wanted) => {
    expect(waits(...touches)).toEqual(wanted);
    expect(waits(...[...touches].reverse())).toEqual(wanted);
  });

  test('days are read in the home zone', () => {
    const late = touch(0, { at: Date.parse('2026-03-15T21:30:00Z') });
    expect(waits(at('2026-03-01'), late)).toEqual(['11 buyer']);
  });
});

describe('touchpoint map', () => {
  const first = touch(40, { channel: 'li_view' });
  const mail = touch(38);
  const answer = reply(37, { tags: ['praise'] });
  const offer = touch(20);
  const later = reply(2, { tags: ['complaint'] });
  const map = touchMap(
    {
      touches: [first, mail, answer, offer, later],
      visits: [
        { stage: 'prospecting', from: mail.at, until: answer.at },
        { stage: 'qualification', from: answer.at },
      ],
      feelings: { [offer.id]: 1 },
      wonAt: now - 10 * DAY,
      deliveryStartedAt: now - 5 * DAY,
    },
    'Asia/Riyadh',
    home,
  );

  test('lanes in their order, phases and feelings', () => {
    expect(map.lanes).toEqual(['email', 'li_view']);
    expect(map.points.map(({ phase, feeling }) => `${phase} ${feeling}`)).toEqual([
      'before_contact 0',
      'first_contact 0',
      'first_contact 1',
      'selling 1',
      'onboarding -1',
    ]);
  });

  test('the bottleneck of a stage and whom it waited for', () => {
    expect(map.bottlenecks).toHaveLength(1);
    expect(map.bottlenecks[0]).toMatchObject({ stage: 'qualification', waitedFor: 'buyer' });
  });
});

describe('social effect', () => {
  test('each channel with the replies it came before and the wins it stands in', () => {
    const view = touch(40, { channel: 'li_view' });
    const comment = touch(31, { channel: 'li_comment' });
    const histories = [
      [view, comment, touch(30), reply(29), reply(20)],
      [touch(3), reply(2)],
      [touch(9, { channel: 'li_message', dir: 'in', inKind: 'reply' })],
    ];
    const counts = socialBefore(histories, [[view, touch(30)], [touch(3)]]);
    expect(
      counts.map(({ channel, replies, wins }) => [channel, replies.k, replies.n, wins.k, wins.n]),
    ).toEqual([
      ['li_view', 1, 4, 1, 2],
      ['li_comment', 2, 4, 0, 2],
      ['li_connect', 0, 4, 0, 2],
      ['li_message', 0, 4, 0, 2],
    ]);
  });

  test('first mails with a social touch before, beside those without', () => {
    const histories = [
      [touch(40, { channel: 'li_view' }), touch(30), reply(29)],
      [touch(60, { channel: 'li_view' }), touch(30), reply(29)],
      [touch(40, { channel: 'li_comment' }), touch(30)],
      [touch(3)],
      [touch(3), reply(1)],
      [reply(9)],
    ];
    expect(socialEffect(histories, now)).toEqual({
      with: { k: 1, n: 2, kind: 'counts' },
      without: { k: 2, n: 2, kind: 'counts' },
    });
  });
});

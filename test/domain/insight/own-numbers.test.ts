import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../domain/cadence/calendar';
import type { ContactFacts } from '../../../domain/cadence/touch-order';
import type { MoveFacts } from '../../../domain/cycle/visits';
import { conversion } from '../../../domain/insight/conversion';
import { expectedClose } from '../../../domain/insight/expected-close';
import { forecast } from '../../../domain/insight/forecast';
import { type HygieneFacts, hygiene } from '../../../domain/insight/hygiene';
import { minutesSaved } from '../../../domain/insight/minutes-saved';
import { replyByAttempt } from '../../../domain/insight/reply-by-attempt';
import { responseHours } from '../../../domain/insight/response-hours';
import { summary } from '../../../domain/insight/summary';
import { velocity } from '../../../domain/insight/velocity';

/** @domain S3, S4, S46, S47, S48, S50, S51, S52, S74 */

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 2, 8, 9);
const saudi = calendarOf({ country: 'SA' });
const at = (iso: string) => Date.parse(iso);

function touch(id: string, iso: string, more: Partial<ContactFacts> = {}): ContactFacts {
  return { id, at: at(iso), dir: 'out', channel: 'email', ...more };
}
const reply = (id: string, iso: string) => touch(id, iso, { dir: 'in', inKind: 'reply' });

describe('summary', () => {
  test('few numbers are listed, then the median, then quartiles', () => {
    expect(summary([])).toEqual({ n: 0, list: [] });
    expect(summary([3, 1, 2])).toEqual({ n: 3, list: [1, 2, 3] });
    expect(summary([6, 1, 2, 3, 4, 5])).toEqual({ n: 6, median: 3.5 });
    expect(summary([8, 7, 6, 5, 4, 3, 2, 1])).toEqual({ n: 8, median: 4.5, q1: 2.75, q3: 6.25 });
  });
});

describe('conversion', () => {
  const moves = (...list: [MoveFacts['kind'], MoveFacts['to']?][]) => ({
    moves: list.map(([kind, to], i): MoveFacts => ({ id: `m${i}`, kind, at: i * DAY, to })),
  });
  const of = (run: { moves: MoveFacts[] }) =>
    conversion([run])
      .map(({ k, n }) => `${k}/${n}`)
      .join(' ');

  test.each([
    ['still in its first stage', moves(['open']), '0/0 0/0 0/0 0/0 0/0 0/0'],
    ['went on and was lost', moves(['open'], ['forward'], ['lost']), '1/1 0/1 0/0 0/0 0/0 0/0'],
    [
      'skipped stages are not entered',
      moves(['open'], ['skip', 'closing'], ['won']),
      '1/1 0/0 0/0 0/0 0/0 1/1',
    ],
    [
      'went back and stands before',
      moves(['open'], ['forward'], ['back', 'prospecting']),
      '1/1 0/1 0/0 0/0 0/0 0/0',
    ],
    [
      'went back and stands there again',
      moves(['open', 'offer'], ['back', 'qualification'], ['forward']),
      '0/0 1/1 0/0 0/0 0/0 0/0',
    ],
    ['a reopened win is void', moves(['open', 'closing'], ['won'], ['reopen']), '0/0 0/0 0/0 0/0 0/0 0/0'],
    [
      'lost again after that',
      moves(['open', 'closing'], ['won'], ['reopen'], ['lost']),
      '0/0 0/0 0/0 0/0 0/0 0/1',
    ],
    ['no move, no stage', moves(), '0/0 0/0 0/0 0/0 0/0 0/0'],
  ])('%s', (_, run, shares) => expect(of(run)).toBe(shares));
});

describe('replies by attempt', () => {
  const told = (...touches: ContactFacts[]) =>
    replyByAttempt([{ touches }], NOW)
      .map(({ no, k, n }) => `${no}: ${k}/${n}`)
      .join(', ');

  test.each<[string, ContactFacts[], string]>([
    ['nothing sent', [], ''],
    ['too young to judge', [touch('a', '2026-02-22T09:00:00.001Z')], ''],
    ['two weeks old', [touch('a', '2026-02-22T09:00:00Z')], '1: 0/1'],
    [
      'answered on the last moment',
      [touch('a', '2026-02-01T09:00:00Z'), reply('r', '2026-02-15T09:00:00Z')],
      '1: 1/1',
    ],
    [
      'answered too late',
      [touch('a', '2026-02-01T09:00:00Z'), reply('r', '2026-02-15T09:00:00.001Z')],
      '1: 0/1',
    ],
    [
      'the second was answered',
      [
        touch('a', '2026-03-01T09:00:00Z'),
        touch('b', '2026-03-03T09:00:00Z'),
        reply('r', '2026-03-04T09:00:00Z'),
      ],
      '1: 0/1, 2: 1/1',
    ],
    [
      'counting starts anew after a reply',
      [
        touch('a', '2026-02-01T09:00:00Z'),
        reply('r', '2026-02-02T09:00:00Z'),
        touch('b', '2026-02-03T09:00:00Z'),
      ],
      '1: 1/2',
    ],
  ])('%s', (_, touches, shares) => expect(told(...touches)).toBe(shares));
});

describe('response hours', () => {
  const hours = (...touches: ContactFacts[]) => responseHours(touches, 'Asia/Riyadh', saudi);

  test('the first unanswered reply counts, looks and plans are no answer', () => {
    const told = hours(
      reply('a', '2026-03-01T08:00:00Z'),
      reply('b', '2026-03-01T09:00:00Z'),
      touch('c', '2026-03-01T09:30:00Z', { channel: 'li_view' }),
      touch('d', '2026-03-01T09:40:00Z', { channel: 'meeting', outcome: 'planned' }),
      touch('e', '2026-03-01T10:00:00Z', { channel: 'call', outcome: 'no_answer' }),
      touch('f', '2026-03-01T11:00:00Z'),
    );
    expect(told).toEqual({ hours: [2] });
  });

  test('a reply still unanswered has no hours, five make a median', () => {
    const pairs = [1, 2, 3, 4, 5].flatMap((n) => [
      reply(`r${n}`, `2026-03-0${n}T08:00:00Z`),
      touch(`t${n}`, `2026-03-0${n}T0${8 + (n % 2)}:30:00Z`),
    ]);
    const told = hours(...pairs, reply('last', '2026-03-08T08:00:00Z'));
    expect(told).toEqual({ hours: [1.5, 0.5, 1.5, 0.5, 1.5], median: 1.5 });
  });

  test('a closed day of 23 hours does not bring the answer before the question', () => {
    const cairo = calendarOf({ country: 'EG' });
    const told = responseHours(
      [reply('a', '2026-04-23T21:59:00Z'), touch('b', '2026-04-25T21:01:00Z')],
      'Africa/Cairo',
      cairo,
    );
    expect(told.hours).toEqual([0]);
  });
});

test('forecast keeps currencies apart and names what has no value', () => {
  const run = (id: string, more: object) => ({
    id,
    stage: 'closing' as const,
    status: 'active' as const,
    ...more,
  });
  const told = forecast(
    [
      run('b', { value: { minor: 100, ccy: 'USD' } }),
      run('a', { value: { minor: 50, ccy: 'AED' }, stage: 'offer' }),
      run('d', {}),
      run('c', {}),
      run('e', { value: { minor: 999, ccy: 'EUR' }, status: 'lost' }),
    ],
    { closing: 0.5 },
  );
  expect(told).toEqual({
    totals: [
      { ccy: 'AED', commit: 0, likely: 0, all: 50, weighted: 15 },
      { ccy: 'USD', commit: 100, likely: 100, all: 100, weighted: 50 },
    ],
    unvalued: ['c', 'd'],
  });
});

test('a close is expected at least a day ahead, on the date the user sets if there is one', () => {
  const usual = { negotiation: 14, closing: 7.2 };
  expect(expectedClose('closing', 90, usual, '2026-03-08')).toEqual({ days: 1, on: '2026-03-09' });
  expect(expectedClose('negotiation', 4, usual, '2026-03-08')).toEqual({ days: 17.2, on: '2026-03-26' });
  expect(expectedClose('closing', 0, {}, '2026-03-08', '2026-04-01')).toEqual({ on: '2026-04-01' });
});

test('a free pilot stays out of the average, a cycle under a day counts as one', () => {
  const wins = [0, 100, 100, 100, 100].map((value) => ({ value, cycleDays: 0.5 }));
  expect(velocity(2, 10, wins)).toEqual({ kind: 'ok', perDay: 100 });
  expect(
    velocity(
      2,
      10,
      wins.map((win) => ({ ...win, value: 0 })),
    ),
  ).toEqual({ kind: 'ok', perDay: 0 });
});

test('minutes saved are an estimate of typing', () => {
  expect(minutesSaved(0, 0)).toBe(0);
  expect(minutesSaved(1, 1)).toBe(5);
});

describe('hygiene', () => {
  const clean: HygieneFacts = {
    now: NOW,
    prospect: { emails: ['sara@acme.com'], source: 'gmail', country: 'SA' },
    run: { status: 'active', stage: 'prospecting' },
    plan: 'first',
  };
  test.each<[string, Partial<HygieneFacts>, string[]]>([
    ['nothing to mend', {}, []],
    [
      'the only address bounced',
      { prospect: { ...clean.prospect, bounced: ['Sara@Acme.com'] } },
      ['h.no_channel'],
    ],
    [
      'but there is a phone',
      { prospect: { ...clean.prospect, bounced: ['sara@acme.com'], phones: ['1'] } },
      [],
    ],
    ['no plan', { plan: 'none' }, ['h.no_next']],
    [
      'no plan is needed when lost',
      { plan: 'none', run: { status: 'lost', stage: 'prospecting', lostReason: 'price' } },
      [],
    ],
    ['no value in the offer', { run: { status: 'active', stage: 'offer' } }, ['h.no_value']],
    [
      'a pilot has a value',
      { run: { status: 'active', stage: 'offer', value: { minor: 0, ccy: 'SAR' } } },
      [],
    ],
    ['two with one address', { others: [{ emails: ['SARA+x@acme.com'] }] }, ['h.dup_email']],
    [
      'two with one handle',
      {
        prospect: { ...clean.prospect, linkedin: 'Sara' },
        others: [{}, { linkedin: 'linkedin.com/in/sara' }],
      },
      ['h.dup_handle'],
    ],
    ['country unknown', { prospect: { emails: ['a@b.com'], source: 'gmail' } }, ['h.no_zone']],
    ['stuck', { ageState: 'stuck' }, ['h.stuck']],
    ['lost without a reason', { run: { status: 'lost', stage: 'prospecting' } }, ['h.no_reason']],
    ['a need of 180 days is not old', { needs: [{ evidenceAt: NOW - 180 * DAY }] }, []],
    ['a day more is', { needs: [{ evidenceAt: NOW }, { evidenceAt: NOW - 181 * DAY }] }, ['h.old_need']],
    ['a guessed no', { unconfirmed: ['auto', 'unsubscribe'] }, ['h.unread_inkind']],
    ['a guess that matters less', { unconfirmed: ['weak'] }, []],
    ['a touch ahead of now', { touches: [touch('a', '2026-03-08T09:05:00.001Z')] }, ['h.future']],
    ['five minutes are forgiven', { touches: [touch('a', '2026-03-08T09:05:00Z')] }, []],
    [
      'a planned meeting lies ahead',
      { touches: [touch('a', '2026-04-08T09:00:00Z', { channel: 'meeting', outcome: 'planned' })] },
      [],
    ],
  ])('%s', (_, facts, issues) => expect(hygiene({ ...clean, ...facts })).toEqual(issues));
});

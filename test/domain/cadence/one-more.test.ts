import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../domain/cadence/calendar';
import { oneMoreProblem } from '../../../domain/cadence/one-more';
import type { PlanFacts } from '../../../domain/cadence/plan-facts';
import { planNext } from '../../../domain/cadence/plan-next';
import type { ContactFacts } from '../../../domain/cadence/touch-order';
import type { Channel } from '../../../domain/records';

/** @domain S49, S50, S53 */

const day = (on: string) => Date.parse(`${on}T07:00:00Z`);
const all = { email: true, linkedin: true, connected: false, phone: true };
const sent = (...on: [string, Channel][]): ContactFacts[] =>
  on.map(([at, channel], i) => ({ id: `t${i}`, at: day(at), dir: 'out', channel }));
/** The six attempts of `classic`, on time; the stop is due on 2026-04-02. */
const six = sent(
  ['2026-03-01', 'email'],
  ['2026-03-03', 'li_connect'],
  ['2026-03-08', 'email'],
  ['2026-03-12', 'call'],
  ['2026-03-19', 'email'],
  ['2026-03-26', 'email'],
);

function planOf(touches: readonly ContactFacts[], more: Partial<PlanFacts> = {}, now = '2026-04-02') {
  const calendar = calendarOf({ country: 'SA' });
  const facts = {
    zone: 'Asia/Riyadh',
    calendar,
    status: 'active',
    stage: 'prospecting',
    reach: all,
  } as const;
  return planNext({ ...facts, touches, ...more }, day(now));
}

describe('one more attempt after the stop rule (DOMAIN 5.4)', () => {
  test('it is planned for the day it was allowed, another way than the last', () => {
    expect(planOf(six)).toEqual({ kind: 'stop', why: 'no_answer', dueOn: '2026-04-02' });
    expect(planOf(six, { oneMoreAt: day('2026-04-02') })).toEqual({
      kind: 'follow_up',
      why: 'one_more',
      dueOn: '2026-04-02',
      channel: 'call',
      step: 7,
      n: 7,
    });
  });

  test('allowed on a day off it waits for a working day', () => {
    expect(planOf(six, { oneMoreAt: day('2026-04-03') }).dueOn).toBe('2026-04-05');
  });

  test('the limit of mails does not hold it back, where there is no other way', () => {
    const reach = { email: true, linkedin: false, connected: false, phone: false };
    const mails = sent(
      ['2026-03-01', 'email'],
      ['2026-03-03', 'email'],
      ['2026-03-08', 'email'],
      ['2026-03-12', 'email'],
    );
    expect(planOf(mails, { reach }).kind).toBe('stop');
    expect(planOf(mails, { reach, oneMoreAt: day('2026-03-22') })).toMatchObject({
      channel: 'email',
      step: 5,
      n: 5,
    });
  });

  test('connecting is never asked twice', () => {
    const reach = { email: false, linkedin: true, connected: false, phone: false };
    expect(planOf(sent(['2026-03-01', 'li_connect']), { reach, oneMoreAt: day('2026-03-09') }).kind).toBe(
      'stop',
    );
  });

  test('once made, the stop stands again', () => {
    const seven = [...six, { id: 'x', at: day('2026-04-02') + 1, dir: 'out', channel: 'call' } as const];
    expect(planOf(seven, { oneMoreAt: day('2026-04-02') }, '2026-04-09').kind).toBe('stop');
    const atOnce = [...six, { id: 'x', at: day('2026-04-02'), dir: 'out', channel: 'call' } as const];
    expect(planOf(atOnce, { oneMoreAt: day('2026-04-02') }, '2026-04-09').kind).toBe('stop');
  });

  test('eight is the ceiling', () => {
    const eight = [
      ...six,
      ...sent(['2026-04-02', 'call'], ['2026-04-05', 'call']).map((touch) => ({
        ...touch,
        id: `${touch.id}b`,
      })),
    ];
    expect(planOf(eight, { oneMoreAt: day('2026-04-06') }, '2026-04-06').kind).toBe('stop');
    expect(planOf(eight.slice(0, 7), { oneMoreAt: day('2026-04-06') }, '2026-04-06')).toMatchObject({
      step: 8,
    });
  });

  test('a reply makes it void: the round begins anew', () => {
    const reply = { id: 'r', at: day('2026-04-03'), dir: 'in', channel: 'email', inKind: 'reply' } as const;
    expect(planOf([...six, reply], { oneMoreAt: day('2026-04-02') }, '2026-04-05').kind).toBe('answer');
  });

  test.each([
    ['nothing has stopped', 'follow_up', 3, undefined, 'not_stopped'],
    ['stopped', 'stop', 6, undefined, undefined],
    ['allowed before', 'stop', 7, 1, 'one_more_used'],
    ['seven were made', 'stop', 7, undefined, undefined],
    ['eight were made', 'stop', 8, undefined, 'attempts_used'],
  ] as const)('%s', (_, kind, persistence, grantedAt, problem) => {
    expect(oneMoreProblem(kind, persistence, grantedAt)).toBe(problem);
  });
});

import { describe, expect, test } from 'vitest';
import { aarrr, aarrrCohorts } from '../../../domain/insight/aarrr';

/** @domain S65, S68 */

const DAY = 86_400_000;
const at = (iso: string) => Date.parse(iso);

describe('the five figures from first touch to revenue', () => {
  const period = { from: at('2026-01-01T00:00:00Z'), to: at('2026-04-01T00:00:00Z') };
  const now = at('2026-04-01T00:00:00Z');

  test('the young and unanswered are left out, a no of the young is not', () => {
    const firstAt = at('2026-03-20T00:00:00Z');
    const refusal = { at: firstAt + DAY, refusal: true };
    const told = aarrr(
      period,
      [{ firstAt }, { firstAt, replies: [refusal] }, { firstAt: period.to }, {}],
      [],
      now,
    );
    expect(told).toMatchObject({ acquisition: 2, tooYoung: 1, activation: { k: 0, n: 1 } });
  });

  test('an answer on the thirtieth day is in time', () => {
    const firstAt = at('2026-01-01T00:00:00Z');
    const answered = (ms: number) => ({ firstAt, replies: [{ at: firstAt + 30 * DAY + ms }] });
    expect(aarrr(period, [answered(0), answered(1)], [], now).activation).toMatchObject({ k: 1, n: 2 });
  });

  test('accounts won 90 to 180 days ago are kept when they write or buy again', () => {
    const wonAt = (daysAgo: number) => period.to - daysAgo * DAY;
    const runs = [
      { accountId: 'a', wonAt: wonAt(180) },
      { accountId: 'a', wonAt: wonAt(10) },
      { accountId: 'b', wonAt: wonAt(90) },
      { accountId: 'c', wonAt: wonAt(120) },
      { accountId: 'd', wonAt: wonAt(181) },
      { accountId: 'e' },
    ];
    const prospects = [
      { accountId: 'b', replies: [{ at: wonAt(90) }] },
      { accountId: 'c', replies: [{ at: wonAt(89) }] },
      { replies: [{ at: wonAt(89) }] },
    ];
    expect(aarrr(period, prospects, runs, now).retention).toMatchObject({ k: 2, n: 3 });
  });

  test('each figure knows who is behind it', () => {
    const day = (n: number) => period.from + n * DAY;
    const prospects = [
      { id: 'answered', firstAt: day(1), replies: [{ at: day(2) }] },
      { id: 'refused', firstAt: day(1), replies: [{ at: day(2), refusal: true }] },
      { id: 'silent', firstAt: day(1) },
      { id: 'young', firstAt: day(85) },
      { id: 'earlier', firstAt: day(-1), replies: [{ at: day(2) }] },
    ];
    const runs = [
      { id: 'back', accountId: 'a', wonAt: period.to - 100 * DAY },
      { id: 'again', accountId: 'a', wonAt: period.to - 10 * DAY, namesGiven: 1 },
      { id: 'lost-touch', accountId: 'b', wonAt: period.to - 100 * DAY },
      { id: 'quiet', accountId: 'c', wonAt: period.to - 5 * DAY },
    ];
    const idsIn = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
    const found = aarrrCohorts(period, prospects, runs, now);
    expect(Object.fromEntries(Object.entries(found).map(([part, rows]) => [part, idsIn(rows)]))).toEqual({
      acquired: ['answered', 'refused', 'silent', 'young'],
      answered: ['answered'],
      unanswered: ['refused', 'silent'],
      tooYoung: ['young'],
      returned: ['back'],
      gone: ['lost-touch'],
      won: ['again', 'quiet'],
      gaveNames: ['again'],
      gaveNone: ['quiet'],
    });
  });

  test('revenue comes by currency, referral by customer', () => {
    const wonAt = at('2026-02-01T00:00:00Z');
    const told = aarrr(
      period,
      [],
      [
        { accountId: 'a', wonAt, value: { minor: 5, ccy: 'USD' }, namesGiven: 2 },
        { accountId: 'b', wonAt, value: { minor: 7, ccy: 'AED' } },
        { accountId: 'c', wonAt },
        { accountId: 'd', wonAt: period.to, value: { minor: 9, ccy: 'AED' } },
      ],
      now,
    );
    expect(told.revenue).toEqual([
      { minor: 7, ccy: 'AED' },
      { minor: 5, ccy: 'USD' },
    ]);
    expect(told.referral).toMatchObject({ k: 1, n: 3 });
  });
});

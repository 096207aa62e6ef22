import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cycleNumbers } from '../../presenters/insight-cycle';
import { growthNumbers } from '../../presenters/insight-growth';
import { moneyNumbers } from '../../presenters/insight-money';
import { ofSegment } from '../../presenters/insight-run';
import { socialNumbers } from '../../presenters/insight-social';
import { DawraDatabase } from '../../storage/database';
import { readInsights } from '../../storage/queries/insights';
import { readSocial } from '../../storage/queries/insights-social';
import { ReadCancelled, touchesByPerson } from '../../storage/queries/insights-touches';
import type { TouchRow } from '../../storage/rows';
import { type SeededRows, seedRows } from '../browser/support/seed-history';

const NOW = Date.UTC(2026, 10, 26, 9);
const DAY = 86_400_000;
const QUIET = { onShare: () => undefined, isCancelled: () => false };
let db: DawraDatabase;
let count = 0;

beforeEach(() => {
  count += 1;
  db = new DawraDatabase(`insights-${count}`);
});
afterEach(() => db.delete());

const put = async (rows: SeededRows) => {
  for (const [table, list] of Object.entries(rows)) await db.table(table).bulkPut(list);
};
const touch = (id: number, at: number): TouchRow => ({
  id: `t${id}`,
  prospectId: `p${id % 7}`,
  at,
  recordedAt: at,
  channel: 'email',
  dir: 'out',
  source: 'seen',
  zone: 'UTC',
  tags: [],
  rev: 1,
});

describe('touchesByPerson', () => {
  it('reads every touch once, whatever falls on the edge of a page', async () => {
    // 9,000 at their own times, 6,000 more at one instant in the middle, so that it fills pages of its own.
    const rows = Array.from({ length: 15_000 }, (_, i) => touch(i, i < 9000 ? i * 10 : 45_005));
    await db.touches.bulkPut(rows);
    const shares: number[] = [];
    const people = await touchesByPerson(db, 0, Number.MAX_SAFE_INTEGER, {
      ...QUIET,
      onShare: (share) => shares.push(share),
    });
    const read = [...people.values()].flat();
    expect(read).toHaveLength(15_000);
    expect(new Set(read.map(({ id }) => id)).size).toBe(15_000);
    for (const own of people.values()) {
      const times = own.map(({ at }) => at);
      expect(times).toEqual([...times].sort((a, b) => a - b));
    }
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('leaves out sample data, what was taken back, and what is outside the span', async () => {
    await db.touches.bulkPut([
      touch(1, 10),
      { ...touch(2, 10), sample: true },
      { ...touch(3, 10), voidedAt: 11 },
      { ...touch(4, 10), batch: 'b' },
      touch(5, 9),
      touch(6, 20),
    ]);
    const people = await touchesByPerson(db, 10, 20, QUIET);
    expect([...people.values()].flat().map(({ id }) => id)).toEqual(['t1']);
  });

  it('stops when nobody waits any more', async () => {
    await db.touches.bulkPut([touch(1, 10)]);
    await expect(touchesByPerson(db, 0, 99, { ...QUIET, isCancelled: () => true })).rejects.toThrow(
      ReadCancelled,
    );
  });
});

describe('readInsights', () => {
  it('counts deals closed in the period and open ones, and nothing of the samples', async () => {
    const rows = seedRows(NOW, 120);
    const sample = rows.runs.slice(0, 10);
    for (const run of sample) run.sample = true;
    await put(rows);
    const from = NOW - 90 * DAY;
    const facts = await readInsights(db, { from, to: NOW + 1 }, QUIET);
    const wanted = rows.runs.filter(
      (run) =>
        !run.sample &&
        (run.status === 'active' ||
          (run.closedAt !== undefined && run.closedAt >= from && run.closedAt <= NOW)),
    );
    expect(new Set(facts.runs.map(({ run }) => run.id))).toEqual(new Set(wanted.map(({ id }) => id)));
    const cycle = cycleNumbers(facts, NOW);
    const closed = wanted.filter(({ status }) => status !== 'active');
    expect(cycle.winRate).toMatchObject({
      k: closed.filter(({ status }) => status === 'won').length,
      n: closed.length,
    });
    expect(cycle.open + closed.length).toBe(wanted.length);
    expect(cycle.funnel[0]?.entered).toBe(wanted.length);
    expect(cycle.ageing.reduce((sum, { deals }) => sum + deals, 0)).toBe(cycle.open);
    // The first touch, not the opening, is where a cycle begins; none may lie outside the deal.
    for (const { run, touches } of facts.runs)
      for (const { at } of touches) expect(at).toBeLessThanOrEqual(run.closedAt ?? Number.MAX_SAFE_INTEGER);
  });

  it('never adds two currencies and keeps deals without a value apart', async () => {
    await put(seedRows(NOW, 120));
    const facts = await readInsights(db, { from: 0, to: NOW + 1 }, QUIET);
    const settings = { stageProbability: {}, homeCurrency: 'SAR' };
    const money = moneyNumbers(facts, settings, NOW, (at) => new Date(at).toISOString().slice(0, 10));
    const active = facts.runs.filter(({ run }) => run.status === 'active');
    for (const { ccy, all } of money.totals) {
      const own = active.flatMap(({ run }) => (run.value?.ccy === ccy ? [run.value.minor] : []));
      expect(all).toBe(own.reduce((sum, minor) => sum + minor, 0));
    }
    expect(money.unvalued).toBe(active.filter(({ run }) => !run.value).length);
    expect(growthNumbers(facts, NOW).aarrr.revenue.map(({ ccy }) => ccy)).toEqual(['SAR', 'USD']);
  });

  it('shows counts only under five deals, and nothing for a segment without deals', async () => {
    const rows = seedRows(NOW, 3);
    await put(rows);
    const facts = await readInsights(db, { from: 0, to: NOW + 1 }, QUIET);
    const { winRate, cycle, afterFive } = cycleNumbers(facts, NOW);
    expect([winRate.p, afterFive.p]).toEqual([undefined, undefined]);
    expect('median' in cycle.summary).toBe(false);
    expect(cycleNumbers(ofSegment(facts, 'nobody'), NOW).winRate.kind).toBe('none');
  });
});

describe('readSocial', () => {
  it('keeps blocked people and samples out of the people to warm up', async () => {
    const rows = seedRows(NOW, 60);
    const people = rows.prospects.map((one, i) => ({ ...one, linkedin: `in-${i}` }));
    await put({ ...rows, prospects: people });
    const social = async () => {
      const facts = await readSocial(db, NOW, QUIET);
      return socialNumbers(facts, {
        now: NOW,
        zone: 'Asia/Riyadh',
        dayOf: (at) => new Date(at).toISOString().slice(0, 10),
      });
    };
    const before = await social();
    const [first] = before.warm;
    expect(first).toBeDefined();
    const blocked = { ...first!.person.prospect, dnc: { at: NOW, reason: 'user' as const } };
    await db.prospects.put(blocked);
    const after = await social();
    expect(after.warm.map(({ person }) => person.prospect.id)).not.toContain(blocked.id);
    expect(before.weeks).toHaveLength(12);
    const { with: some, without } = before.wins;
    expect(some.n + without.n).toBe(rows.runs.filter(({ closedAt }) => closedAt !== undefined).length);
  });
});

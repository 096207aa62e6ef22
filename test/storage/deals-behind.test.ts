import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { droppedAfterOne } from '../../domain/insight/levers';
import { type DealsBehind, dealsBehind } from '../../presenters/insight-behind';
import { cycleNumbers } from '../../presenters/insight-cycle';
import { growthNumbers } from '../../presenters/insight-growth';
import { moneyNumbers } from '../../presenters/insight-money';
import { leverRun } from '../../presenters/insight-run';
import { DawraDatabase } from '../../storage/database';
import { PLAIN_WISH, tableIds } from '../../storage/queries/board-table';
import { type InsightFacts, readInsights } from '../../storage/queries/insights';
import { seedRows } from '../browser/support/seed-history';

/** @domain S4, S12 */

const NOW = Date.UTC(2026, 10, 26, 9);
const DAY = 86_400_000;
let db: DawraDatabase;
let facts: InsightFacts;
let behind: DealsBehind;

beforeEach(async () => {
  db = new DawraDatabase(`behind-${Math.random()}`);
  for (const [table, list] of Object.entries(seedRows(NOW, 160))) await db.table(table).bulkPut(list);
  const quiet = { onShare: () => undefined, isCancelled: () => false };
  facts = await readInsights(db, { from: NOW - 365 * DAY, to: NOW }, quiet);
  behind = dealsBehind(facts, 'everyone_else', NOW);
});
afterEach(() => db.delete());

describe('the deals behind a figure', () => {
  test('are as many as the figure says', () => {
    const cycle = cycleNumbers(facts, NOW);
    const money = moneyNumbers(facts, { stageProbability: {}, homeCurrency: 'SAR' }, NOW, () => '2026-11-26');
    const growth = growthNumbers(facts, NOW);
    expect(behind.won).toHaveLength(cycle.won);
    expect(behind.closed).toHaveLength(cycle.winRate.n);
    expect(behind.open).toHaveLength(cycle.open);
    expect(behind.afterFive).toHaveLength(cycle.afterFive.k);
    expect(behind.dropped).toHaveLength(droppedAfterOne(facts.runs.map(leverRun)).k);
    for (const { stage, entered } of cycle.funnel)
      expect(behind.entered.get(stage) ?? []).toHaveLength(entered);
    for (const { from, to, deals } of cycle.ageing) expect(behind.silent(from, to)).toHaveLength(deals);
    expect(behind.unvalued).toHaveLength(money.unvalued);
    for (const { group, runs } of growth.sources) expect(behind.bySource.get(group)).toHaveLength(runs);
    for (const { group, runs } of growth.segments) expect(behind.bySegment.get(group)).toHaveLength(runs);
    expect(behind.won.length).toBeGreaterThan(5);
    expect(behind.afterFive.length).toBeGreaterThan(0);
  });

  test('are exactly what the table then shows, closed ones too, and its filters go on working', async () => {
    const plans = [...behind.won, ...behind.open].map((prospectId, i) => ({
      prospectId,
      runId: `run-${prospectId}`,
      kind: 'follow_up',
      zone: 'Asia/Riyadh',
      stage: i % 2 ? ('offer' as const) : ('closing' as const),
      stageSince: NOW - i,
      status: i < behind.won.length ? ('done' as const) : ('active' as const),
      persistence: 0,
    }));
    await db.plans.bulkPut(plans);
    const shown = (wish = {}) => tableIds(db, { ...PLAIN_WISH, ...wish }, '2026-11-26', behind.won);
    expect([...(await shown())].sort()).toEqual([...behind.won].sort());
    expect(await shown({ sort: 'stage' })).toHaveLength(behind.won.length);
    const inOffer = plans.filter(({ stage }, i) => stage === 'offer' && i < behind.won.length);
    expect([...(await shown({ stage: 'offer' }))].sort()).toEqual(
      inOffer.map(({ prospectId }) => prospectId).sort(),
    );
  });
});

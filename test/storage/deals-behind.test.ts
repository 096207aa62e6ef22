import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { droppedAfterOne } from '../../domain/insight/levers';
import { type DealsBehind, dealsBehind } from '../../presenters/insight-behind';
import { cycleNumbers } from '../../presenters/insight-cycle';
import { growthNumbers } from '../../presenters/insight-growth';
import { handOffNumbers } from '../../presenters/insight-hand-off';
import { type HygieneIssue, hygieneIssues } from '../../presenters/insight-hygiene';
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
let issues: HygieneIssue[];

beforeEach(async () => {
  db = new DawraDatabase(`behind-${Math.random()}`);
  for (const [table, list] of Object.entries(seedRows(NOW, 160))) await db.table(table).bulkPut(list);
  const quiet = { onShare: () => undefined, isCancelled: () => false };
  facts = await readInsights(db, { from: NOW - 365 * DAY, to: NOW }, quiet);
  issues = hygieneIssues(facts, '2026-11-26', NOW).issues;
  behind = dealsBehind(facts, 'everyone_else', issues, NOW);
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

  test('of the wheel, the five figures and the data quality as well', () => {
    const { aarrr, flywheel } = growthNumbers(facts, NOW);
    expect(behind.circle.won).toHaveLength(flywheel.counts.won);
    expect(behind.circle.happy).toHaveLength(flywheel.happy);
    expect(behind.circle.referred).toHaveLength(flywheel.counts.referred);
    expect(behind.circle.wonByReferral).toHaveLength(flywheel.counts.wonByReferral);
    expect(behind.aarrr.acquired).toHaveLength(aarrr.acquisition);
    expect(behind.aarrr.answered).toHaveLength(aarrr.activation.k);
    expect([...behind.aarrr.answered, ...behind.aarrr.unanswered]).toHaveLength(aarrr.activation.n);
    expect(behind.aarrr.tooYoung).toHaveLength(aarrr.tooYoung);
    expect([...behind.aarrr.gaveNames, ...behind.aarrr.gaveNone].sort()).toEqual(
      [...behind.aarrr.won].sort(),
    );
    expect([...behind.issues, ...behind.clean].sort()).toEqual([...behind.open].sort());
    for (const id of new Set(issues.map((issue) => issue.id)))
      expect(behind.byIssue.get(id)).toEqual([
        ...new Set(issues.filter((issue) => issue.id === id).map(({ prospectId }) => prospectId)),
      ]);
    for (const some of [behind.circle.won, behind.aarrr.acquired, behind.aarrr.won, behind.issues])
      expect(some.length).toBeGreaterThan(0);
  });

  test('of the ways to sell, the partners and the notes between teams too', () => {
    const { motions, partners } = growthNumbers(facts, NOW);
    for (const { band, buyer, deals } of motions)
      expect(behind.byMotion.get(`${band}-${buyer}`) ?? []).toHaveLength(deals);
    for (const { name, people } of partners) expect(behind.byPartner.get(name)).toHaveLength(people);
    for (const { kind, open } of handOffNumbers(facts))
      expect(behind.byHandOff.get(kind)).toHaveLength(open.length);
    for (const some of [behind.byMotion, behind.byPartner, behind.byHandOff])
      expect([...some.values()].flat().length).toBeGreaterThan(0);
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

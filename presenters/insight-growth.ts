import { type Aarrr, countCohorts } from '../domain/insight/aarrr';
import { fieldEffect } from '../domain/insight/field-effect';
import type { Flywheel, FlywheelCounts } from '../domain/insight/flywheel';
import { type Rate, rate } from '../domain/insight/rate';
import { type GroupRow, groupTable } from '../domain/insight/segment-table';
import { EVERYONE_ELSE } from '../domain/people/segment';
import { isReply } from '../domain/people/touch-meaning';
import type { Instant, SourceId } from '../domain/records';
import type { InsightFacts, InsightRun } from '../storage/queries/insights';
import type { ProspectRow } from '../storage/rows';
import { aarrrOf } from './insight-aarrr';
import { circleOf } from './insight-circle';
import { lengthOf } from './insight-cycle';
import { type MotionCell, motionMatrix, visitsIn } from './insight-motion';
import { hasTalk, isClosedRun, isWonRun } from './insight-run';

export interface GrowthNumbers {
  aarrr: Aarrr;
  /** People first touched in the period, by source and by first channel. */
  acquiredBySource: { source: SourceId; people: number }[];
  flywheel: Flywheel & { counts: FlywheelCounts; happy: number };
  segments: GroupRow[];
  sources: (GroupRow & { replies: Rate })[];
  partners: { name: string; people: number; replies: number; wins: number; lastAt?: Instant }[];
  motions: MotionCell[];
  field: { with: Rate; without: Rate };
  freeToPaid: Rate;
}

/** Where customers come from and whether they bring others (DOMAIN 9.3, 17.6 to 17.9, 8.3). */
export function growthNumbers(facts: InsightFacts, now: Instant): GrowthNumbers {
  const cohorts = aarrrOf(facts, now);
  const circle = circleOf(facts, now);
  return {
    aarrr: countCohorts(cohorts),
    acquiredBySource: tally(cohorts.acquired.map(({ source }) => source)),
    flywheel: circle.figures,
    segments: groupTable(
      facts.runs.map((one) => grouped(one, one.run.segmentId ?? one.account?.segmentId ?? EVERYONE_ELSE)),
    ),
    sources: sourceTable(facts),
    partners: partnersOf(facts),
    motions: motionMatrix(facts.runs),
    field: fieldEffect(
      facts.runs.filter(isClosedRun).map((one) => ({ isWon: isWonRun(one), visits: visitsIn(one) })),
    ),
    freeToPaid: freeToPaid(facts),
  };
}

function tally(sources: readonly SourceId[]): GrowthNumbers['acquiredBySource'] {
  const counts = new Map<SourceId, number>();
  for (const source of sources) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].map(([source, people]) => ({ source, people })).sort((a, b) => b.people - a.people);
}

function grouped(one: InsightRun, group: string) {
  const days = isWonRun(one) ? lengthOf(one) : undefined;
  return {
    group,
    status: one.run.status,
    ...(one.run.value ? { value: one.run.value } : {}),
    ...(days === undefined ? {} : { cycleDays: days }),
  };
}

function sourceTable({ runs }: InsightFacts): GrowthNumbers['sources'] {
  return groupTable(runs.map((one) => grouped(one, one.prospect.source))).map((row) => {
    const own = runs.filter(({ prospect }) => prospect.source === row.group);
    return { ...row, replies: rate(own.filter(hasTalk).length, own.length) };
  });
}

/** Whether a partner brought this person, by name. */
export function isByPartner(person: ProspectRow): person is ProspectRow & { partner: string } {
  return person.source === 'partner' && Boolean(person.partner);
}

function partnersOf({ prospects, touches, won }: InsightFacts): GrowthNumbers['partners'] {
  const wonBy = new Set(won.map(({ prospectId }) => prospectId));
  const partners = new Map<string, GrowthNumbers['partners'][number]>();
  for (const { id, partner } of prospects.filter(isByPartner)) {
    const own = touches.get(id) ?? [];
    const known = partners.get(partner) ?? { name: partner, people: 0, replies: 0, wins: 0 };
    const lastAt = Math.max(known.lastAt ?? 0, own.at(-1)?.at ?? 0);
    partners.set(partner, {
      name: partner,
      people: known.people + 1,
      replies: known.replies + (own.some(isReply) ? 1 : 0),
      wins: known.wins + (wonBy.has(id) ? 1 : 0),
      ...(lastAt > 0 ? { lastAt } : {}),
    });
  }
  return [...partners.values()].sort((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1));
}

function freeToPaid({ prospects, won }: InsightFacts): Rate {
  const assigned = prospects.filter(({ source }) => source === 'free_account');
  const paid = new Set(won.map(({ prospectId }) => prospectId));
  return rate(assigned.filter(({ id }) => paid.has(id)).length, assigned.length);
}

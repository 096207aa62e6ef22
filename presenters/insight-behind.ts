import { keptAlive } from '../domain/cycle/kept-alive';
import { visitsOf } from '../domain/cycle/visits';
import { isClosedUnwon, MANY_ATTEMPTS } from '../domain/insight/levers';
import { isReply } from '../domain/people/touch-meaning';
import type { Instant, ProspectId, StageId } from '../domain/records';
import { DAY_MS } from '../domain/time/civil-day';
import type { InsightFacts, InsightRun } from '../storage/queries/insights';
import { aarrrOf } from './insight-aarrr';
import { type Circle, circleOf } from './insight-circle';
import { daysSilent } from './insight-cycle';
import { isByPartner } from './insight-growth';
import { handOffNumbers } from './insight-hand-off';
import type { HygieneIssue } from './insight-hygiene';
import { motionPlace } from './insight-motion';
import { isClosedRun, isOpenRun, isWonRun, leverRun } from './insight-run';

/** Some deals, by the person each is with. */
export type Deals = readonly ProspectId[];

/** The deals a figure of the page is counted from, so that it can open them (DOMAIN 18). */
export interface DealsBehind {
  all: Deals;
  open: Deals;
  won: Deals;
  closed: Deals;
  /** Won after five attempts or more. */
  afterFive: Deals;
  /** Closed unwon after one attempt without a reply. */
  dropped: Deals;
  aliveTooLong: Deals;
  /** Open, and the buyer has promised nothing. */
  openAsks: Deals;
  unvalued: Deals;
  /** Open with a value, by stage. */
  valued: ReadonlyMap<StageId, Deals>;
  entered: ReadonlyMap<StageId, Deals>;
  bySource: ReadonlyMap<string, Deals>;
  bySegment: ReadonlyMap<string, Deals>;
  /** Deals with a value, by their place in the table of values and buyers: `high-small`. */
  byMotion: ReadonlyMap<string, Deals>;
  /** People a partner brought, by the partner's name. */
  byPartner: ReadonlyMap<string, Deals>;
  /** Deals whose note between two teams is incomplete. */
  byHandOff: ReadonlyMap<string, Deals>;
  /** Open deals silent for at least this many days and at most that many. */
  silent: (from: number, to?: number) => Deals;
  /** People and won deals of the five figures from first touch to revenue. */
  aarrr: Readonly<Record<keyof ReturnType<typeof aarrrOf>, Deals>>;
  circle: Readonly<Record<Exclude<keyof Circle, 'figures'>, Deals>>;
  /** Open deals with an issue, by issue. */
  byIssue: ReadonlyMap<string, Deals>;
  /** Open deals with any issue, and those without one. */
  issues: Deals;
  clean: Deals;
}

const unique = (ids: readonly ProspectId[]): Deals => [...new Set(ids)];
const idsOf = (runs: readonly InsightRun[]): Deals => unique(runs.map(({ run }) => run.prospectId));
const withOf = (rows: readonly { prospectId: ProspectId }[]): Deals =>
  unique(rows.map(({ prospectId }) => prospectId));

function grouped<Key>(
  runs: readonly InsightRun[],
  keysOf: (one: InsightRun) => Iterable<Key>,
): ReadonlyMap<Key, Deals> {
  const groups = new Map<Key, InsightRun[]>();
  for (const one of runs) for (const key of keysOf(one)) groups.set(key, [...(groups.get(key) ?? []), one]);
  return new Map([...groups].map(([key, own]) => [key, idsOf(own)]));
}

/** Kept alive too long, the oldest first (DOMAIN 3.3). */
export function aliveTooLong({ runs, history }: InsightFacts, now: Instant): InsightRun[] {
  return runs
    .filter(isOpenRun)
    .filter(({ run, touches }) => {
      const last = touches.findLast(isReply);
      return keptAlive({
        ageDays: (now - run.openedAt) / DAY_MS,
        lastReplyDays: last && (now - last.at) / DAY_MS,
        wonCycles: history.wonCycles,
        factor: 1,
      });
    })
    .sort((a, b) => a.run.openedAt - b.run.openedAt);
}

/** Open deals in which the buyer has no promise left to keep (DOMAIN 4 L4). */
export function withoutAsk({ runs, commitments }: InsightFacts): InsightRun[] {
  const asked = new Set(
    commitments.filter(({ by, doneAt }) => by === 'buyer' && doneAt === undefined).map(({ runId }) => runId),
  );
  return runs.filter((one) => isOpenRun(one) && !asked.has(one.run.id));
}

function growthBehind(facts: InsightFacts, now: Instant): Pick<DealsBehind, 'aarrr' | 'circle'> {
  const cohorts = aarrrOf(facts, now);
  const { won, happy, referred, wonByReferral } = circleOf(facts, now);
  return {
    aarrr: {
      acquired: withOf(cohorts.acquired),
      answered: withOf(cohorts.answered),
      unanswered: withOf(cohorts.unanswered),
      tooYoung: withOf(cohorts.tooYoung),
      returned: withOf(cohorts.returned),
      gone: withOf(cohorts.gone),
      won: withOf(cohorts.won),
      gaveNames: withOf(cohorts.gaveNames),
      gaveNone: withOf(cohorts.gaveNone),
    },
    circle: {
      won: withOf(won),
      happy: withOf(happy),
      referred: unique(referred.map(({ id }) => id)),
      wonByReferral: withOf(wonByReferral),
    },
  };
}

function byPartner({ prospects }: InsightFacts): DealsBehind['byPartner'] {
  const brought = new Map<string, ProspectId[]>();
  for (const { id, partner } of prospects.filter(isByPartner))
    brought.set(partner, [...(brought.get(partner) ?? []), id]);
  return brought;
}

function issuesBehind(
  open: readonly InsightRun[],
  issues: readonly HygieneIssue[],
): Pick<DealsBehind, 'byIssue' | 'issues' | 'clean'> {
  const byIssue = new Map<string, HygieneIssue[]>();
  for (const issue of issues) byIssue.set(issue.id, [...(byIssue.get(issue.id) ?? []), issue]);
  const dirty = new Set(issues.map(({ runId }) => runId));
  return {
    byIssue: new Map([...byIssue].map(([id, own]) => [id, withOf(own)])),
    issues: withOf(issues),
    clean: idsOf(open.filter(({ run }) => !dirty.has(run.id))),
  };
}

/** The deals behind the figures of a period; `issues` are those `hygieneIssues` found. */
export function dealsBehind(
  facts: InsightFacts,
  everyoneElse: string,
  issues: readonly HygieneIssue[],
  now: Instant,
): DealsBehind {
  const { runs } = facts;
  const open = runs.filter(isOpenRun);
  const won = runs.filter(isWonRun);
  const tried = runs.map((one) => ({ one, ...leverRun(one) }));
  return {
    ...growthBehind(facts, now),
    ...issuesBehind(open, issues),
    all: idsOf(runs),
    open: idsOf(open),
    won: idsOf(won),
    closed: idsOf(runs.filter(isClosedRun)),
    afterFive: idsOf(won.filter((one) => leverRun(one).attempts >= MANY_ATTEMPTS)),
    dropped: idsOf(
      tried.filter((run) => isClosedUnwon(run) && run.attempts === 1 && !run.hasReply).map(({ one }) => one),
    ),
    aliveTooLong: idsOf(aliveTooLong(facts, now)),
    openAsks: idsOf(withoutAsk(facts)),
    unvalued: idsOf(open.filter(({ run }) => !run.value)),
    valued: grouped(
      open.filter(({ run }) => run.value),
      ({ run }) => [run.stage],
    ),
    entered: grouped(runs, ({ moves }) => new Set(visitsOf(moves).map(({ stage }) => stage))),
    bySource: grouped(runs, ({ prospect }) => [prospect.source]),
    bySegment: grouped(runs, ({ run, account }) => [run.segmentId ?? account?.segmentId ?? everyoneElse]),
    byMotion: grouped(runs, (one) => {
      const place = motionPlace(one);
      return place ? [`${place.band}-${place.buyer}`] : [];
    }),
    byPartner: byPartner(facts),
    byHandOff: new Map(handOffNumbers(facts).map(({ kind, open: notes }) => [kind, withOf(notes)])),
    silent: (from, to) =>
      idsOf(
        open.filter((one) => {
          const days = daysSilent(one, now);
          return days >= from && (to === undefined || days < to + 1);
        }),
      ),
  };
}

import { attemptsOf } from '../domain/cadence/attempts';
import { type Calendar, isWorkDay } from '../domain/cadence/calendar';
import { benchmark } from '../domain/cycle/benchmark';
import { stageDays } from '../domain/cycle/stage-days';
import { SALE_STAGES } from '../domain/cycle/stages';
import { visitsOf } from '../domain/cycle/visits';
import { conversion } from '../domain/insight/conversion';
import { automateNext, droppedAfterOne, stepsWon, winsAfterFive } from '../domain/insight/levers';
import { minutesSaved } from '../domain/insight/minutes-saved';
import { type PerformanceReview, performanceReview } from '../domain/insight/performance-review';
import { type CoachCard, persistenceCoach } from '../domain/insight/persistence-coach';
import { CASES_FOR_SHARE, type Rate, rate } from '../domain/insight/rate';
import { responseHours } from '../domain/insight/response-hours';
import { medianOf } from '../domain/insight/summary';
import { type WinningPattern, winningPattern } from '../domain/insight/winning-pattern';
import { isReply } from '../domain/people/touch-meaning';
import type { Channel, Instant, Zone } from '../domain/records';
import type { StorySheet } from '../domain/standing/sheets';
import { dayNumberIn, startOfDay } from '../domain/time/zone';
import type { InsightFacts, InsightRun } from '../storage/queries/insights';
import { aliveTooLong, withoutAsk } from './insight-behind';
import { inTheirHours, type ReplyNumbers } from './insight-replies';
import { isOpenRun, isWonRun, leverRun } from './insight-run';

export interface LeverNumbers {
  automate: { auto: Rate; minutes: number; next?: { action: Channel; times: number } };
  followUp: { due: number; overdue: number; dropped: Rate; afterFive: Rate };
  onTop: { kept: Rate; aliveTooLong: number; oldest?: string };
  smallWins: { steps: number; openAsks: number };
  team: { cadence?: { id: 'classic' | 'social'; rate: Rate }; approvedUsed: Rate };
  coach: CoachCard[];
  pattern: WinningPattern;
  review: PerformanceReview;
}

/** The five levers, the claims beside own numbers, what wins have in common, three sentences (DOMAIN 4, 0.4, 18). */
export function leverNumbers(
  facts: InsightFacts,
  replies: ReplyNumbers,
  {
    zone,
    calendar,
    now,
    today,
    approved,
    required,
    answerCategories,
  }: {
    zone: Zone;
    calendar: Calendar;
    now: Instant;
    today: string;
    /** Ids of approved own answers. */
    approved: ReadonlySet<string>;
    /** Ids of the criteria that are needed to leave a stage. */
    required: ReadonlySet<string>;
    /** Category of an answer, by its id. */
    answerCategories: ReadonlyMap<string, string>;
  },
): LeverNumbers {
  const runs = facts.runs.map(leverRun);
  return {
    automate: automation(facts, now),
    followUp: {
      ...dueNow(facts, today),
      dropped: droppedAfterOne(runs),
      afterFive: winsAfterFive(runs),
    },
    onTop: { kept: replies.kept, ...stuckAlive(facts, now) },
    smallWins: smallWins(facts, zone, calendar, required, now),
    team: {
      ...bestCadence(replies),
      approvedUsed: rate(
        facts.outcomes.filter(({ answerId }) => approved.has(answerId)).length,
        facts.outcomes.length,
      ),
    },
    coach: persistenceCoach({
      runs,
      replyByAttempt: replies.byAttempt,
      loggedTouches: logged(facts),
      namedDeciders: named(facts),
    }),
    pattern: winningPattern(patternRuns(facts, zone, calendar, answerCategories), now),
    review: review(facts, replies, zone, calendar, now),
  };
}

function logged({ touches, from, to }: InsightFacts): { auto: number; all: number } {
  let auto = 0;
  let all = 0;
  for (const own of touches.values())
    for (const { at, source } of own) {
      if (at < from || at >= to || source === 'import') continue;
      all += 1;
      if (source === 'seen') auto += 1;
    }
  return { auto, all };
}

function automation(facts: InsightFacts, now: Instant): LeverNumbers['automate'] {
  const { auto, all } = logged(facts);
  const typed = [...facts.touches.values()]
    .flat()
    .filter(({ source }) => source === 'typed')
    .map(({ channel, at }) => ({ action: channel as string, at }));
  const next = automateNext(typed, now);
  const drafts = facts.outcomes.filter(
    ({ at, how }) => how === 'insert' && at >= facts.from && at < facts.to,
  );
  return {
    auto: rate(auto, all),
    minutes: minutesSaved(auto, drafts.length),
    ...(next ? { next: { action: next.action as Channel, times: next.times } } : {}),
  };
}

function dueNow({ plans }: InsightFacts, today: string): { due: number; overdue: number } {
  let due = 0;
  let overdue = 0;
  for (const { kind, dueOn, dnc } of plans.values()) {
    if (dnc || kind === 'none' || kind === 'meeting' || dueOn === undefined || dueOn > today) continue;
    if (dueOn === today) due += 1;
    else overdue += 1;
  }
  return { due, overdue };
}

function stuckAlive(facts: InsightFacts, now: Instant): { aliveTooLong: number; oldest?: string } {
  const alive = aliveTooLong(facts, now);
  const [oldest] = alive;
  return { aliveTooLong: alive.length, ...(oldest ? { oldest: oldest.run.prospectId } : {}) };
}

function smallWins(
  facts: InsightFacts,
  zone: Zone,
  calendar: Calendar,
  required: ReadonlySet<string>,
  now: Instant,
): LeverNumbers['smallWins'] {
  // The working week begins with the first working day after days off.
  let day = dayNumberIn(now, zone);
  while (!isWorkDay(day, calendar) || isWorkDay(day - 1, calendar)) day -= 1;
  const advances = facts.runs.flatMap(({ moves }) =>
    moves.filter(({ kind }) => kind === 'forward' || kind === 'skip' || kind === 'won'),
  );
  return {
    steps: stepsWon(
      {
        requiredTicks: facts.ticks.filter(({ itemId }) => required.has(itemId)),
        commitments: facts.commitments,
        advances,
      },
      startOfDay(day, zone),
      now + 1,
    ),
    openAsks: withoutAsk(facts).length,
  };
}

function bestCadence({ cadences }: ReplyNumbers): LeverNumbers['team'] | Record<never, never> {
  const judged = cadences.filter(({ rate: { n } }) => n >= CASES_FOR_SHARE);
  const [best] = judged.toSorted((a, b) => (b.rate.p ?? 0) - (a.rate.p ?? 0));
  return best ? { cadence: best } : {};
}

function named({ deciders }: InsightFacts): number[] {
  const counts = new Map<string, number>();
  for (const { runId } of deciders) counts.set(runId, (counts.get(runId) ?? 0) + 1);
  return [...counts.values()];
}

function patternRuns(
  facts: InsightFacts,
  zone: Zone,
  calendar: Calendar,
  answerCategories: ReadonlyMap<string, string>,
) {
  const used = new Map<string, { categoryId: string; answerId: string }[]>();
  for (const { runId, answerId } of facts.outcomes) {
    const categoryId = answerCategories.get(answerId);
    if (categoryId) used.set(runId, [...(used.get(runId) ?? []), { categoryId, answerId }]);
  }
  const deciders = new Map<string, number>();
  for (const { runId } of facts.deciders) deciders.set(runId, (deciders.get(runId) ?? 0) + 1);
  return facts.runs
    .filter((one) => isWonRun(one) || one.run.status === 'lost')
    .map((one) => {
      const first = one.touches.find(isReply);
      const before = first ? one.touches.filter(({ at }) => at <= first.at) : [];
      const hasNegotiated = visitsOf(one.moves).some(({ stage }) => stage === 'negotiation');
      return {
        outcome: isWonRun(one) ? ('won' as const) : ('lost' as const),
        closedAt: one.run.closedAt ?? 0,
        responseHours: responseHours(one.touches, zone, calendar).hours,
        answersUsed: used.get(one.run.id) ?? [],
        ...(first
          ? { attemptsToFirstReply: attemptsOf(before).length, firstReplyChannel: first.channel }
          : {}),
        ...(hasNegotiated && deciders.has(one.run.id)
          ? { decidersAtNegotiation: deciders.get(one.run.id)! }
          : {}),
      };
    });
}

function review(
  facts: InsightFacts,
  replies: ReplyNumbers,
  zone: Zone,
  calendar: Calendar,
  now: Instant,
): PerformanceReview {
  const before = conversion(facts.earlier);
  return performanceReview({
    conversion: conversion(facts.runs),
    usual: Object.fromEntries(before.flatMap(({ stage, p }) => (p === undefined ? [] : [[stage, p]]))),
    stages: slowness(facts, now),
    habits: {
      answer_on_the_day: replies.onDueDay,
      keep_the_cadence: replies.kept,
      change_the_channel: channelChanges(facts.runs),
      write_in_their_hours: inTheirHours(facts, zone, calendar),
      ...ticked(facts),
    },
  });
}

/** Median days of open deals in each stage beside what is usual there. */
function slowness({ runs, history }: InsightFacts, now: Instant) {
  return SALE_STAGES.flatMap((stage) => {
    const days = runs
      .filter((one) => isOpenRun(one) && one.run.stage === stage)
      .map(({ moves }) => stageDays(moves, now)[stage] ?? 0);
    if (days.length < CASES_FOR_SHARE) return [];
    return [{ stage, days: medianOf(days), benchmark: benchmark(stage, undefined, history.runs, now).days }];
  });
}

function channelChanges(runs: readonly InsightRun[]): Rate {
  let k = 0;
  let n = 0;
  for (const { touches } of runs) {
    const attempts = attemptsOf(touches);
    attempts.slice(1).forEach((attempt, i) => {
      n += 1;
      if (attempt.channel !== attempts[i]!.channel) k += 1;
    });
  }
  return rate(k, n);
}

/** Habits the rep ticks by hand on each follow-up. */
function ticked({ sheets }: InsightFacts): { say_something_new?: Rate; ask_one_thing?: Rate } {
  const marks = sheets
    .filter(({ kind }) => kind === 'story')
    .flatMap(({ body }) => Object.values((body as StorySheet).quality ?? {}));
  if (marks.length === 0) return {};
  return {
    say_something_new: rate(marks.filter(({ newValue }) => newValue).length, marks.length),
    ask_one_thing: rate(marks.filter(({ asksOneThing }) => asksOneThing).length, marks.length),
  };
}

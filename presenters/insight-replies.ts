import { attemptsOf, roundsOf } from '../domain/cadence/attempts';
import { CADENCE_TABLE, cadenceOf } from '../domain/cadence/cadences';
import { type Calendar, isWorkDay } from '../domain/cadence/calendar';
import { orderedTouches } from '../domain/cadence/touch-order';
import { addWorkDays } from '../domain/cadence/work-days';
import { visitsOf } from '../domain/cycle/visits';
import { cadenceKept, type PlannedTouch } from '../domain/insight/levers';
import { type Rate, rate } from '../domain/insight/rate';
import { replyByAttempt } from '../domain/insight/reply-by-attempt';
import { responseHours } from '../domain/insight/response-hours';
import { type Summary, summary } from '../domain/insight/summary';
import { isReply } from '../domain/people/touch-meaning';
import type { Instant, StageId, Zone } from '../domain/records';
import { weekdayOf } from '../domain/time/civil-day';
import { dayNumberIn, startOfDay, wallClock } from '../domain/time/zone';
import type { InsightFacts, InsightRun } from '../storage/queries/insights';

/** Where and how replies come. */
export interface ReplyNumbers {
  byAttempt: ({ no: number } & Rate)[];
  /** Replies by weekday (0 = Sunday) and hour, in the zone of the person where it is known. */
  replies: number[][];
  sends: number[][];
  ours: Summary;
  theirs: Summary;
  /** Answers and follow-ups sent on the due day or before. */
  onDueDay: Rate;
  /** The same with a working day of grace. */
  kept: Rate;
  cadences: { id: 'classic' | 'social'; rate: Rate }[];
}

const HOUR_MS = 3_600_000;
const emptyWeek = () => Array.from({ length: 7 }, () => new Array<number>(24).fill(0));

/** Replies by attempt and hour, response times both ways, and rhythm kept (DOMAIN 18). */
export function replyNumbers(
  facts: InsightFacts,
  zone: Zone,
  calendar: Calendar,
  now: Instant,
): ReplyNumbers {
  const { from, to, runs } = facts;
  const inSpan = (at: Instant) => at >= from && at < to;
  const replies = emptyWeek();
  const sends = emptyWeek();
  const theirs: number[] = [];
  const ours: number[] = [];
  for (const { touches, prospect } of runs) {
    const there = prospect.zone ?? zone;
    for (const touch of touches) {
      if (!inSpan(touch.at)) continue;
      if (touch.dir === 'in' && isReply(touch)) count(replies, touch.at, there);
      else if (touch.dir === 'out' && touch.channel !== 'li_view') count(sends, touch.at, there);
    }
    for (const round of roundsOf(orderedTouches(touches))) {
      const last = round.attempts.at(-1);
      if (last && round.endedBy && inSpan(round.endedBy.at))
        theirs.push((round.endedBy.at - last.at) / HOUR_MS);
    }
    ours.push(...responseHours(touches, zone, calendar).hours);
  }
  const planned = runs.flatMap((one) => plannedTouches(one, zone, calendar));
  return {
    byAttempt: replyByAttempt(runs, now),
    replies,
    sends,
    ours: summary(ours),
    theirs: summary(theirs),
    onDueDay: cadenceKept(
      planned.map(({ strict }) => strict),
      now,
    ),
    kept: cadenceKept(
      planned.map(({ grace }) => grace),
      now,
    ),
    cadences: [
      { id: 'classic', rate: cadenceRate(runs, (channel) => channel === 'email') },
      { id: 'social', rate: cadenceRate(runs, (channel) => channel === 'li_connect') },
    ],
  };
}

function count(week: number[][], at: Instant, zone: Zone): void {
  const { day, ms } = wallClock(at, zone);
  const row = week[weekdayOf(day)]!;
  const hour = Math.floor(ms / HOUR_MS);
  row[hour] = (row[hour] ?? 0) + 1;
}

/** Stage in which a deal stood at an instant. */
function stageAt(visits: ReturnType<typeof visitsOf>, at: Instant): StageId {
  return visits.findLast(({ from }) => from <= at)?.stage ?? 'prospecting';
}

/**
 * When each answer and follow-up was due by the rhythm of its stage, and when it was sent. Snoozes and absences are not
 * replayed: the rhythm itself is the measure.
 */
function plannedTouches(
  { run, moves, touches }: InsightRun,
  zone: Zone,
  calendar: Calendar,
): { strict: PlannedTouch; grace: PlannedTouch }[] {
  const visits = visitsOf(moves);
  const planned: { strict: PlannedTouch; grace: PlannedTouch }[] = [];
  const plan = (dueDay: number, sentAt: Instant | undefined) => {
    const sent = sentAt === undefined ? {} : { sentAt };
    planned.push({
      strict: { lateFrom: startOfDay(dueDay + 1, zone), ...sent },
      grace: { lateFrom: startOfDay(addWorkDays(dueDay, 1, calendar) + 1, zone), ...sent },
    });
  };
  const rounds = roundsOf(orderedTouches(touches));
  rounds.forEach(({ attempts, endedBy }, r) => {
    const answered = rounds[r - 1]?.endedBy;
    if (answered?.dir === 'in' && answered.inKind === 'reply')
      plan(addWorkDays(dayNumberIn(answered.at, zone), 1, calendar), attempts[0]?.at);
    attempts.forEach((attempt, k) => {
      const gap = CADENCE_TABLE[cadenceOf(stageAt(visits, attempt.at))].gapWorkDays[k + 1];
      if (gap === undefined) return;
      const next = attempts[k + 1];
      // A reply or the end of the deal lifts the plan; only an open deal still owes it.
      if (!next && (endedBy || run.status !== 'active')) return;
      plan(addWorkDays(dayNumberIn(attempt.at, zone), gap, calendar), next?.at);
    });
  });
  return planned;
}

function cadenceRate(runs: readonly InsightRun[], isFirst: (channel: string) => boolean): Rate {
  const own = runs.filter(({ touches }) => {
    const [first] = attemptsOf(touches);
    return first !== undefined && isFirst(first.channel);
  });
  const answered = own.filter(({ touches }) =>
    touches.some((touch) => isReply(touch) && touch.inKind !== 'refusal' && touch.inKind !== 'unsubscribe'),
  );
  const ended = own.filter((one) => one.run.status !== 'active' || answered.includes(one));
  return rate(answered.length, ended.length);
}

/** Share of attempts sent on a working day between nine and five of the person's day. */
export function inTheirHours(facts: InsightFacts, zone: Zone, calendar: Calendar): Rate {
  let k = 0;
  let n = 0;
  for (const { touches, prospect } of facts.runs) {
    for (const { at } of attemptsOf(touches)) {
      const { day, ms } = wallClock(at, prospect.zone ?? zone);
      n += 1;
      if (isWorkDay(day, calendar) && ms >= 9 * HOUR_MS && ms < 17 * HOUR_MS) k += 1;
    }
  }
  return rate(k, n);
}

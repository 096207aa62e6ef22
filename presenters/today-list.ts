import { addWorkDays } from '../domain/cadence/work-days';
import { stageIndex } from '../domain/cycle/stages';
import type { CivilDate, Instant } from '../domain/records';
import { civilDate, dayNumber } from '../domain/time/civil-day';
import { civilDateIn } from '../domain/time/zone';
import { words } from '../locales/area';
import { today as todayArea } from '../locales/areas';
import type { StateMark } from '../messages/views';
import { calendarFor } from '../storage/plans/calendars';
import type { DuePromise, StuckPerson } from '../storage/queries/today-more';
import { type QueuedPerson, queueOrder } from '../storage/queries/today-rows';
import type { PlanRow } from '../storage/rows';
import { presentDue } from './due';
import type { Speech } from './speech';
import { dayWords, pastWords } from './when';

/** The groups of the day in the order of DOMAIN 19, with what is added between: promises, and what is stuck. */
export const TODAY_GROUPS = ['answer', 'breakup', 'overdue', 'due', 'promise', 'stuck', 'meeting'] as const;
export type TodayGroup = (typeof TODAY_GROUPS)[number];

/** One line of the day. */
export interface TodayRow {
  key: string;
  group: TodayGroup;
  prospectId: string;
  runId: string;
  name: string;
  company: string;
  what: string;
  /** Why it stands here. */
  why: string;
  mark: StateMark;
  word: string;
  /** Start of a meeting. */
  at?: string;
  stageNo: number;
  stageCount: 6 | 7;
  kind: string;
  sample: boolean;
  /** A follow-up that can be marked done or put off from the list. */
  planned: boolean;
  /** The promise to mark as kept. */
  promiseId?: string;
  snoozes: { day: CivilDate; label: string }[];
}

export interface TodayFacts {
  due: readonly QueuedPerson[];
  promises: readonly DuePromise[];
  stuck: readonly StuckPerson[];
  meetings: ReadonlyMap<string, Instant>;
}

/** Does a plan belong on the day's list: due or overdue in its own zone, or a reply that waits? */
export function isOfToday(plan: PlanRow, speech: Speech, now: Instant): boolean {
  const { state } = presentDue(plan, speech, now).state;
  return state === 'due' || state === 'overdue' || plan.kind === 'answer';
}

/** The whole day as one ordered list. Who is due already is not named again as stuck. */
export function presentToday(facts: TodayFacts, speech: Speech, now: Instant): TodayRow[] {
  const due = facts.due.map((person) => dueRow(person, facts.meetings, speech, now));
  const seen = new Set(due.map((row) => row.prospectId));
  const rows = [
    ...due,
    ...facts.promises.map((one) => promiseRow(one, speech, now)),
    ...facts.stuck.filter(({ plan }) => !seen.has(plan.prospectId)).map((one) => stuckRow(one, speech, now)),
  ];
  const place = (row: TodayRow) => TODAY_GROUPS.indexOf(row.group);
  // The sort is stable: inside a group the order of the query stays, oldest first.
  return rows.sort(
    (a, b) => place(a) - place(b) || (a.group === 'meeting' ? (a.at ?? '').localeCompare(b.at ?? '') : 0),
  );
}

const base = ({ plan, prospect, company }: QueuedPerson, { settings }: Speech) => ({
  prospectId: plan.prospectId,
  runId: plan.runId,
  name: prospect.name,
  company: company ?? '',
  stageNo: stageIndex(plan.stage) + 1,
  stageCount: settings.referralStage ? (7 as const) : (6 as const),
  kind: plan.kind,
  sample: prospect.sample === true,
});

function dueRow(
  person: QueuedPerson,
  meetings: ReadonlyMap<string, Instant>,
  speech: Speech,
  now: Instant,
): TodayRow {
  const { plan } = person;
  const due = presentDue(plan, speech, now);
  const start = meetings.get(plan.prospectId);
  return {
    ...base(person, speech),
    key: plan.prospectId,
    group: groupOf(plan, due.state.state),
    what: whatToDo(plan, person.prospect.name, speech),
    why: whyNow(plan, speech, now),
    mark: due.mark,
    word: due.word || due.phrase,
    planned: plan.kind !== 'meeting' && plan.kind !== 'recycle',
    snoozes: plan.kind === 'meeting' ? [] : snoozeDays(plan, speech, now),
    ...(start === undefined ? {} : { at: speech.f.time(start) }),
  };
}

function groupOf(plan: PlanRow, state: string): TodayGroup {
  const order = queueOrder(plan);
  if (order === 0) return 'answer';
  if (order === 1) return 'breakup';
  if (order === 4) return 'meeting';
  return state === 'overdue' ? 'overdue' : 'due';
}

function whatToDo({ kind, channel }: PlanRow, name: string, { steps, touches }: Speech): string {
  const { next, plan } = steps;
  switch (kind) {
    case 'answer':
      return plan.answer;
    case 'decide_refusal':
      return next.decideRefusal;
    case 'breakup':
      return next.breakup;
    case 'stop':
      return next.stop;
    case 'first':
      return next.first;
    case 'after_meeting':
      return next.recap;
    case 'agreed':
      return next.agreed;
    case 'recycle':
      return next.reactivate(name);
    case 'follow_up':
      return channel ? touches.channel[channel as keyof typeof touches.channel] : plan.follow_up;
    default:
      return plan[kind as keyof typeof plan] ?? plan.follow_up;
  }
}

function whyNow(plan: PlanRow, speech: Speech, now: Instant): string {
  const { steps, words: worker, f } = speech;
  const t = words(todayArea, f);
  const came = plan.lastInAt === undefined ? '' : pastWords(speech, plan.lastInAt, now);
  const reasons =
    plan.kind === 'answer'
      ? [came && steps.why.replyCame(came), plan.objection ? worker.badgeObjection : '']
      : plan.kind === 'decide_refusal'
        ? [came && steps.why.refusedOn(came)]
        : plan.kind === 'stop'
          ? [steps.why.limitReached]
          : plan.step !== undefined && plan.n !== undefined
            ? [steps.why.attempt(plan.step, plan.n)]
            : [
                plan.lastOutAt === undefined
                  ? t.noTouch
                  : t.lastTouch(pastWords(speech, plan.lastOutAt, now)),
              ];
  return reasons.filter(Boolean).join(' · ');
}

function promiseRow(one: DuePromise, speech: Speech, now: Instant): TodayRow {
  const t = words(todayArea, speech.f);
  const { promise, plan } = one;
  const today = civilDateIn(now, plan.zone);
  const day = promise.dueOn ?? today;
  const late = day < today;
  return {
    ...base(one, speech),
    key: `promise:${promise.id}`,
    group: 'promise',
    what: promise.by === 'us' ? t.promiseOurs(promise.text) : t.promiseTheirs(promise.text),
    why: t.promisedFor(speech.f.day(day)),
    mark: late ? 'late' : 'due',
    word: late ? speech.steps.due.since(speech.f.day(day)) : speech.steps.due.today,
    planned: false,
    promiseId: promise.id,
    snoozes: [],
  };
}

function stuckRow(one: StuckPerson, speech: Speech, now: Instant): TodayRow {
  const t = words(todayArea, speech.f);
  const due = presentDue(one.plan, speech, now);
  return {
    ...base(one, speech),
    key: `stuck:${one.plan.prospectId}`,
    group: 'stuck',
    what: t.stuckIn(speech.stages.name[one.plan.stage]),
    why: t.dayOf(one.day, Math.round(one.usual)),
    mark: 'late',
    word: due.phrase,
    planned: false,
    snoozes: [],
  };
}

const SNOOZE_WORK_DAYS = [1, 2, 5, 10];

/** Days to put a follow-up off to, on which the prospect works; the first is proposed. */
export function snoozeDays(
  plan: Pick<PlanRow, 'zone' | 'country'>,
  speech: Speech,
  now: Instant,
): { day: CivilDate; label: string }[] {
  const { settings } = speech;
  const calendar = calendarFor(settings, plan.country ?? settings.homeCountry);
  const today = civilDateIn(now, plan.zone);
  return SNOOZE_WORK_DAYS.map((count) => {
    const day = civilDate(addWorkDays(dayNumber(today), count, calendar));
    return { day, label: dayWords(speech, day, today) };
  });
}

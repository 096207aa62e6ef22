import { type DueState, dueState } from '../domain/cadence/due-state';
import type { Instant } from '../domain/records';
import { civilDateIn } from '../domain/time/zone';
import type { StateMark } from '../messages/views';
import { calendarFor } from '../storage/plans/calendars';
import type { PlanRow } from '../storage/rows';
import type { Speech } from './speech';
import { dayWords } from './when';

/** A plan judged now: its state, its mark, the word for a badge and the phrase for a line. */
export interface DueView {
  state: DueState;
  mark: StateMark;
  /** For a badge: empty when nothing is due. */
  word: string;
  /** For a line: "Answer due today", "Due Tue 24 Nov"; empty without a date. */
  phrase: string;
}

type Planned = Pick<PlanRow, 'kind' | 'dueOn' | 'zone' | 'snoozedUntil' | 'lastOutAt' | 'status'> & {
  country?: string | undefined;
};

const ANSWERS: ReadonlySet<string> = new Set(['answer', 'decide_refusal']);

/** Judges a plan in its own zone and calendar (DOMAIN 6.4) and finds the words. */
export function presentDue(plan: Planned, speech: Speech, now: Instant, dnc = false): DueView {
  const { steps, settings } = speech;
  if (dnc)
    return {
      state: { state: 'none' },
      mark: 'dnc',
      word: steps.due.doNotContact,
      phrase: steps.due.doNotContact,
    };
  const calendar = calendarFor(settings, plan.country ?? settings.homeCountry);
  const state = dueState(plan.dueOn, plan.zone, calendar, now);
  if (plan.status === 'done') return { state, mark: 'done', word: '', phrase: '' };
  if (ANSWERS.has(plan.kind)) return presentAnswer(state, plan, speech);
  if (state.state === 'due') return { state, mark: 'due', word: steps.due.today, phrase: steps.due.dueToday };
  if (state.state === 'overdue') return presentOverdue(state, plan, speech);
  if (state.state === 'none') return { state, mark: 'none', word: '', phrase: '' };
  const today = civilDateIn(now, plan.zone);
  const waits = plan.snoozedUntil !== undefined || plan.kind === 'meeting' || plan.lastOutAt !== undefined;
  return {
    state,
    mark: waits ? 'rest' : 'none',
    word: '',
    phrase: plan.snoozedUntil
      ? steps.snoozeTo(speech.f.day(plan.snoozedUntil))
      : dayWords(speech, plan.dueOn!, today),
  };
}

function presentAnswer(state: DueState, plan: Planned, { steps, words, f }: Speech): DueView {
  const late = state.state === 'overdue' && state.late;
  const phrase =
    state.state === 'overdue'
      ? state.overdueBy > 0
        ? words.due.answerLate(state.overdueBy, f)
        : words.due.answerSince(f.day(plan.dueOn!))
      : state.state === 'due'
        ? steps.due.answerDueToday
        : steps.due.answer;
  return { state, mark: late ? 'late' : 'answer', word: steps.due.answer, phrase };
}

function presentOverdue(
  state: Extract<DueState, { state: 'overdue' }>,
  plan: Planned,
  { steps, f }: Speech,
): DueView {
  const since = steps.due.since(f.day(plan.dueOn!));
  const word = state.overdueBy > 0 ? steps.due.late(state.overdueBy) : since;
  const phrase = state.overdueBy > 0 ? steps.due.late(state.overdueBy) : since;
  return { state, mark: state.late ? 'late' : 'due', word, phrase };
}

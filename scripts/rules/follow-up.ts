import { persistence } from '../../domain/cadence/attempts';
import { CADENCES, STEPS_MAX, STEPS_MIN } from '../../domain/cadence/cadences';
import { calendarOf } from '../../domain/cadence/calendar';
import type { Reach } from '../../domain/cadence/channel-choice';
import { DUE_STATES, dueState } from '../../domain/cadence/due-state';
import {
  PLAN_KINDS,
  type PlanCommitment,
  type PlanFacts,
  type Snooze,
} from '../../domain/cadence/plan-facts';
import { planNext } from '../../domain/cadence/plan-next';
import { nextNotifyAt } from '../../domain/cadence/quiet-hours';
import { snoozeProblem } from '../../domain/cadence/snooze';
import { type CountedPlan, toolbarCounter } from '../../domain/cadence/toolbar-counter';
import { addWorkDays, rollToBoth, workDaysBetween } from '../../domain/cadence/work-days';
import { ok } from '../../domain/problem';
import { STAGES, STATUSES } from '../../domain/records';
import { civilDate, dayNumber } from '../../domain/time/civil-day';
import * as read from './read-input';
import { readReferral } from './read-referral';
import { touches } from './read-touch';
import type { Rules } from './rule';

const { inputOf, may, need, object } = read;

const calendar: read.Read<ReturnType<typeof calendarOf>> = (value) => calendarOf(read.cal(value));

const reach: read.Read<Reach> = (value) => {
  const input = object(value);
  return {
    email: need(input, 'email', read.flag),
    linkedin: need(input, 'linkedin', read.flag),
    connected: need(input, 'connected', read.flag),
    phone: need(input, 'phone', read.flag),
    other: may(input, 'other', read.flag),
  };
};

const commitment: read.Read<PlanCommitment> = (value) => {
  const input = object(value);
  return {
    by: need(input, 'by', read.oneOf(['buyer', 'us'])),
    dueOn: need(input, 'dueOn', read.day),
    at: need(input, 'at', read.instant),
    doneAt: may(input, 'doneAt', read.instant),
  };
};

const snooze: read.Read<Snooze> = (value) => {
  const input = object(value);
  return { until: need(input, 'until', read.day), at: need(input, 'at', read.instant) };
};

function planFacts(input: read.Keys): PlanFacts {
  return {
    zone: need(input, 'zone', read.zone),
    calendar: need(input, 'cal', calendar),
    rep: may(input, 'rep', calendar),
    status: need(input, 'status', read.oneOf(STATUSES)),
    stage: need(input, 'stage', read.oneOf(STAGES)),
    cadence: may(input, 'cadence', read.oneOf(CADENCES)),
    steps: may(input, 'n', read.wholeBetween(STEPS_MIN, STEPS_MAX)),
    emailMax: may(input, 'emailMax', read.wholeBetween(1, Number.MAX_SAFE_INTEGER)),
    since: may(input, 'since', read.instant),
    dnc: may(input, 'dnc', read.flag),
    plannedOn: may(input, 'plannedOn', read.day),
    recycleOn: may(input, 'recycleOn', read.day),
    recycledAt: may(input, 'recycledAt', read.instant),
    reach: need(input, 'reach', reach),
    touches: need(input, 'touches', touches),
    commitments: may(input, 'commitments', read.listOf(commitment)),
    snooze: may(input, 'snooze', snooze),
    referral: may(input, 'referral', (value) => readReferral(object(value))),
  };
}

const countedPlan: read.Read<CountedPlan> = (value) => {
  const input = object(value);
  return {
    prospectId: need(input, 'prospectId', read.text),
    kind: need(input, 'kind', read.oneOf(PLAN_KINDS)),
    state: need(input, 'state', read.oneOf(DUE_STATES)),
    late: may(input, 'late', read.flag),
  };
};

/** More working days than any calendar written here holds. */
const WORK_DAYS_MAX = 1_000_000;

/** The rules of DOMAIN 5 and 6, asked from outside. */
export const followUpRules: Rules = {
  persistence(value) {
    const input = inputOf(value);
    const since = may(input, 'since', read.instant);
    return ok({ persistence: persistence(need(input, 'touches', touches), since) });
  },

  planNext(value) {
    const input = inputOf(value);
    const now = need(input, 'now', read.instant);
    const facts = planFacts(input);
    const problem = facts.snooze && snoozeProblem(facts.snooze, facts.zone);
    if (problem) return { ok: false, problem };
    const { why, ...plan } = planNext(facts, now);
    return ok(plan);
  },

  addWorkDays(value) {
    const input = inputOf(value);
    const own = need(input, 'cal', calendar);
    const rep = may(input, 'rep', calendar);
    const day = addWorkDays(
      dayNumber(need(input, 'start', read.day)),
      need(input, 'n', read.wholeBetween(0, WORK_DAYS_MAX)),
      own,
    );
    return ok({ day: civilDate(rollToBoth(day, own, rep)) });
  },

  workDaysBetween(value) {
    const input = inputOf(value);
    const [a, b] = [need(input, 'a', read.day), need(input, 'b', read.day)];
    return ok({ days: workDaysBetween(dayNumber(a), dayNumber(b), need(input, 'cal', calendar)) });
  },

  dueState(value) {
    const input = inputOf(value);
    return ok(
      dueState(
        may(input, 'dueOn', read.day),
        need(input, 'zone', read.zone),
        need(input, 'cal', calendar),
        need(input, 'now', read.instant),
      ),
    );
  },

  nextNotifyAt(value) {
    const input = inputOf(value);
    const zone = need(input, 'zone', read.zone);
    const at = nextNotifyAt(need(input, 't', read.instant), zone, need(input, 'cal', calendar));
    return ok({ at: read.writeInstant(at) });
  },

  toolbarCounter(value) {
    return ok(toolbarCounter(need(inputOf(value), 'plans', read.listOf(countedPlan))));
  },
};

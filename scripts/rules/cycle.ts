import { DUE_STATES } from '../../domain/cadence/due-state';
import { ageState } from '../../domain/cycle/age-state';
import { benchmark } from '../../domain/cycle/benchmark';
import { keptAlive } from '../../domain/cycle/kept-alive';
import { canMove, type RunPosition } from '../../domain/cycle/moves';
import { nextBestStep } from '../../domain/cycle/next-best-step';
import { stageDays } from '../../domain/cycle/stage-days';
import { stageProbability } from '../../domain/cycle/stage-probability';
import { ok } from '../../domain/problem';
import { civilDateIn } from '../../domain/time/zone';
import * as readCycle from './read-cycle';
import * as read from './read-input';
import type { Rules } from './rule';

const { inputOf, may, need, object, check } = read;
const { stage, status, items } = readCycle;

const position: read.Read<RunPosition> = (value) => {
  const input = object(value);
  return {
    status: need(input, 'status', status),
    stage: need(input, 'stage', stage),
    no: need(input, 'no', read.wholeBetween(1, Number.MAX_SAFE_INTEGER)),
    missing: need(input, 'missing', items),
    closedAt: may(input, 'closedAt', read.instant),
  };
};

const plan = (value: unknown) => {
  const input = object(value);
  return {
    kind: need(input, 'kind', readCycle.planKind),
    state: may(input, 'state', read.oneOf(DUE_STATES)),
  };
};

const promise = (value: unknown) => {
  const input = object(value);
  return { dueOn: need(input, 'dueOn', read.day), doneAt: may(input, 'doneAt', read.instant) };
};

/** Days by stage. */
const daysByStage = read.mapOf(stage, read.notNegative);

const closedRun = (value: unknown) => {
  const input = object(value);
  const now = need(input, 'status', status);
  return {
    id: need(input, 'id', read.text),
    segmentId: need(input, 'segmentId', read.text),
    status: now,
    // A run that is still open has no closing day.
    closedAt: (now === 'active' ? may : need)(input, 'closedAt', read.instant),
    days: need(input, 'days', daysByStage),
  };
};

/** The rules of DOMAIN 2.10 and 3, asked from outside. */
export const cycleRules: Rules = {
  canMove(value) {
    const input = inputOf(value);
    return canMove({
      run: may(input, 'run', position),
      kind: need(input, 'kind', readCycle.moveKind),
      to: may(input, 'to', stage),
      reason: may(input, 'reason', read.text),
      override: may(input, 'override', read.flag),
      dnc: may(input, 'dnc', read.flag),
      now: need(input, 'now', read.instant),
      signedOn: may(input, 'signedOn', read.day),
      referralOff: may(input, 'referralOff', read.flag),
      recycles: may(input, 'recycles', read.count),
      anyReply: may(input, 'anyReply', read.flag),
      asked: may(input, 'asked', read.flag),
    });
  },

  nextBestStep(value) {
    const input = inputOf(value);
    const now = need(input, 'now', read.instant);
    const step = nextBestStep({
      now,
      today: civilDateIn(now, need(input, 'zone', read.zone)),
      status: need(input, 'status', status),
      dnc: may(input, 'dnc', read.flag),
      plan: need(input, 'plan', plan),
      promises: may(input, 'promises', read.listOf(promise)),
      meetings: may(input, 'meetings', read.listOf(read.instant)),
      ageState: may(input, 'ageState', readCycle.ageState),
      keptAlive: may(input, 'keptAlive', read.flag),
      buyerDates: may(input, 'buyerDates', read.listOf(read.day)),
      missing: need(input, 'missing', items),
    });
    return ok({ step });
  },

  stageDays(value) {
    const input = inputOf(value);
    const moves = need(input, 'moves', readCycle.moves);
    return ok({ days: stageDays(moves, need(input, 'now', read.instant)) });
  },

  benchmark(value) {
    const input = inputOf(value);
    return ok(
      benchmark(
        need(input, 'stage', stage),
        need(input, 'segmentId', read.text),
        need(input, 'runs', read.listOf(closedRun)),
        need(input, 'now', read.instant),
        may(input, 'factor', read.positive),
      ),
    );
  },

  ageState(value) {
    const input = inputOf(value);
    const days = need(input, 'stageDays', read.notNegative);
    const usual = need(input, 'benchmark', read.notNegative);
    const buyerDate = may(input, 'buyerDate', read.day);
    return ok({ state: ageState(days, usual, need(input, 'today', read.day), buyerDate) });
  },

  keptAlive(value) {
    const input = inputOf(value);
    const run = {
      ageDays: need(input, 'ageDays', read.notNegative),
      lastReplyDays: may(input, 'lastReplyDays', read.notNegative),
      wonCycles: may(input, 'wonCycles', read.listOf(read.notNegative)),
      factor: may(input, 'factor', read.positive),
    };
    return ok({ keptAlive: keptAlive(run) });
  },

  stageProbability(value) {
    const input = inputOf(value);
    const [w, n] = [need(input, 'w', read.count), need(input, 'n', read.count)];
    check(w <= n, 'w');
    const override = may(input, 'override', read.share);
    return ok(stageProbability(need(input, 'p0', read.share), w, n, override));
  },
};

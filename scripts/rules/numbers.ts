import { calendarOf } from '../../domain/cadence/calendar';
import { SALE_STAGES } from '../../domain/cycle/stages';
import { aarrr } from '../../domain/insight/aarrr';
import { conversion } from '../../domain/insight/conversion';
import { expectedClose } from '../../domain/insight/expected-close';
import { forecast } from '../../domain/insight/forecast';
import { hygiene } from '../../domain/insight/hygiene';
import { minutesSaved } from '../../domain/insight/minutes-saved';
import { replyByAttempt } from '../../domain/insight/reply-by-attempt';
import { responseHours } from '../../domain/insight/response-hours';
import { summary } from '../../domain/insight/summary';
import { velocity } from '../../domain/insight/velocity';
import { ok } from '../../domain/problem';
import { SOURCES, type StageId } from '../../domain/records';
import { ageState, money, moves, planKind, stage, status } from './read-cycle';
import * as read from './read-input';
import { inKind, touches } from './read-touch';
import type { Rules } from './rule';

const { check, inputOf, listOf, may, need, object } = read;

const cohortReply = (value: unknown) => {
  const input = object(value);
  return { at: need(input, 'at', read.instant), refusal: may(input, 'refusal', read.flag) };
};
const cohortProspect = (value: unknown) => {
  const input = object(value);
  return {
    id: need(input, 'id', read.text),
    firstAt: may(input, 'firstAt', read.instant),
    accountId: may(input, 'accountId', read.text),
    replies: may(input, 'replies', listOf(cohortReply)),
  };
};
const cohortRun = (value: unknown) => {
  const input = object(value);
  return {
    id: need(input, 'id', read.text),
    accountId: need(input, 'accountId', read.text),
    wonAt: may(input, 'wonAt', read.instant),
    value: may(input, 'value', money),
    namesGiven: may(input, 'namesGiven', read.count),
  };
};
const forecastRun = (value: unknown) => {
  const input = object(value);
  return {
    id: need(input, 'id', read.text),
    stage: need(input, 'stage', stage),
    status: need(input, 'status', status),
    value: may(input, 'value', money),
  };
};
const wonRun = (value: unknown) => {
  const input = object(value);
  return {
    value: need(input, 'value', read.notNegative),
    cycleDays: need(input, 'cycleDays', read.notNegative),
  };
};
const runWithTouches = (value: unknown) => {
  const input = object(value);
  return { id: need(input, 'id', read.text), touches: need(input, 'touches', touches) };
};
const runWithMoves = (value: unknown) => {
  const input = object(value);
  return { id: need(input, 'id', read.text), moves: need(input, 'moves', moves) };
};
const addresses = (value: unknown) => {
  const input = object(value);
  return { emails: may(input, 'emails', listOf(read.text)), linkedin: may(input, 'linkedin', read.text) };
};
const hygieneProspect = (value: unknown) => {
  const input = object(value);
  return {
    ...addresses(value),
    id: need(input, 'id', read.text),
    bounced: may(input, 'bounced', listOf(read.text)),
    phones: may(input, 'phones', listOf(read.text)),
    source: may(input, 'source', read.oneOf(SOURCES)),
    country: may(input, 'country', read.text),
  };
};
const hygieneRun = (value: unknown) => {
  const input = object(value);
  return {
    status: need(input, 'status', status),
    stage: need(input, 'stage', stage),
    value: may(input, 'value', money),
    lostReason: may(input, 'lostReason', read.text),
  };
};
const needSeen = (value: unknown) => ({ evidenceAt: need(object(value), 'evidenceAt', read.instant) });

const saleStage = read.oneOf(SALE_STAGES) as read.Read<Exclude<StageId, 'referral'>>;

/** The rules of DOMAIN 4, 9.3, 17 and 18 that look at own records, asked from outside. */
export const numberRules: Rules = {
  minutesSaved(value) {
    const input = inputOf(value);
    const autoTouches = need(input, 'autoTouches', read.count);
    return ok({ minutes: minutesSaved(autoTouches, need(input, 'filledDrafts', read.count)) });
  },

  aarrr(value) {
    const input = inputOf(value);
    const [from, to] = [need(input, 'from', read.instant), need(input, 'to', read.instant)];
    check(from < to, 'to');
    const prospects = need(input, 'prospects', listOf(cohortProspect));
    const runs = need(input, 'runs', listOf(cohortRun));
    return ok(aarrr({ from, to }, prospects, runs, need(input, 'now', read.instant)));
  },

  forecast(value) {
    const input = inputOf(value);
    const runs = need(input, 'runs', listOf(forecastRun));
    return ok(forecast(runs, need(input, 'p', read.mapOf(stage, read.share))));
  },

  expectedClose(value) {
    const input = inputOf(value);
    const at = need(input, 'stage', saleStage);
    const benchmarks = need(input, 'benchmarks', read.mapOf(stage, read.dayCount));
    const userDate = may(input, 'userDate', read.day);
    const ahead = SALE_STAGES.slice(SALE_STAGES.indexOf(at));
    check(userDate !== undefined || ahead.every((one) => benchmarks[one] !== undefined), 'benchmarks');
    const days = need(input, 'stageDays', read.dayCount);
    return ok(expectedClose(at, days, benchmarks, need(input, 'today', read.day), userDate));
  },

  velocity(value) {
    const input = inputOf(value);
    const closed = need(input, 'closed', read.count);
    const wins = need(input, 'wins', listOf(wonRun));
    check(wins.length <= closed, 'wins');
    return ok(velocity(need(input, 'opportunities', read.count), closed, wins));
  },

  hygiene(value) {
    const input = inputOf(value);
    const issues = hygiene({
      now: need(input, 'now', read.instant),
      prospect: need(input, 'prospect', hygieneProspect),
      run: need(input, 'run', hygieneRun),
      plan: need(input, 'plan', planKind),
      ageState: may(input, 'ageState', ageState),
      needs: may(input, 'needs', listOf(needSeen)),
      unconfirmed: may(input, 'unconfirmed', listOf(inKind)),
      touches: may(input, 'touches', touches),
      others: may(input, 'others', listOf(addresses)),
    });
    return ok({ issues });
  },

  summary(value) {
    return ok(summary(need(inputOf(value), 'values', listOf(read.number))));
  },

  replyByAttempt(value) {
    const input = inputOf(value);
    const runs = need(input, 'runs', listOf(runWithTouches));
    return ok({ attempts: replyByAttempt(runs, need(input, 'now', read.instant)) });
  },

  conversion(value) {
    return ok({ stages: conversion(need(inputOf(value), 'runs', listOf(runWithMoves))) });
  },

  responseHours(value) {
    const input = inputOf(value);
    const calendar = calendarOf(need(input, 'cal', read.cal));
    return ok(responseHours(need(input, 'touches', touches), need(input, 'zone', read.zone), calendar));
  },
};

import { calendarOf } from '../../domain/cadence/calendar';
import { canAskReferral } from '../../domain/cycle/ask-referral';
import { LOST_REASON_IDS } from '../../domain/cycle/lost-reasons';
import { recycleOn } from '../../domain/cycle/recycle-on';
import { ok } from '../../domain/problem';
import { stage, status } from './read-cycle';
import { cal, day, flag, inputOf, may, need, oneOf } from './read-input';
import { readReferral } from './read-referral';
import type { Rules } from './rule';

/** The rules of DOMAIN 16, asked from outside. */
export const afterCloseRules: Rules = {
  canAskReferral(value) {
    const input = inputOf(value);
    const run = {
      ...readReferral(input),
      status: need(input, 'status', status),
      stage: need(input, 'stage', stage),
      dnc: may(input, 'dnc', flag),
    };
    return ok(canAskReferral(run, need(input, 'today', day)));
  },

  recycleOn(value) {
    const input = inputOf(value);
    const loss = {
      lostOn: need(input, 'lostOn', day),
      reason: need(input, 'reason', oneOf(LOST_REASON_IDS)),
      namedOn: may(input, 'namedOn', day),
      budgetYearOn: may(input, 'budgetYearOn', day),
      contractEndsOn: may(input, 'contractEndsOn', day),
      shippedOn: may(input, 'shippedOn', day),
    };
    return ok({ on: recycleOn(loss, calendarOf(need(input, 'cal', cal))) });
  },
};

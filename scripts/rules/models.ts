import { annualValue, type Pricing } from '../../domain/insight/annual-value';
import { flywheel } from '../../domain/insight/flywheel';
import { isFreeSignal } from '../../domain/insight/free-signal';
import { BUYERS, motionFor } from '../../domain/insight/motion';
import {
  type PipelineRates,
  revenueBackward,
  revenueForward,
  revenueLevers,
} from '../../domain/insight/revenue-model';
import { normaliseKey } from '../../domain/people/normalise-key';
import { ok } from '../../domain/problem';
import {
  check,
  count,
  inputOf,
  type Keys,
  listOf,
  may,
  need,
  notNegative,
  numberWhere,
  object,
  oneOf,
  positive,
  type Read,
  text,
} from './read-input';
import type { Rules } from './rule';

/** An address as the key it is compared by; one without local part or host is no address. */
const emailKey: Read<string> = (value) => {
  const key = normaliseKey('email', text(value));
  check(key.ok, 'email');
  return key.ok ? key.value : '';
};

/** A share of a step that can be divided by. */
const step = numberWhere((value) => value > 0 && value <= 1);

function pipelineRates(input: Keys): PipelineRates {
  return {
    value: need(input, 'value', positive),
    win: need(input, 'win', step),
    offer: need(input, 'offer', step),
    meet: need(input, 'meet', step),
    reply: need(input, 'reply', step),
  };
}

function pricing(input: Keys): Pricing {
  const type = need(input, 'type', oneOf(['once', 'subscription', 'usage']));
  if (type === 'once') return { type, amount: need(input, 'amount', notNegative) };
  if (type === 'subscription') {
    return { type, amount: need(input, 'amount', notNegative), months: need(input, 'months', positive) };
  }
  const lastThree = need(input, 'lastThree', listOf(notNegative));
  check(lastThree.length === 3, 'lastThree');
  return { type, lastThree: lastThree as [number, number, number] };
}

/** The rules of DOMAIN 17.1, 17.6 to 17.8, asked from outside. */
export const modelRules: Rules = {
  revenueModel(value) {
    const input = inputOf(value);
    const mode = need(input, 'mode', oneOf(['backward', 'forward', 'levers']));
    const rates = pipelineRates(input);
    if (mode === 'backward') {
      const tpp = need(input, 'tpp', positive);
      const target = need(input, 'target', notNegative);
      return ok(revenueBackward(target, { ...rates, tpp }, may(input, 'workDaysLeft', positive)));
    }
    const prospects = need(input, 'prospects', notNegative);
    return mode === 'forward'
      ? ok(revenueForward(prospects, rates))
      : ok({ levers: revenueLevers(prospects, rates) });
  },

  annualValue(value) {
    return ok({ annual: annualValue(pricing(inputOf(value))) });
  },

  flywheel(value) {
    const input = inputOf(value);
    const won = need(input, 'won', count);
    const wonByReferral = need(input, 'wonByReferral', count);
    check(wonByReferral <= won, 'wonByReferral');
    const before = may(input, 'before', (entry) => {
      const keys = object(entry);
      return { referred: need(keys, 'referred', count), won: need(keys, 'won', count) };
    });
    return ok(
      flywheel({ referred: need(input, 'referred', count), won, wonByReferral, ...(before && { before }) }),
    );
  },

  motion(value) {
    const input = inputOf(value);
    return ok(motionFor(need(input, 'valuePerYear', notNegative), need(input, 'buyer', oneOf(BUYERS))));
  },

  freeSignal(value) {
    const input = inputOf(value);
    const user = (entry: unknown) => {
      const keys = object(entry);
      return { email: need(keys, 'email', emailKey), uses: need(keys, 'uses', count) };
    };
    const headcount = may(input, 'headcount', notNegative);
    return ok({ assign: isFreeSignal(need(input, 'users', listOf(user)), headcount) });
  },
};

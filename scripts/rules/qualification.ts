import { calendarOf } from '../../domain/cadence/calendar';
import { aida } from '../../domain/insight/aida';
import { countSocial, SOCIAL_KINDS, socialIndex } from '../../domain/insight/social-index';
import { touchGaps } from '../../domain/insight/touch-gaps';
import { offerFit } from '../../domain/offer/offer-fit';
import { type Condition, CRITERION_OPS, type CriterionValue, type Fact } from '../../domain/people/criterion';
import { icpFit } from '../../domain/people/icp-fit';
import { matchPersona } from '../../domain/people/match-persona';
import { findSegment } from '../../domain/people/segment';
import { ok } from '../../domain/problem';
import { type Evidence, effectiveLevel } from '../../domain/qualification/effective-level';
import { FRAMEWORK_TABLE } from '../../domain/qualification/frameworks';
import { type Level, qualify } from '../../domain/qualification/score';
import { FRAMEWORKS } from '../../domain/records';
import {
  BadInput,
  cal,
  count,
  flag,
  inputOf,
  instant,
  type Keys,
  listOf,
  mapOf,
  may,
  need,
  number,
  object,
  oneOf,
  type Read,
  text,
  wholeBetween,
  zone,
} from './read-input';
import { channel, direction, inKind, outcome, touches } from './read-touch';
import type { Rules } from './rule';

const level = wholeBetween(0, 3);

const evidence: Read<Evidence> = (value) => {
  const input = object(value);
  return {
    at: need(input, 'at', instant),
    dir: need(input, 'dir', direction),
    channel: need(input, 'channel', channel),
    inKind: may(input, 'inKind', inKind),
    outcome: may(input, 'outcome', outcome),
    prospectId: need(input, 'prospectId', text),
  };
};

const scalar: Read<string | number | boolean> = (value) => {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return number(value);
};
const scalarOrList: Read<CriterionValue> = (value) =>
  Array.isArray(value) ? listOf(scalar)(value) : scalar(value);

function condition(input: Keys): Condition {
  const op = need(input, 'op', oneOf(CRITERION_OPS));
  const value = need(input, 'value', op === 'between' ? bothEnds : scalarOrList);
  return { field: need(input, 'field', text), op, value };
}

/** The two ends of a range. */
const bothEnds: Read<CriterionValue> = (value) => {
  const ends = listOf(number)(value);
  if (ends.length !== 2) throw new BadInput('value');
  return ends;
};

const facts = mapOf<string, Fact>(text, scalarOrList);

const commitment: Read<{ by: 'buyer' | 'us'; level: number; doneAt?: number }> = (value) => {
  const input = object(value);
  const doneAt = may(input, 'doneAt', instant);
  return {
    by: need(input, 'by', oneOf(['buyer', 'us'])),
    level: need(input, 'level', wholeBetween(1, 8)),
    ...(doneAt === undefined ? {} : { doneAt }),
  };
};

/** The rules of DOMAIN 7 to 11, asked from outside. */
export const qualificationRules: Rules = {
  effectiveLevel(value) {
    const input = inputOf(value);
    const claimed = need(input, 'level', level) as Level;
    return ok({
      effective: effectiveLevel(
        claimed,
        need(input, 'evidence', listOf(evidence)),
        need(input, 'now', instant),
      ),
    });
  },

  qualification(value) {
    const input = inputOf(value);
    const framework = need(input, 'framework', oneOf(FRAMEWORKS));
    const field = oneOf(FRAMEWORK_TABLE[framework].fields.map(({ id }) => id));
    const effective = need(input, 'effective', mapOf(field, level)) as Record<string, number>;
    return ok(qualify(framework, effective, may(input, 'blockers', listOf(field))));
  },

  icpFit(value) {
    const input = inputOf(value);
    const criterion = (entry: unknown) => {
      const keys = object(entry);
      const weight = need(keys, 'weight', wholeBetween(1, 5));
      return { ...condition(keys), weight, must: may(keys, 'must', flag) ?? false };
    };
    return ok(icpFit(need(input, 'criteria', listOf(criterion)), need(input, 'facts', facts)));
  },

  matchPersona(value) {
    const input = inputOf(value);
    const keywords = (entry: unknown) => {
      const keys = object(entry);
      return { id: need(keys, 'id', text), keywords: need(keys, 'keywords', listOf(text)) };
    };
    const persona = matchPersona(need(input, 'title', text), need(input, 'personas', listOf(keywords)));
    return ok(persona === undefined ? {} : { persona });
  },

  segment(value) {
    const input = inputOf(value);
    const rules = (entry: unknown) => {
      const keys = object(entry);
      return {
        id: need(keys, 'id', text),
        rules: need(
          keys,
          'rules',
          listOf((rule) => condition(object(rule))),
        ),
      };
    };
    return ok({
      segment: findSegment(need(input, 'segments', listOf(rules)), need(input, 'facts', facts)),
    });
  },

  aida(value) {
    const input = inputOf(value);
    const guess = aida(
      {
        touches: need(input, 'touches', touches),
        commitments: may(input, 'commitments', listOf(commitment)) ?? [],
        needLevels: may(input, 'needLevels', listOf(level)) ?? [],
        signed: may(input, 'signed', flag) ?? false,
      },
      need(input, 'now', instant),
    );
    return ok({ state: guess.state, cooling: guess.cooling, refused: guess.refused });
  },

  touchGaps(value) {
    const input = inputOf(value);
    const home = calendarOf(need(input, 'cal', cal));
    return ok({ gaps: touchGaps(need(input, 'touches', touches), need(input, 'zone', zone), home) });
  },

  socialIndex(value) {
    const input = inputOf(value);
    const counts = may(input, 'counts', (entry) => {
      const keys = object(entry);
      const of = (key: string) => need(keys, key, count);
      return { v: of('v'), c: of('c'), a: of('a'), t: of('t'), p: of('p') };
    });
    const counted = counts ?? countLog(input);
    return ok({ ...counted, index: socialIndex(counted) });
  },

  offerFit(value) {
    const input = inputOf(value);
    const fiveSteps = wholeBetween(1, 5);
    const needs = listOf((entry) => {
      const keys = object(entry);
      return {
        id: need(keys, 'id', text),
        impact: need(keys, 'impact', fiveSteps),
        urgency: need(keys, 'urgency', fiveSteps),
        evidenceAt: need(keys, 'evidenceAt', instant),
      };
    });
    const benefits = listOf((entry) => {
      const keys = object(entry);
      const needId = may(keys, 'needId', text);
      const proof = may(keys, 'proof', text);
      return {
        covered: need(keys, 'covered', oneOf(['yes', 'part', 'no'])),
        ...(needId === undefined ? {} : { needId }),
        ...(proof === undefined ? {} : { proof }),
      };
    });
    return ok(offerFit(need(input, 'needs', needs), need(input, 'benefits', benefits)));
  },
};

function countLog(input: Keys) {
  const entry = (value: unknown) => {
    const keys = object(value);
    const dir = may(keys, 'dir', direction);
    return {
      at: need(keys, 'at', instant),
      prospectId: need(keys, 'prospectId', text),
      kind: need(keys, 'kind', oneOf(SOCIAL_KINDS)),
      ...(dir === undefined ? {} : { dir }),
    };
  };
  const log = need(input, 'log', listOf(entry));
  return countSocial(log, need(input, 'now', instant), need(input, 'zone', zone));
}

import { calendarOf } from '../../domain/cadence/calendar';
import { isAskTooBig, nextAsk } from '../../domain/closing/ladder';
import { currentMood, MOODS, type Mood } from '../../domain/closing/moods';
import {
  PAPER_PRESETS,
  PAPER_STATES,
  PAPERS,
  type PapersPreset,
  reviewPapers,
} from '../../domain/closing/papers';
import { suggestClose } from '../../domain/closing/techniques';
import { committeeCoverage } from '../../domain/committee/coverage';
import type { CommitteeMember } from '../../domain/committee/info-needs';
import { toInform } from '../../domain/committee/to-inform';
import { weighAlternatives } from '../../domain/negotiation/alternatives';
import { type ConcessionStep, reviewConcessions } from '../../domain/negotiation/concessions';
import { judgeOffer } from '../../domain/negotiation/judge-offer';
import { zopa } from '../../domain/negotiation/zopa';
import { type RankedAnswer, rankAnswers } from '../../domain/objections/rank-answers';
import { reviewQueue } from '../../domain/objections/review-queue';
import { ok } from '../../domain/problem';
import { type CommitmentLevel, DECIDER_ROLES, INFO_KINDS, STAGES } from '../../domain/records';
import { money } from './read-cycle';
import {
  cal,
  check,
  count,
  day,
  flag,
  inputOf,
  instant,
  listOf,
  may,
  need,
  notNegative,
  number,
  numberWhere,
  object,
  oneOf,
  positive,
  type Read,
  share,
  text,
  wholeBetween,
} from './read-input';
import type { Rules } from './rule';

const answer: Read<RankedAnswer> = (value) => {
  const input = object(value);
  const used = need(input, 'used', count);
  const tone = may(input, 'tone', text);
  return {
    id: need(input, 'id', text),
    own: may(input, 'own', flag) ?? false,
    approved: may(input, 'approved', flag) ?? false,
    stages: may(input, 'stages', listOf(oneOf(STAGES))) ?? [],
    ...(tone === undefined ? {} : { tone }),
    resolved: need(input, 'resolved', wholeBetween(0, used)),
    used,
    needsProof: may(input, 'needsProof', flag) ?? false,
    hasProof: may(input, 'hasProof', flag) ?? false,
  };
};

/** Where a term stands: a number, or words such as "24 months" that are no price. */
const numberInText: Read<number | undefined> = (value) => {
  if (typeof value !== 'string') return number(value);
  return value.trim() === '' || Number.isNaN(Number(value)) ? undefined : Number(value);
};

const concession: Read<ConcessionStep> = (value) => {
  const input = object(value);
  const to = may(input, 'to', numberInText);
  const answersId = may(input, 'answersId', text);
  return {
    id: need(input, 'id', text),
    at: need(input, 'at', instant),
    by: need(input, 'by', oneOf(['us', 'buyer'])),
    term: need(input, 'term', text),
    value: need(input, 'value', notNegative),
    ...(to === undefined ? {} : { to }),
    ...(answersId === undefined ? {} : { answersId }),
  };
};

const decider: Read<CommitteeMember> = (value) => {
  const input = object(value);
  const roles = need(input, 'roles', listOf(oneOf(DECIDER_ROLES)));
  check(roles.length > 0, 'roles');
  const told = (entry: unknown) => {
    const keys = object(entry);
    return { kind: need(keys, 'kind', oneOf(INFO_KINDS)), at: need(keys, 'at', instant) };
  };
  return {
    name: need(input, 'name', text),
    roles,
    influence: need(input, 'influence', wholeBetween(1, 3)) as CommitteeMember['influence'],
    informed: need(input, 'informed', listOf(told)),
  };
};

const level = wholeBetween(1, 8) as Read<CommitmentLevel>;
const mood = oneOf([...MOODS, 'unknown']);

/** The rules of DOMAIN 12 to 15, asked from outside. */
export const objectionRules: Rules = {
  rankAnswers(value) {
    const input = inputOf(value);
    const stage = need(input, 'stage', oneOf(STAGES));
    const answers = need(input, 'answers', listOf(answer));
    return ok({ order: rankAnswers(answers, stage, may(input, 'tone', text)).map(({ id }) => id) });
  },

  reviewQueue(value) {
    const input = inputOf(value);
    const category = (entry: unknown) => {
      const keys = object(entry);
      const all = need(keys, 'count', count);
      return {
        id: need(keys, 'id', text),
        count: all,
        resolved: need(keys, 'resolved', wholeBetween(0, all)),
      };
    };
    const categories = need(input, 'categories', listOf(category));
    return ok({ order: reviewQueue(categories, may(input, 'uncategorised', count)) });
  },

  alternatives(value) {
    const input = inputOf(value);
    const alternative = (entry: unknown) => {
      const keys = object(entry);
      return {
        text: need(keys, 'text', text),
        value: need(keys, 'value', number),
        probability: need(keys, 'probability', share),
      };
    };
    const own = need(input, 'own', listOf(alternative));
    const limit = may(input, 'limit', number);
    return ok(weighAlternatives(own, limit) ?? { unknown: true, ...(limit === undefined ? {} : { limit }) });
  },

  zopa(value) {
    const input = inputOf(value);
    return zopa(
      may(input, 'sellerMin', money),
      may(input, 'buyerMaxLow', money),
      may(input, 'buyerMaxHigh', money),
    );
  },

  judgeOffer(value) {
    const input = inputOf(value);
    const price = need(input, 'price', number);
    const limit = need(input, 'limit', number);
    const target = need(input, 'target', number);
    const watna = need(input, 'watna', number);
    check(target >= limit, 'target');
    check(watna <= limit, 'watna');
    return ok({ verdict: judgeOffer(price, { limit, target, watna }) });
  },

  concessions(value) {
    const input = inputOf(value);
    return ok(reviewConcessions(need(input, 'log', listOf(concession)), may(input, 'limit', number)));
  },

  committee(value) {
    const input = inputOf(value);
    const members = need(input, 'deciders', listOf(decider));
    const now = need(input, 'now', instant);
    const headcount = may(
      input,
      'headcount',
      numberWhere((size) => size >= 1),
    );
    const expected = may(input, 'expected', positive);
    const coverage = committeeCoverage(
      members,
      {
        ...(headcount === undefined ? {} : { headcount }),
        ...(expected === undefined ? {} : { expected }),
        enterprise: may(input, 'enterprise', flag) ?? false,
      },
      now,
    );
    return ok({ ...coverage, toInform: toInform(members, now) });
  },

  nextAsk(value) {
    const input = inputOf(value);
    const done = need(input, 'done', listOf(level));
    const noted = may(input, 'mood', mood);
    const ask = may(input, 'ask', level);
    return ok({
      next: nextAsk(done, noted === 'unknown' ? undefined : noted),
      ...(ask === undefined ? {} : { tooBig: isAskTooBig(ask, done) }),
    });
  },

  suggestClose(value) {
    const input = inputOf(value);
    const noted: Mood | 'unknown' = need(input, 'mood', mood);
    const now = currentMood(noted, may(input, 'moodDays', notNegative));
    const openObjections = need(input, 'openObjections', count);
    const coverage = need(input, 'coverage', number);
    return ok(suggestClose(now, openObjections, coverage, may(input, 'trueDate', flag)));
  },

  papers(value) {
    const input = inputOf(value);
    const preset = need(input, 'preset', oneOf(Object.keys(PAPER_PRESETS))) as PapersPreset;
    const paper = (entry: unknown) => {
      const keys = object(entry);
      const since = may(keys, 'since', day);
      return {
        id: need(keys, 'id', oneOf(PAPERS)),
        state: need(keys, 'state', oneOf(PAPER_STATES)),
        ...(since === undefined ? {} : { since }),
      };
    };
    const known = need(input, 'items', listOf(paper));
    return ok(reviewPapers(preset, known, need(input, 'today', day), calendarOf(need(input, 'cal', cal))));
  },
};

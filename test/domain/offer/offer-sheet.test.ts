import { describe, expect, test } from 'vitest';
import { DISCOVERY_QUESTIONS } from '../../../domain/offer/discovery';
import { discoveryProgress, fieldsOfQuestion, nextQuestion } from '../../../domain/offer/discovery-progress';
import { demoPlan, offerSheet } from '../../../domain/offer/offer-sheet';
import { uspsAgainst, uspsFor } from '../../../domain/offer/usp';
import { FRAMEWORK_TABLE } from '../../../domain/qualification/frameworks';
import { FRAMEWORKS } from '../../../domain/records';

const needs = [
  { id: 'slow', words: 'answers take three days', impact: 3, urgency: 3, evidenceAt: 1 },
  { id: 'lost', words: 'requests get lost', impact: 5, urgency: 4, evidenceAt: 2 },
];
const benefits = [
  { needId: 'lost', feature: 'inbox', benefit: 'nothing is lost', covered: 'part' as const, proof: 'clinic' },
  { needId: 'lost', feature: 'queue', benefit: 'everyone sees it', covered: 'yes' as const, proof: 'bank' },
  { needId: 'slow', feature: 'bots', benefit: 'not covered', covered: 'no' as const },
  { feature: 'themes', benefit: 'looks nice', covered: 'yes' as const },
];

describe('offer sheet', () => {
  test('their needs in their words, most pressing first, best answer first, then price and next step', () => {
    const price = { minor: 900_000, ccy: 'SAR' };
    expect(offerSheet(needs, benefits, { price, nextStep: 'two-week trial' })).toEqual({
      rows: [
        {
          needId: 'lost',
          words: 'requests get lost',
          answers: [
            { feature: 'queue', benefit: 'everyone sees it', covered: 'yes', proof: 'bank' },
            { feature: 'inbox', benefit: 'nothing is lost', covered: 'part', proof: 'clinic' },
          ],
        },
        {
          needId: 'slow',
          words: 'answers take three days',
          answers: [{ feature: 'bots', benefit: 'not covered', covered: 'no' }],
        },
      ],
      price,
      nextStep: 'two-week trial',
    });
  });

  test('the demo shows what covers, in the same order, and its minutes add up', () => {
    const plan = demoPlan(needs, benefits, 31);
    expect(plan.map(({ needId, show, minutes }) => ({ needId, show, minutes }))).toEqual([
      { needId: 'lost', show: ['queue', 'inbox'], minutes: 16 },
      { needId: 'slow', show: [], minutes: 15 },
    ]);
    expect(demoPlan([], benefits, 30)).toEqual([]);
  });
});

describe('discovery', () => {
  test('every field of every framework has a question', () => {
    for (const framework of FRAMEWORKS) {
      for (const { id } of FRAMEWORK_TABLE[framework].fields) {
        const asking = DISCOVERY_QUESTIONS.filter((question) =>
          fieldsOfQuestion(question, framework).includes(id),
        );
        expect(asking.length, `${framework}.${id}`).toBeGreaterThan(0);
      }
    }
  });

  test('every question serves every framework', () => {
    for (const question of DISCOVERY_QUESTIONS) {
      for (const framework of FRAMEWORKS) {
        expect(fieldsOfQuestion(question, framework).length, `${question.id} ${framework}`).toBeGreaterThan(
          0,
        );
      }
    }
  });

  test('asked and answered', () => {
    const log = [
      { questionId: 'dq.today', askedIn: 't1', answeredIn: 't2' },
      { questionId: 'dq.today', askedIn: 't3' },
      { questionId: 'dq.cost', askedIn: 't1' },
      { questionId: 'unknown' },
    ];
    expect(discoveryProgress(log)).toEqual({ asked: 2, answered: 1, total: 12 });
  });

  test('the next question fits the weakest field and was not asked yet', () => {
    expect(nextQuestion('bant', { budget: 0, authority: 1, need: 2, timing: 2 }, [])?.id).toBe('dq.money');
    expect(nextQuestion('bant', { authority: 1, need: 2, timing: 2 }, [{ questionId: 'dq.money' }])?.id).toBe(
      'dq.else',
    );
    expect(nextQuestion('bant', { budget: 3, authority: 3, need: 3, timing: 3 }, [])).toBeUndefined();
  });
});

describe('unique selling propositions', () => {
  const usp = (en: string, proof: string | undefined, needTags: string[], beats?: string) => ({
    text: { en, ar: en },
    needTags,
    ...(proof === undefined ? {} : { proof }),
    ...(beats === undefined ? {} : { beats }),
  });
  const list = [
    usp('a', 'p', ['speed']),
    usp('b', undefined, ['speed']),
    usp('c', 'p', ['speed', 'cost'], 'Rival'),
  ];

  test('only with proof and a need in common', () => {
    expect(uspsFor(list, ['speed']).map(({ text }) => text.en)).toEqual(['a', 'c']);
    expect(uspsFor(list, ['safety'])).toEqual([]);
  });

  test('one that beats the rival named comes first', () => {
    expect(uspsAgainst(list, ['speed'], ' rival ').map(({ text }) => text.en)).toEqual(['c', 'a']);
  });
});

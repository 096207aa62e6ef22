import { describe, expect, test } from 'vitest';
import { answerLanguage, suitedTone } from '../../../domain/objections/answer-voice';

describe('answerLanguage', () => {
  test.each([
    ['The price is too high for us.', 'en'],
    ['السعر مرتفع علينا', 'ar'],
    ['ma 3andna mezaneya delwa2ty', 'ar'],
    ['wallah ya akhi el se3r 3ali awi 3alena', 'ar'],
    ['We met at 3pm in Q2 about the B2B plan.', 'en'],
    ['مفيش budget دلوقتي', 'ar'],
    ['Our contact is أحمد, please write to him about the contract terms.', 'en'],
    ['', 'en'],
  ] as const)('%s', (text, lang) => {
    expect(answerLanguage(text)).toBe(lang);
  });
});

describe('suitedTone', () => {
  const long =
    'We read your proposal with care and talked it over at length in two meetings of the whole team. '.repeat(
      2,
    );
  test.each([
    ['Too expensive.', 'price.too_expensive', 'objections', 'brief'],
    [long, 'price.too_expensive', 'objections', 'consultative'],
    [long, 'price.too_expensive', 'negotiation', 'firm'],
    ['Stop it.', 'brush_off.too_much_follow_up', 'negotiation', 'warm'],
    [long, 'trust.bad_experience', 'offer', 'warm'],
  ] as const)('%s %s in %s', (text, label, stage, tone) => {
    expect(suitedTone(text, label, stage)).toBe(tone);
  });
});

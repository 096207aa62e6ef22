import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDetector } from '../../../../domain/objections/detect/create-detector';
import { featuresOf } from '../../../../domain/objections/detect/sentence-features';
import { wordsOf } from '../../../../domain/objections/detect/words';

const folder = new URL('../../../../domain/objections/', import.meta.url);
const library = JSON.parse(readFileSync(new URL('objection-library.json', folder), 'utf8'));
const detect = createDetector(
  JSON.parse(readFileSync(new URL('detect/model.json', folder), 'utf8')),
  library,
);
const sure = (text: string, subject?: string) =>
  detect({ text, ...(subject ? { subject } : {}) }).flatMap((one) => (one.sure ? [one.label] : []));

describe('what it names', () => {
  test.each([
    ['The price is too high for us.', 'price.too_expensive'],
    ['We have no budget for this this year.', 'price.no_budget'],
    ['Please stop emailing me.', 'brush_off.too_much_follow_up'],
    ['We are tied into a contract with another provider until June.', 'competition.locked_in'],
    ['السعر مرتفع جدا بالنسبة لنا', 'price.too_expensive'],
    ['ما عندنا ميزانية هالسنة', 'price.no_budget'],
    ['مفيش ميزانية دلوقتي', 'price.no_budget'],
    ['القرار مو عندي، لازم أرجع لمديري', 'authority.not_decision_maker'],
    ['ma 3andna mezaneya delwa2ty', 'price.no_budget'],
    ['مفيش budget للموضوع ده خالص', 'price.no_budget'],
    ['ТHE PRIСE IS TОО HIGH FOR US', 'price.too_expensive'],
    ['The pri\u200bce is\u200f too hi\u00adgh for us.', 'price.too_expensive'],
    ['السعـــــر مُرْتَفِعٌ جدًا علينا', 'price.too_expensive'],
  ])('%s', (text, label) => {
    expect(sure(text)).toContain(label);
  });
});

describe('what it leaves alone', () => {
  test.each([
    'How much is the annual plan?',
    'كم السعر؟',
    'Price is not an issue, please send the contract.',
    'السعر مو مشكلة، خلنا نبدأ',
    'Approved. The purchase order is attached.',
    'Great, see you on Tuesday at ten.\n\nOn Mon, Sam <s@a.example> wrote:\n> If budget is a concern, or it is too expensive, tell me.',
    'I am out of the office until Monday. We have no budget.',
    'We have no concerns about the contract.',
    '',
    '   \n\n ',
    '😀😀😀 🎉',
    '?!…',
  ])('%s', (text) => {
    expect(sure(text)).toEqual([]);
  });

  test('hardly any look-alike of the library', () => {
    const phrases: string[] = library.categories.flatMap((category: (typeof library.categories)[number]) =>
      category.subcategories.flatMap((sub: { not_cues: { en: string[]; ar: string[] } }) => [
        ...sub.not_cues.en,
        ...sub.not_cues.ar,
      ]),
    );
    const wrong = phrases.filter((phrase) => sure(phrase).length > 0);
    expect(wrong.length / phrases.length).toBeLessThan(0.02);
  });
});

describe('the order of labels', () => {
  test('a stop request comes first', () => {
    expect(sure('We are not interested. Stop emailing me and take me off your list.')[0]).toBe(
      'brush_off.too_much_follow_up',
    );
  });

  test('at most three, the certain ones first', () => {
    const found = detect({
      text: 'Too expensive for us. We have no budget. We use another vendor. My boss decides. Nobody here would use it.',
    });
    expect(found.length).toBeLessThanOrEqual(3);
    const certainty = found.map((one) => Number(one.sure));
    expect(certainty).toEqual([...certainty].sort((a, b) => b - a));
  });
});

describe('spans', () => {
  test('point into the text as given', () => {
    const text = 'Hi Sam,\n\nthanks for the call. The price is\u200b much too high for us.\n\nBest,\nLee';
    const [found] = detect({ text });
    expect(text.slice(found!.sentence.from, found!.sentence.to)).toContain('much too high');
    const [mark] = found!.marks;
    expect(mark!.from).toBeGreaterThanOrEqual(found!.sentence.from);
    expect(mark!.to).toBeLessThanOrEqual(found!.sentence.to);
  });

  test('stay inside any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (noise) => {
        for (const text of [noise, `${noise} the price is too high for us ${noise}`]) {
          for (const { confidence, sentence, marks } of detect({ text })) {
            expect(confidence).toBeGreaterThan(0);
            expect(confidence).toBeLessThanOrEqual(1);
            for (const { from, to } of [sentence, ...marks]) {
              expect(from).toBeGreaterThanOrEqual(0);
              expect(to).toBeGreaterThan(from);
              expect(to).toBeLessThanOrEqual(text.length);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('size', () => {
  test('five million characters are read no further than the first twenty thousand', () => {
    const start = `${'Thanks for the slides. '.repeat(1000)}`.slice(0, 20_000);
    const rest = 'The price is too high for us. '.repeat(170_000);
    expect(sure(start + rest)).toEqual(sure(start));
  });

  test('matcher bait of one word', () => {
    expect(sure('not interested '.repeat(70_000)).length).toBeGreaterThan(0);
    expect(sure(`${'a '.repeat(25_000)}!`)).toEqual([]);
    expect(sure('a'.repeat(50_000))).toEqual([]);
  });

  test('twice the words make at most twice the features and a little', () => {
    const text = 'we looked at the figures again and the team is still not sure about them ';
    const count = (times: number) => {
      const words = wordsOf(text.repeat(times));
      return { words: words.length, features: featuresOf(words).size };
    };
    const once = count(50);
    const twice = count(100);
    expect(twice.words).toBe(2 * once.words);
    expect(twice.features).toBeLessThanOrEqual(2 * once.features);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../../../domain/objections/detect/fold-text';

describe('foldText', () => {
  test.each([
    ['tatweel and marks', 'لاـــ أرغبُ، شكرًا', 'لا ارغب, شكرا'],
    ['alef, ya, ta marbuta, hamza seats', 'إدارة الميزانيّة مسؤولة على شيءٍ', 'اداره الميزانيه مسووله علي شي'],
    ['Persian letters', 'کیف پرنامج', 'كيف برنامج'],
    ['Arabic and Persian digits', '٢٠٢٥ ۱۲', '2025 12'],
    ['Arabic marks', 'كم؟ لا؛', 'كم? لا;'],
    ['letters drawn out', 'جداااا sooo good', 'جدا so good'],
    ['zero-width and direction marks', 'too\u200b exp\u200densive\u202e', 'too expensive'],
    ['compatibility forms', 'ｎｏ ｂｕｄｇｅｔ ﬁne', 'no budget fine'],
    ['look-alikes inside a Latin word', 'tоо ехреnsivе', 'too expensive'],
    ['Cyrillic words stay as they are', 'это дорого', 'это дорого'],
    ['curly quotes', 'we don’t “need” it', 'we don\'t "need" it'],
  ])('%s', (_, given, expected) => {
    expect(foldText(given).text).toBe(expected);
  });

  test('every folded character knows where it stood', () => {
    const given = 'السعـــر مُرتفع 😄 too\u200b exрensive';
    const { text, at } = foldText(given);
    const from = text.indexOf('مرتفع');
    expect(given.slice(at[from]!, at[from + 'مرتفع'.length]!).trim()).toBe('مُرتفع');
    const word = text.indexOf('expensive');
    expect(given.slice(at[word]!, at[word + 9]!)).toBe('exрensive');
  });

  test('offsets never go back and end at the end, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
        const { text, at } = foldText(given);
        expect(at.length).toBe(text.length + 1);
        for (let i = 1; i < at.length; i++) expect(at[i]!).toBeGreaterThanOrEqual(at[i - 1]!);
        expect(at[text.length]).toBe(given.length);
      }),
    );
  });

  test('broken surrogates are dropped', () => {
    expect(foldText('no\ud800 budget\udc00').text).toBe('no budget');
  });
});

import { describe, expect, test } from 'vitest';
import { foldText } from '../../../../domain/objections/detect/fold-text';
import { hasLetterDigit, readArabizi } from '../../../../domain/objections/detect/read-arabizi';
import { stemArabic } from '../../../../domain/objections/detect/stem-arabic';
import { wordsOf } from '../../../../domain/objections/detect/words';

const stem = (word: string) => stemArabic(foldText(word).text);

describe('stemArabic', () => {
  test.each([
    ['ميزانية', 'ميزانيه', 'ميزانيتنا', 'الميزانية', 'والميزانية', 'بالميزانية'],
    ['سعر', 'السعر', 'أسعار', 'الأسعار', 'سعركم', 'أسعاركم'],
    ['عقد', 'العقود', 'عقدنا', 'وعقدهم'],
    ['مورد', 'للمورد', 'موردين', 'الموردون'],
  ])('the forms of %s meet', (first, ...others) => {
    for (const other of others) expect(stem(other)).toBe(stem(first));
  });

  test.each(['وقت', 'بنك', 'لجنة', 'فريق', 'كثير', 'بعد'])('%s keeps its first letter', (word) => {
    expect(stem(word)[0]).toBe(word[0]);
  });
});

describe('Arabizi', () => {
  test.each(['3ayzeen', 'delwa2ty', 'ma3lesh', '5alas', 'el7een'])('%s has a letter digit', (word) => {
    expect(hasLetterDigit(word)).toBe(true);
  });

  test.each(['7pm', 'q3', 'b2b', 'a4', '3rd', '90k', '24h', '2025', '5gb'])('%s has none', (word) => {
    expect(hasLetterDigit(word)).toBe(false);
  });

  test('a sign with two readings gives both', () => {
    expect(readArabizi('gamal')).toHaveLength(2);
    expect(readArabizi('3ala')).toEqual(['عالا']);
  });

  test('it meets the Arabic word on its consonants', () => {
    const latin = wordsOf(foldText('mafeesh mezaneya delwa2ty').text);
    const arabic = wordsOf(foldText('مفيش ميزانية').text);
    expect(latin[0]!.skeleton).toBe(arabic[0]!.skeleton);
    expect(latin[1]!.skeleton).toBe(arabic[1]!.skeleton);
  });

  test('English stays English', () => {
    const words = wordsOf('our new contract ends in march');
    expect(words.every((word) => !word.latin)).toBe(true);
  });
});

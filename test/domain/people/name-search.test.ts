import { describe, expect, test } from 'vitest';
import { looseKey, nameWords, vowelKey } from '../../../domain/people/name-keys';
import { addToNameIndex, emptyNameIndex, searchNames } from '../../../domain/people/name-search';

const indexOf = (...names: (string | [string, string])[]) => {
  const index = emptyNameIndex();
  addToNameIndex(
    index,
    names.map((one, no) => {
      const [name, company] = typeof one === 'string' ? [one] : one;
      return { id: `p${no}`, name: name!, ...(company ? { company } : {}) };
    }),
  );
  return index;
};
const found = (index: ReturnType<typeof indexOf>, query: string) =>
  searchNames(index, query).map(({ name }) => name);

describe('words of a name', () => {
  test.each([
    ['عبد الرحمن بن فهد العتيبي', ['عبدالرحمن', 'بن', 'فهد', 'عتيبي']],
    ['عبدالرحمن', ['عبدالرحمن']],
    ['Abdul-Rahman Al-Otaibi', ['abdulrahman', 'otaibi']],
    ['Abd Al Rahman', ['abdulrahman']],
    ['Abdel Rahman', ['abdulrahman']],
    ['أَحْمَد', ['احمد']],
    ['Ingrid Sørlie', ['ingrid', 'sørlie']],
    ['José', ['jose']],
    ['   ', []],
  ])('%s', (name, words) => expect(nameWords(name)).toEqual(words));
});

describe('one key in both scripts', () => {
  test.each([
    ['أحمد', 'Ahmed'],
    ['محمد', 'Mouhamed'],
    ['خالد', 'Khalid'],
    ['عبدالعزيز', 'Abdulaziz'],
    ['فاطمة', 'Fatimah'],
    ['شريف', 'Cherif'],
    ['يوسف', 'Yusuf'],
    ['ليلى', 'Layla'],
    ['قاسم', 'Qasim'],
    ['غسان', 'Ghassan'],
  ])('%s ↔ %s', (arabic, latin) => {
    expect(looseKey(nameWords(latin)[0]!)).toBe(looseKey(nameWords(arabic)[0]!));
  });
  test('long vowels part what consonants alone would join', () => {
    expect(vowelKey('kareem')).toBe(vowelKey('كريم'));
    expect(vowelKey('كرم')).not.toBe(vowelKey('كريم'));
  });
});

describe('search', () => {
  test.each([
    ['Ahmad', 'أحمد العتيبي'],
    ['ahmed otaibi', 'أحمد العتيبي'],
    ['احمد', 'Ahmed Haddad'],
    ['عمر حداد', 'Omar Haddad'],
    ['Mohd', 'محمد قاسم'],
    ['qasim', 'محمد قاسم'],
    ['عبد الرحمن', 'Abdulrahman Saleh'],
  ])('%s finds %s', (query, name) => {
    const index = indexOf(
      'أحمد العتيبي',
      'Ahmed Haddad',
      'Omar Haddad',
      'محمد قاسم',
      'Abdulrahman Saleh',
      'Lina Farouk',
    );
    expect(found(index, query)).toContain(name);
  });
  test('what is written the same comes before what only sounds the same', () => {
    const index = indexOf('حامد سالم', 'Hamed Salem', 'أحمد سالم', 'احمد سالم');
    expect(found(index, 'أحمد')[0]).toMatch(/حمد سالم/);
    expect(found(index, 'أحمد').slice(0, 2)).not.toContain('حامد سالم');
  });
  test('the firm is found too, after names', () => {
    const index = indexOf(['Lina Farouk', 'Tamra Retail'], 'Tamra Hilal');
    expect(found(index, 'tamra')).toEqual(['Tamra Hilal', 'Lina Farouk']);
  });
  test('every word of the query must fit; an unfinished last word may', () => {
    const index = indexOf('Omar Haddad', 'Omar Said');
    expect(found(index, 'omar had')).toEqual(['Omar Haddad']);
    expect(found(index, 'omar x')).toEqual([]);
  });
  test('nothing typed finds nothing', () => expect(found(indexOf('Omar'), '  ')).toEqual([]));
});

import { describe, expect, test } from 'vitest';
import { matchPersona } from '../../../domain/people/match-persona';
import { titleWords } from '../../../domain/people/title-words';

const personas = [
  { id: 'sales_lead', keywords: ['sales', 'مبيعات', 'business development'] },
  { id: 'it_lead', keywords: ['it', 'technology', 'تقنيه'] },
];

describe('persona of a title', () => {
  test.each([
    ['VP of Sales', 'sales_lead'],
    ['مدير المبيعات', 'sales_lead'],
    ['مديرة التقنية', 'it_lead'],
    ['مُدِيرُ المَبِيعَاتِ', 'sales_lead'],
    ['مديـــر الـمـبـيـعـات', 'sales_lead'],
    ['Head of People', undefined],
    ['', undefined],
    ['Salesforce admin', undefined],
    ['Facilities manager', undefined],
    ['Head of IT and Sales', undefined],
    ['IT & Technology Sales', 'it_lead'],
    ['Director, Business-Development', 'sales_lead'],
    ['Development of business', undefined],
    ['SALES', 'sales_lead'],
  ])('%s → %s', (title, wanted) => {
    expect(matchPersona(title, personas)).toBe(wanted);
  });

  test('keywords that fold to the same words count once', () => {
    const twice = { id: 'a', keywords: ['Sales', 'sales ', 'المبيعات', 'مبيعات'] };
    const once = { id: 'b', keywords: ['lead'] };
    expect(matchPersona('Sales lead', [twice, once])).toBeUndefined();
  });

  test('a later persona that beats a tie wins', () => {
    const both = { id: 'both', keywords: ['sales', 'it'] };
    expect(matchPersona('Sales and IT', [...personas, both])).toBe('both');
  });

  test('an empty keyword hits nothing', () => {
    expect(matchPersona('Sales', [{ id: 'x', keywords: ['', ' '] }])).toBeUndefined();
  });
});

describe('folding of title words', () => {
  test.each([
    ['إدارة الأعمال', ['اداره', 'اعمال']],
    ['مستشفى', ['مستشفي']],
    ['ال', ['ال']],
    ['الى', ['ي']],
    ['R&D Lead', ['r', 'd', 'lead']],
  ])('%s', (title, words) => {
    expect(titleWords(title)).toEqual(words);
  });
});

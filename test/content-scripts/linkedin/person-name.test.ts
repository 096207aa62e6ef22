import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bareName,
  givenName,
  initials,
  isPlausibleName,
  nameKey,
} from '../../../content-scripts/linkedin/read/person-name';

const BARE: [shown: string, bare: string, letters: string][] = [
  ['Omar Haddad', 'Omar Haddad', 'OH'],
  ['Adam Warren 🚀', 'Adam Warren', 'AW'],
  ["Iris Tawil ⭐I'm Hiring⭐", 'Iris Tawil', 'IT'],
  ['Dina Karim, PMP', 'Dina Karim', 'DK'],
  ['Dina Karim PMP, CFA', 'Dina Karim', 'DK'],
  ['Dr. Huda Salem', 'Huda Salem', 'HS'],
  ['Eng. Ali Al-Sayed', 'Ali Al-Sayed', 'AS'],
  ['د. سمير نصّار', 'سمير نصّار', 'سن'],
  ['م. أحمد عبد الله', 'أحمد عبد الله', 'أا'],
  ['Prof. Dr. Lina Mansour, PhD', 'Lina Mansour', 'LM'],
  ['Petra Q. Costa', 'Petra Q. Costa', 'PC'],
  ['RAMI COSTA', 'RAMI COSTA', 'RC'],
  ["Siobhan O'Neill", "Siobhan O'Neill", 'SO'],
  ['María de la Cruz', 'María de la Cruz', 'MC'],
  ['Anne-Marie Dupont', 'Anne-Marie Dupont', 'AD'],
  ['Jon (Jonny) Smith', 'Jon Smith', 'JS'],
  ['Jad Petrov | Growth', 'Jad Petrov', 'JP'],
  ['Jad Petrov - Growth', 'Jad Petrov', 'JP'],
  ['\u200fسارة كرم\u200f', 'سارة كرم', 'سك'],
  ['🇪🇬 Mona Farouk 🇪🇬', 'Mona Farouk', 'MF'],
  ['Ｍａｘ Ｌｉ', 'Max Li', 'ML'],
  ['Cher', 'Cher', 'C'],
  ['Dr', 'Dr', 'D'],
  ['MD Rahman', 'MD Rahman', 'MR'],
];

const SAME: [a: string, b: string][] = [
  ['أحمد', 'احمد'],
  ['سمير نصّار', 'د. سمير نصار'],
  ['فاطمة', 'فاطمه'],
  ['هدى', 'هدي'],
  ['محـــمد', 'محمد'],
  ['José Núñez', 'Jose Nunez'],
  ["O'Neill", 'O’Neill'],
  ['OMAR HADDAD', 'Omar Haddad, MBA'],
];

const PLAUSIBLE: [text: string, ok: boolean][] = [
  ['Omar Haddad', true],
  ['李', false],
  ['李明', true],
  ['سارة', true],
  ['****** ****', false],
  ['500+', false],
  ['(4)', false],
  ['🚀🚀', false],
  ['https://example.com', false],
  ['', false],
  ['x'.repeat(161), false],
];

describe('names', () => {
  it.each(BARE)('%s → %s, %s', (shown, bare, letters) => {
    expect(bareName(shown)).toBe(bare);
    expect(initials(shown)).toBe(letters);
  });

  it.each(SAME)('%s and %s agree', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it('names that differ stay apart', () => {
    expect(nameKey('Omar Haddad')).not.toBe(nameKey('Omar Hadid'));
  });

  it.each(PLAUSIBLE)('plausible %s: %s', (text, ok) => {
    expect(isPlausibleName(text)).toBe(ok);
  });

  it('a greeting never uses an initial or nothing', () => {
    expect([givenName('Sara Karam'), givenName('J. Smith'), givenName('🚀')]).toEqual(['Sara', null, null]);
  });

  it('bare names are stable and hold no marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (shown) => {
        const once = bareName(shown);
        expect(once).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
        expect(initials(shown)).toMatch(/^\p{L}*$/u);
      }),
    );
  });
});

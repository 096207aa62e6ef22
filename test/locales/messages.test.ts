import { describe, expect, test } from 'vitest';
import { strings } from '../../locales';
import { errorTexts as arErrors } from '../../locales/ar/errors';
import * as areas from '../../locales/areas';
import { errorTexts as enErrors } from '../../locales/en/errors';

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** Every path of a tree of words, down to texts and functions. */
function paths(tree: Tree, before = ''): string[] {
  return Object.entries(tree).flatMap(([name, value]) =>
    isTree(value) ? paths(value, `${before}${name}.`) : [`${before}${name}`],
  );
}

function texts(tree: Tree): string[] {
  return Object.values(tree).flatMap((value) =>
    isTree(value) ? texts(value) : typeof value === 'string' ? [value] : [],
  );
}

const en = strings('en', { zone: 'Asia/Riyadh' });
const ar = strings('ar', { zone: 'Asia/Riyadh' });
const names = Object.keys(areas) as (keyof typeof areas)[];

describe.each(names)('area %s', (name) => {
  test('has the same keys in both languages', () => {
    expect(paths(ar[name] as Tree).sort()).toEqual(paths(en[name] as Tree).sort());
  });

  test('has no empty text and no English left in Arabic', () => {
    for (const text of texts(ar[name] as Tree)) expect(text).toMatch(/[\u0600-\u06ff]|^[A-Z]|^\d+$|^–$/);
    for (const text of [...texts(ar[name] as Tree), ...texts(en[name] as Tree)])
      expect(text.trim()).not.toBe('');
  });

  test('writes Arabic with Arabic signs, in the neutral form, without plain three dots', () => {
    for (const text of texts(ar[name] as Tree)) {
      expect(text).not.toMatch(/[\u0600-\u06ff] ?[,;?](?:\s|$)/);
      expect(text).not.toMatch(/\.\.\.|…\.|\u0640{2}/);
      // Slashed genders, orders to one gender, and padded passives.
      expect(text).not.toMatch(
        /\/ة|حضرتك(?!م)|عزيزي|(?<![\u0600-\u06ff])قم ب|قومي|^تم (?:حفظ|حذف|إضافة)|انقر|اضغط/,
      );
    }
  });
});

describe('errors', () => {
  test('G15 every code has a text in both languages with the same places', () => {
    const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, place]) => place).sort();
    for (const code of Object.keys(enErrors) as (keyof typeof enErrors)[]) {
      expect(places(arErrors[code]), code).toEqual(places(enErrors[code]));
    }
  });

  test.each([
    'bad_input',
    'not_active',
    'gate_open',
    'bad_target',
    'reason_needed',
    'too_late',
    'suppressed',
    'limit',
    'snooze_too_long',
    'mixed_currency',
  ])('the problem %s is said in words', (code) => {
    expect(en.errors.text(code)).not.toBe(en.errors.text('no such code'));
    expect(ar.errors.text(code)).not.toBe(ar.errors.text('no such code'));
  });

  test('values are put in: numbers in the chosen digits, foreign words isolated', () => {
    expect(en.errors.text('backup.count', { expected: 1200, field: 'people', found: 0 })).toBe(
      'The backup says 1,200 in people but holds 0. Nothing was changed.',
    );
    const arabic = strings('ar', { digits: 'arab' });
    expect(arabic.errors.text('csv.unclosedQuote', { line: 12, column: 3 })).toContain('السطر ١٢،');
    expect(arabic.insights.periods[90]).toBe('آخر ٩٠ يومًا');
    expect(arabic.settings.calendar.importHint).toContain('2026-12-02/2026-12-03');
    expect(ar.errors.text('email.shape', { value: 'x@' })).toContain('«\u2068x@\u2069»');
  });
});

describe('counted phrases', () => {
  const counts = [0, 1, 2, 3, 10, 11, 26, 99, 100, 101, 102, 103, 111, 200, 1003];

  test.each(counts)('%i follow-ups take their Arabic form', (n) => {
    const forms: Record<number, string> = {
      0: 'لا توجد متابعات',
      1: 'متابعة واحدة',
      2: 'متابعتان',
      3: '3 متابعات',
      10: '10 متابعات',
      11: '11 متابعة',
      26: '26 متابعة',
      99: '99 متابعة',
      100: '100 متابعة',
      101: '101 متابعة',
      102: '102 متابعة',
      103: '103 متابعات',
      111: '111 متابعة',
      200: '200 متابعة',
      1003: '1,003 متابعات',
    };
    expect(ar.units.followup(n)).toBe(forms[n]);
  });

  test('every counted phrase is whole in every form of both languages', () => {
    for (const t of [en, ar]) {
      for (const phrase of Object.values(t.units)) {
        for (const n of counts) {
          expect(phrase(n)).not.toMatch(/\{|undefined/);
          if (n > 2) expect(phrase(n)).toContain(t.f.number(n));
        }
      }
    }
  });

  test('a working day is a compound: no tanwin in its first part', () => {
    expect(ar.units.workday(11)).toBe('11 يوم عمل');
    expect(ar.units.day(11)).toBe('11 يومًا');
  });
});

test('each checklist item has a name and a way to meet it', () => {
  expect(Object.keys(en.steps.item)).toHaveLength(38);
  expect(Object.keys(en.steps.doItem)).toEqual(Object.keys(en.steps.item));
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFormat, type FormatPrefs } from '../../locales/format';
import { isolate, withoutIsolates } from '../../locales/isolate-text';
import { CURRENCIES, majorUnits } from '../../locales/money';

const make = (prefs: Partial<FormatPrefs>) =>
  createFormat({ lang: 'en', digits: 'latn', zone: 'Asia/Riyadh', ...prefs });
const en = make({});
const ar = make({ lang: 'ar', country: 'SA' });
const arabic = make({ lang: 'ar', digits: 'arab', country: 'EG' });

describe('numbers', () => {
  test('take the digits chosen in settings, not those of the region', () => {
    expect(en.number(12500)).toBe('12,500');
    expect(ar.number(12500)).toBe('12,500');
    expect(arabic.number(12500)).toBe('١٢٬٥٠٠');
  });

  test('percent has a space in English and none in Arabic', () => {
    expect(en.percent(0.583)).toBe('58\u00a0%');
    expect(ar.percent(0.583).replace(/\u200e/g, '')).toBe('58%');
    expect(arabic.percent(0.583)).toContain('٥٨٪');
  });

  test('a range is one left-to-right unit in Arabic, and plain in English', () => {
    expect(en.range(22, 59)).toBe('22–\u206059');
    expect(ar.range(22, 59)).toBe('\u206622–\u206059\u2069');
    expect(withoutIsolates(ar.percentRange(0.22, 0.59)).replace(/\u200e/g, '')).toBe('22–59%');
  });
});

describe('days', () => {
  test.each([
    [en, 'Sun 29 Nov', 'Sunday 29 November', '29 Nov 2026'],
    [ar, 'الأحد 29 نوفمبر', 'يوم الأحد 29 نوفمبر', '29 نوفمبر 2026'],
    [
      make({ lang: 'ar', country: 'JO' }),
      'الأحد 29 تشرين الثاني',
      'يوم الأحد 29 تشرين الثاني',
      '29 تشرين الثاني 2026',
    ],
    [make({ lang: 'ar', country: 'MA' }), 'الأحد 29 نونبر', 'يوم الأحد 29 نونبر', '29 نونبر 2026'],
  ])('are written short, long and with the year', (f, short, long, date) => {
    expect([f.day('2026-11-29'), f.dayLong('2026-11-29'), f.date('2026-11-29')]).toEqual([short, long, date]);
  });

  test('are Gregorian everywhere; the Umm al-Qura day is a second line on request', () => {
    expect(ar.date('2026-11-23')).toContain('2026');
    expect(ar.hijri('2026-11-23')).toBeUndefined();
    expect(make({ lang: 'ar', country: 'SA', hijri: true }).hijri('2026-11-23')).toMatch(
      /^13 جمادى الآخرة 1448/,
    );
  });

  test('an instant is read in the given zone, whatever the machine’s', () => {
    const late = Date.UTC(2026, 10, 22, 22, 40);
    expect(en.dayOf(late)).toBe('2026-11-23');
    expect(en.dayOf(late, 'Europe/London')).toBe('2026-11-22');
    expect(en.dayTime(Date.UTC(2026, 10, 22, 13, 40))).toBe('Sun 22 Nov, 16:40');
    expect(ar.dayTime(Date.UTC(2026, 10, 22, 13, 40))).toBe('الأحد 22 نوفمبر، 16:40');
    expect(en.time(Date.UTC(2026, 10, 22, 21, 0))).toBe('00:00');
  });

  test('no zone moves a civil day', () => {
    const zones = ['Asia/Riyadh', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'];
    for (const zone of zones) expect(make({ zone }).day('2026-01-01')).toBe('Thu 1 Jan');
  });

  test('any instant falls on the day that its own writing says', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1971-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (at) => {
          const f = make({ zone: 'UTC' });
          expect(f.dayOf(at.getTime())).toBe(at.toISOString().slice(0, 10));
        },
      ),
    );
  });
});

describe('money', () => {
  test('stores the minor unit of ISO, shows the digits of the region', () => {
    expect(majorUnits({ minor: 12_345, ccy: 'KWD' })).toBe(12.345);
    expect(en.money({ minor: 4_800_000, ccy: 'SAR' })).toBe('SAR\u00a048,000');
    expect(en.money({ minor: 12_345, ccy: 'KWD' })).toBe('KWD\u00a012.345');
    expect(en.money({ minor: 12_345_678, ccy: 'IQD' })).toBe('IQD\u00a012,346');
    expect(en.money({ minor: 1_050, ccy: 'USD' })).toBe('USD\u00a010.50');
  });

  test('in Arabic the sign follows the figure, as one unit', () => {
    expect(ar.money({ minor: 1_250_000, ccy: 'SAR' })).toBe('\u206812,500\u00a0ر.س.\u2069');
    expect(arabic.money({ minor: 1_250_000, ccy: 'EGP' })).toContain('١٢٬٥٠٠');
  });

  test('every listed currency can be written in both languages', () => {
    for (const ccy of CURRENCIES) {
      for (const f of [en, ar]) expect(f.money({ minor: 123_456, ccy })).toMatch(/\d/);
    }
  });
});

describe('foreign words in a sentence', () => {
  test.each([
    ['ar', 'هدى المنصور', false],
    ['ar', 'Huda', true],
    ['ar', 'شركة Acme (KSA)', true],
    ['en', 'Huda Al-Mansour', false],
    ['en', 'هدى', true],
    ['en', 'Acme, 24/7!', false],
  ] as const)('%s: %s is isolated: %s', (lang, text, isolated) => {
    expect(isolate(text, lang) !== text).toBe(isolated);
  });

  test('lists use the comma of their language, and «و» is never glued to a Latin word', () => {
    expect(en.list(['Call', 'email', 'visit'])).toBe('Call, email, and visit');
    expect(ar.list(['مكالمة', 'LinkedIn', 'زيارة'])).toBe('مكالمة، LinkedIn، زيارة');
  });

  test('taking isolates out gives the text back', () => {
    fc.assert(
      fc.property(fc.string(), (text) => withoutIsolates(isolate(text, 'ar')) === withoutIsolates(text)),
    );
  });
});

import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createDetector } from '../../../../domain/objections/detect/create-detector';

const folder = new URL('../../../../domain/objections/', import.meta.url);
const detect = createDetector(
  JSON.parse(readFileSync(new URL('detect/model.json', folder), 'utf8')),
  JSON.parse(readFileSync(new URL('objection-library.json', folder), 'utf8')),
);
const sure = (text: string) => detect({ text }).flatMap((one) => (one.sure ? [one.label] : []));
const PRICE = 'price.too_expensive';

describe('text that is nothing gives nothing', () => {
  test.each([
    ['empty', ''],
    ['blanks', ' \t\r\n\u00a0\u2003'],
    ['emoji', '👍👍🏽 🎉 👨‍👩‍👧 ❤️ 🇸🇦'],
    ['marks of direction alone', '\u200e\u200f\u202a\u202e\u2066\u2069\u061c'],
    ['zero-width alone', '\u200b\u200c\u200d\u2060\ufeff'],
    ['halves of surrogates', '\ud83d \ude00 \udc00\ud800'],
    ['control characters', '\u0000\u0001\u0007\u001b[31m'],
    ['an empty page', '<html><head><style>p{color:red}</style></head><body></body></html>'],
    ['diacritics without letters', '\u064b\u064c\u0651'.repeat(500)],
    ['one mark many times', '?'.repeat(20_000)],
    ['a table of figures', '1,200.00\t3,400.50\t17%\n'.repeat(300)],
    ['base64', 'aGVsbG8gd29ybGQgdGhpcyBpcyBub3RoaW5n'.repeat(300)],
  ])('%s', (_, text) => {
    expect(sure(text)).toEqual([]);
  });
});

describe('an objection is heard through', () => {
  test.each([
    ['zero-width between all letters', [...'The price is too high for us.'].join('\u200b'), PRICE],
    ['soft hyphens', 'The pri\u00adce is too hi\u00adgh for us.', PRICE],
    ['look-alike letters', 'Тhе рriсе is tоо high fоr us.', PRICE],
    ['full-width letters', 'Ｔｈｅ ｐｒｉｃｅ ｉｓ ｔｏｏ ｈｉｇｈ ｆｏｒ ｕｓ．', PRICE],
    ['halves of surrogates', 'The pri\ud800ce is too high\udc00 for us.', PRICE],
    ['marks of direction', '\u202bThe price\u202c is \u2066too high\u2069 for us.', PRICE],
    ['zero-width in Arabic', [...'السعر مرتفع جدا علينا'].join('\u200d'), PRICE],
    ['presentation forms', 'ﺍﻟﺴﻌﺮ ﻣﺮﺗﻔﻊ ﺟﺪﺍ ﻋﻠﻴﻨﺎ', PRICE],
    ['tatweel and diacritics', 'السِّعْـــرُ مُرْتَفِعٌ جِدًّا عَلَيْنَا', PRICE],
    ['mixed directions', '\u200fالسعر too high علينا جدا\u200e, sorry.', PRICE],
    ['Windows line ends', 'Hi Sam,\r\n\r\nThe price is too high for us.\r\n\r\nBest,\r\nLee', PRICE],
  ])('%s', (_, text, label) => {
    expect(sure(text)).toContain(label);
  });
});

test('tags and scripts around the words raise no alarm', () => {
  expect(sure('<p>Thanks, the <b>order</b> arrived.</p><script>alert("x")</script>')).toEqual([]);
  expect(sure('<a href="https://a.example/?q=too-expensive">See you on Monday</a>')).toEqual([]);
});

describe('work grows with the text and no faster', () => {
  afterEach(() => void vi.restoreAllMocks());

  /** Steps of the detector that can be seen from outside: features noted, words looked up, pieces cut. */
  function stepsFor(text: string): number {
    const spies = [
      vi.spyOn(Set.prototype, 'add'),
      vi.spyOn(Map.prototype, 'get'),
      vi.spyOn(String.prototype, 'slice'),
      vi.spyOn(RegExp.prototype, 'exec'),
    ];
    detect({ text });
    const steps = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
    vi.restoreAllMocks();
    return steps;
  }

  test.each([
    ['sentences', 'We read the offer again last week. Your price is too high for us. '],
    ['one endless sentence', 'we read the offer again and the team is not sure about it '],
    ['short lines', 'no budget\n'],
    ['quoted lines', '> is it the budget?\n'],
    ['Arabic', 'قرأنا العرض مرة أخرى. السعر مرتفع علينا. '],
    ['questions', 'why? how? when? '],
  ])('%s', (_, piece) => {
    const half = piece.repeat(Math.floor(4000 / piece.length));
    stepsFor(half);
    const once = stepsFor(half);
    const twice = stepsFor(half + half);
    expect(once).toBeGreaterThan(0);
    expect(twice).toBeLessThanOrEqual(2.1 * once + 200);
  });

  test('nothing is read past the first twenty thousand characters', () => {
    const start = 'We read the offer again last week. '.repeat(600);
    expect(stepsFor(start.repeat(240))).toBeLessThanOrEqual(stepsFor(start) + 10);
  });
});

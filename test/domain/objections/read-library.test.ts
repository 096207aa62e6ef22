import fc from 'fast-check';
import { expect, test } from 'vitest';
import libraryJson from '../../../domain/objections/objection-library.json';
import libraryText from '../../../domain/objections/objection-library.json?one-byte';
import { readLibrary } from '../../../domain/objections/read-library';
import { oneByteOf } from '../../../scripts/build/one-byte-json';

test('the library is the same after its way through a script', () => {
  expect(readLibrary(libraryText)).toEqual(libraryJson);
});

test('any text is, and takes one byte a letter', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('سعر', 'Café', '\u0080', '\u00ff', 'ۿ', '\u067f\u0680', '–', '😀', '\\"'),
  );
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = oneByteOf(words);
      expect(text).not.toMatch(/[^\0-\xff]/);
      expect(readLibrary(text)).toEqual(words);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOUGHT, readTriples, TRIPLE_LETTERS } from '../../../../domain/objections/detect/triples';
import { commonTriples, inTriples } from '../../../../scripts/objections/pack';

const spelled = (steps: number[]) =>
  steps.map((step) => String.fromCharCode(NOUGHT.charCodeAt(0) + step)).join('');
const triple = fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: -9, max: 9 })));
const steps = fc.array(triple, { maxLength: 400 }).map((triples) => triples.flat());

test('steps come out of the stored model as they went in', () => {
  fc.assert(
    fc.property(steps, fc.nat(5), (given, letters) => {
      const plain = spelled(given);
      const common = commonTriples(plain).slice(0, 3 * letters);
      expect([...readTriples(inTriples(plain, common), common, given.length)]).toEqual(given);
    }),
  );
});

test('what is common takes one letter, the rest is spelled out', () => {
  const common = '???@??';
  expect(inTriples('??????@??>?>', common)).toBe(
    `${TRIPLE_LETTERS[0]}${TRIPLE_LETTERS[0]}${TRIPLE_LETTERS[1]}~>?>`,
  );
});

test('steps that do not come out even are refused', () => {
  expect(() => inTriples('????', '???')).toThrow('4 steps are no triples');
});

test('no letter needs an escape where the model is written into a script', () => {
  expect(JSON.stringify(`${TRIPLE_LETTERS}~`)).toHaveLength(TRIPLE_LETTERS.length + 3);
  expect(TRIPLE_LETTERS).not.toMatch(/[`$'\\"~]/);
  expect(new Set(TRIPLE_LETTERS).size).toBe(TRIPLE_LETTERS.length);
});

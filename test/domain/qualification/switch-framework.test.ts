import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { switchFramework } from '../../../domain/qualification/switch-framework';

describe('changing the framework', () => {
  test('answers follow their topic', () => {
    expect(switchFramework('bant', 'champ', { budget: 'b', authority: 'a', need: 'n', timing: 't' })).toEqual(
      {
        challenges: 'n',
        authority: 'a',
        money: 'b',
        prioritization: 't',
      },
    );
    expect(switchFramework('champ', 'meddic', { challenges: 'n', authority: 'a', money: 'm' })).toEqual({
      economic_buyer: 'a',
      pain: 'n',
    });
  });

  test('fields without a counterpart start empty', () => {
    expect(switchFramework('meddic', 'bant', { metrics: 'x', champion: 'y' })).toEqual({});
  });

  test('BANT to CHAMP and back loses nothing', () => {
    const field = fc.constantFrom('budget', 'authority', 'need', 'timing');
    fc.assert(
      fc.property(fc.dictionary(field, fc.string()), (answers) => {
        const there = switchFramework('bant', 'champ', answers);
        expect(switchFramework('champ', 'bant', there)).toEqual({ ...answers });
      }),
    );
  });
});

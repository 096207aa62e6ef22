import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIELD_GUIDE } from '../../../domain/qualification/field-guide';
import { FRAMEWORK_TABLE, frameworkFor } from '../../../domain/qualification/frameworks';
import { nextField, qualificationBand, qualify } from '../../../domain/qualification/score';
import { FRAMEWORKS } from '../../../domain/records';

describe('frameworks', () => {
  test.each(FRAMEWORKS)('%s weighs 100 and every field has its guide', (id) => {
    const { fields } = FRAMEWORK_TABLE[id];
    expect(fields.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    for (const { topic } of fields) expect(FIELD_GUIDE[topic].redFlag.ar).not.toBe('');
  });

  test.each([
    ['quick', 'bant'],
    ['standard', 'champ'],
    ['enterprise', 'meddic'],
    ['very_long', 'meddic'],
  ] as const)('%s starts with %s', (length, framework) => {
    expect(frameworkFor(length)).toBe(framework);
  });
});

describe('score', () => {
  test.each([
    [39, 'not_yet'],
    [40, 'developing'],
    [59, 'developing'],
    [60, 'qualified'],
    [79, 'qualified'],
    [80, 'strong'],
  ] as const)('%i is %s', (score, band) => {
    expect(qualificationBand(score)).toBe(band);
  });

  test('nothing known asks for the heaviest field', () => {
    expect(qualify('champ', {})).toEqual({ score: 0, band: 'not_yet', next: 'challenges' });
  });

  test('a blocker leaves a score that is lower anyway', () => {
    expect(qualify('bant', { need: 2 }, ['timing'])).toMatchObject({ score: 20, band: 'not_yet' });
  });

  test('equal level and weight: the framework order decides', () => {
    expect(nextField('bant', { budget: 1, authority: 1, need: 3, timing: 3 })).toBe('budget');
    expect(nextField('meddic', { metrics: 3, economic_buyer: 3, pain: 3 })).toBe('decision_criteria');
  });

  test('0 to 100, monotone in every field, blocked below 40', () => {
    const framework = fc.constantFrom(...FRAMEWORKS);
    const levels = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(framework, levels, fc.nat(5), (id, values, raised) => {
        const { fields } = FRAMEWORK_TABLE[id];
        const effective = Object.fromEntries(fields.map((field, i) => [field.id, values[i] ?? 0]));
        const { score } = qualify(id, effective);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        const field = fields[raised % fields.length]!.id;
        const better = { ...effective, [field]: Math.min(3, effective[field]! + 1) };
        expect(qualify(id, better).score).toBeGreaterThanOrEqual(score);
        expect(qualify(id, effective, [field]).score).toBeLessThanOrEqual(39);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { readAmount } from '../../../domain/money/read-amount';

describe('readAmount', () => {
  it.each([
    ['1,234.50', 2, 123_450],
    ['١٬٢٣٤٫٥٠ ر.س', 2, 123_450],
    ['۱۲۳۴', 2, 123_400],
    ['1.234,56', 2, 123_456],
    ['10\u202f000,50', 2, 1_000_050],
    ['1.234', 3, 1234],
    ['SAR 48,000', 2, 4_800_000],
    ['1,234,567', 2, 123_456_700],
    ['500', 0, 500],
    ['0.5', 2, 50],
  ])('reads %s with %i decimals', (text, digits, minor) => {
    expect(readAmount(text, digits)).toEqual({ ok: true, value: minor });
  });

  it.each([
    ['1.234', 2, 'money.ambiguous'],
    ['1,234', 3, 'money.ambiguous'],
    ['-5', 2, 'money.negative'],
    ['(500)', 2, 'money.negative'],
    ['NaN', 2, 'money.notNumber'],
    ['1e9', 2, 'money.notNumber'],
    ['0x10', 2, 'money.notNumber'],
    ['1.2345', 2, 'money.notNumber'],
    ['', 2, 'money.notNumber'],
    ['1,2,3', 2, 'money.notNumber'],
    ['99999999999999999999', 2, 'money.tooLarge'],
  ])('refuses %s with %i decimals: %s', (text, digits, code) => {
    const read = readAmount(text, digits);
    expect(read.ok ? 'read' : read.problem.code).toBe(code);
  });
});

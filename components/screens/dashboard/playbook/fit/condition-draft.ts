import type { Condition } from '../../../../../domain/people/criterion';
import type { FitField } from '../../../../../domain/people/fit-facts';
import { splitList } from '../shared/list-text';

/** A condition while it is being written: everything still text. */
export interface ConditionDraft {
  field: FitField;
  op: 'in' | 'contains' | 'between';
  words: string;
  low: string;
  high: string;
}

/** Fields that are counted, not named. */
export const COUNTED: ReadonlySet<string> = new Set<FitField>(['headcount', 'value']);

export const EMPTY_CONDITION: ConditionDraft = {
  field: 'industry',
  op: 'contains',
  words: '',
  low: '',
  high: '',
};

/** Opens a kept condition for editing. */
export function draftOf({ field, op, value }: Condition): ConditionDraft {
  const list = (typeof value === 'object' ? [...value] : [value]).map(String);
  const isRange = op === 'between';
  return {
    field: field as FitField,
    op,
    words: isRange ? '' : list.join(', '),
    low: isRange ? (list[0] ?? '') : '',
    high: isRange ? (list[1] ?? '') : '',
  };
}

/** What was written, as the rules take it; none while something is missing. */
export function conditionOf({ field, op, words, low, high }: ConditionDraft): Condition | undefined {
  if (op === 'between') {
    const ends = [readNumber(low), readNumber(high)];
    const [from = Number.NaN, to = Number.NaN] = ends;
    return from <= to ? { field, op, value: [from, to] } : undefined;
  }
  const value = splitList(words);
  return value.length > 0 ? { field, op, value } : undefined;
}

/** A whole number or a decimal, in digits of either script. */
export function readNumber(text: string): number {
  const latin = text.trim().replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  return /^\d+(\.\d+)?$/.test(latin) ? Number(latin) : Number.NaN;
}

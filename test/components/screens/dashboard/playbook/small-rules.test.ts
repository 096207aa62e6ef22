import { describe, expect, it } from 'vitest';
import {
  conditionOf,
  draftOf,
  EMPTY_CONDITION,
  readNumber,
} from '../../../../../components/screens/dashboard/playbook/fit/condition-draft';
import { byNextStep } from '../../../../../components/screens/dashboard/playbook/partners/partner-order';
import { proofState } from '../../../../../components/screens/dashboard/playbook/proof/proof-state';
import { splitList } from '../../../../../components/screens/dashboard/playbook/shared/list-text';

describe('small rules of the playbook page', () => {
  it.each([
    [undefined, 'sound'],
    ['2026-03-07', 'expired'],
    ['2026-03-08', 'soon'],
    ['2026-04-07', 'soon'],
    ['2026-04-08', 'sound'],
  ])('a proof until %s is %s on 8 March', (until, state) => {
    expect(proofState(until, '2026-03-08')).toBe(state);
  });

  it('puts the earliest dated step first, then whom one has not talked with for longest', () => {
    const order = byNextStep([
      { name: 'talked lately', lastTalkOn: '2026-03-01' },
      { name: 'late', nextOn: '2026-01-01', lastTalkOn: '2026-03-05' },
      { name: 'never' },
      { name: 'soon', nextOn: '2026-03-09' },
    ]).map(({ name }) => name);
    expect(order).toEqual(['late', 'soon', 'never', 'talked lately']);
  });

  it('splits words at commas of both scripts and at new lines', () => {
    expect(splitList(' sales، مبيعات,\nlead ,, ')).toEqual(['sales', 'مبيعات', 'lead']);
  });

  it('reads digits of both scripts and nothing else', () => {
    expect(['300', '٣٠٠', '1.5', '', '-1', '1e3', 'x'].map(readNumber)).toEqual([
      300,
      300,
      1.5,
      ...Array(4).fill(Number.NaN),
    ]);
  });

  it('keeps a condition only when it can match, and opens it as it was written', () => {
    const range = { ...EMPTY_CONDITION, field: 'headcount' as const, op: 'between' as const };
    expect(conditionOf({ ...range, low: '100', high: '50' })).toBeUndefined();
    expect(conditionOf({ ...range, low: '100', high: '' })).toBeUndefined();
    expect(conditionOf({ ...EMPTY_CONDITION, words: ' , ' })).toBeUndefined();
    for (const draft of [
      { ...range, low: '100', high: '500' },
      { ...EMPTY_CONDITION, words: 'retail, food' },
    ])
      expect(draftOf(conditionOf(draft)!)).toEqual(draft);
  });
});

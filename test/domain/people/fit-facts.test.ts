import { describe, expect, it } from 'vitest';
import { type FitSubject, fitFactsOf, segmentOf, standingFit } from '../../../domain/people/fit-facts';
import type { IcpCriterion } from '../../../domain/people/icp-fit';

const subject: FitSubject = {
  prospect: { title: 'Head of Sales', country: 'SA', tags: ['warm'] },
  account: { id: 'a', name: 'Qamar', country: 'AE', headcount: 300, industry: 'Food', tags: ['retail'] },
  run: { value: { minor: 5_000_000, ccy: 'KWD' } },
};
const headcount: IcpCriterion = { field: 'headcount', op: 'between', value: [100, 500], weight: 5 };
const country: IcpCriterion = { field: 'country', op: 'in', value: ['SA'], weight: 5, must: true };

describe('facts for the fit (DOMAIN 8.1)', () => {
  it('takes the own country first, both sets of tags, and the value in major units', () => {
    expect(fitFactsOf(subject)).toMatchObject({ country: 'SA', tag: ['retail', 'warm'], value: 5000 });
    expect(fitFactsOf({ prospect: {}, run: {} })).toMatchObject({ value: undefined, tag: [] });
  });

  it('gives the standing a score only while criteria are set and enough is known', () => {
    expect(standingFit([], subject)).toBeUndefined();
    expect(standingFit([headcount, country], subject)).toEqual({ score: 100, outside: false });
    expect(standingFit([headcount], { prospect: {}, run: {} })).toEqual({ outside: false });
    const abroad = { ...subject, prospect: { country: 'DE' } };
    expect(standingFit([headcount, country], abroad)).toEqual({ score: 50, outside: true });
  });
});

describe('the segment of a deal (DOMAIN 8.3)', () => {
  const segments = [
    { id: 'all', rules: [] },
    { id: 'food', order: 2, rules: [{ field: 'industry', op: 'contains' as const, value: 'food' }] },
    { id: 'large', order: 1, rules: [{ field: 'headcount', op: 'between' as const, value: [200, 900] }] },
  ];
  it('is the one chosen by hand, then the first by order whose rules fit', () => {
    expect(segmentOf(segments, { ...subject, run: { segmentId: 'food' } })?.id).toBe('food');
    expect(segmentOf(segments, subject)?.id).toBe('large');
    expect(segmentOf(segments, { prospect: {}, run: {} })).toBeUndefined();
  });
});

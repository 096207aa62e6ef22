import { expect, it } from 'vitest';
import { atFairThreshold } from '../../scripts/objections/fair-threshold';

const mail = (no: number, labels: string[]) => ({ id: String(no), lang: 'en', text: '', labels });
const PRICE = 'price.no_budget';

/** Twenty mails: objections found at 0.9, harmless ones mistaken at `alarm`; the first of each five may be told otherwise. */
function set(alarm: number, first?: string[]) {
  const mails = Array.from({ length: 20 }, (_, i) =>
    mail(i, i % 5 === 0 && first ? first : i % 2 ? [PRICE] : []),
  );
  const found = mails.map((_, i) => [{ label: PRICE, confidence: i % 2 ? 0.9 : alarm }]);
  return atFairThreshold(mails, found);
}

it('takes the threshold that is quiet on the other parts', () => {
  const { answers, thresholds } = set(0.52);
  expect(thresholds).toEqual([0.55, 0.55, 0.55, 0.55, 0.55]);
  expect(answers.map(({ length }) => length)).toEqual(Array.from({ length: 20 }, (_, i) => i % 2));
});

it('does not look at the part that is judged', () => {
  expect(set(0.52, [PRICE]).thresholds[0]).toBe(set(0.52, []).thresholds[0]);
  expect(set(0.52, [PRICE]).thresholds[1]).toBe(0.55);
});

it('takes the highest threshold when none is quiet', () => {
  expect(set(0.95).thresholds).toEqual([0.7, 0.7, 0.7, 0.7, 0.7]);
});

import { describe, expect, test } from 'vitest';
import { performanceReview } from '../../../domain/insight/performance-review';
import { rate } from '../../../domain/insight/rate';

describe('performance review', () => {
  test('three sentences from own numbers', () => {
    const review = performanceReview({
      conversion: [
        { stage: 'prospecting', ...rate(5, 10) },
        { stage: 'offer', ...rate(8, 10) },
        { stage: 'closing', ...rate(4, 4) },
      ],
      usual: { prospecting: 0.3, offer: 0.7, closing: 0.1 },
      stages: [
        { stage: 'offer', days: 12, benchmark: 10 },
        { stage: 'closing', days: 3, benchmark: 0.5 },
      ],
      habits: {
        answer_on_the_day: rate(10, 10),
        keep_the_cadence: rate(6, 10),
        ask_one_thing: rate(0, 4),
        change_the_channel: rate(6, 10),
      },
    });
    expect(review.strongest?.stage).toBe('prospecting');
    expect(review.slowest).toEqual({ stage: 'closing', ratio: 3 });
    expect(review.habit?.id).toBe('keep_the_cadence');
  });

  test('says nothing where there is too little', () => {
    expect(performanceReview({ conversion: [], usual: {}, stages: [], habits: {} })).toEqual({});
  });
});

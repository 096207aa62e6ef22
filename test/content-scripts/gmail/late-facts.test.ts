import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LateFacts } from '../../../content-scripts/gmail/late-facts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('trap 52: ids that are painted late', () => {
  it('are looked for four times, less and less often', () => {
    const looks: number[] = [];
    const late = new LateFacts(() => {
      looks.push(Date.now() - start);
      late.seen(true);
    });
    const start = Date.now();
    late.seen(true);
    vi.advanceTimersByTime(60_000);
    expect(looks).toEqual([250, 1250, 5250, 15_250]);
  });

  it('end the waiting, and another view has all the time again', () => {
    const look = vi.fn();
    const late = new LateFacts(look);
    late.seen(true);
    late.seen(false);
    vi.advanceTimersByTime(60_000);
    expect(look).not.toHaveBeenCalled();
    for (let times = 0; times < 9; times += 1) {
      late.seen(true);
      vi.advanceTimersByTime(60_000);
    }
    expect(look).toHaveBeenCalledTimes(4);
    late.restart();
    late.seen(true);
    vi.advanceTimersByTime(60_000);
    expect(look).toHaveBeenCalledTimes(5);
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HealthWatch, healthReport } from '../../../content-scripts/gmail/report-health';
import { count, countRank, newHealth } from '../../../content-scripts/shared/health';

const sent: unknown[] = [];
beforeEach(() => {
  sent.length = 0;
  const sendMessage = async (message: unknown) => {
    sent.push(message);
    return { ok: true, value: {} };
  };
  vi.stubGlobal('chrome', { runtime: { id: 'x', sendMessage } });
});

function list(seen: number, understood: number) {
  const health = newHealth();
  count(health, 'rowsSeen', seen);
  count(health, 'rowsUnderstood', understood);
  countRank(health, 'rowSubject', 1, 3);
  countRank(health, 'rowDate', 3, 3);
  return healthReport('list', health);
}

describe('health of a view', () => {
  it('names missing facts and the worst rank used', () => {
    const report = list(10, 9);
    expect(report).toMatchObject({ seen: 10, understood: 9, missing: [{ fact: 'rowDate', count: 1 }] });
    expect(report.ranks).toContainEqual({ fact: 'rowSubject', rank: 1 });
  });

  it('sends a report once', () => {
    const watch = new HealthWatch();
    watch.look(list(10, 9), 0);
    watch.look(list(10, 9), 1);
    expect(sent).toHaveLength(1);
  });

  it('F34 is blind after three bad looks ten seconds apart, not before', () => {
    const watch = new HealthWatch();
    for (const at of [0, 5000, 10_000]) watch.look(list(10, 2), at);
    expect(watch.isBlind).toBe(false);
    watch.look(list(10, 2), 20_000);
    expect(watch.isBlind).toBe(true);
    watch.look(list(10, 10), 30_000);
    expect(watch.isBlind).toBe(false);
  });

  it('does not judge by a handful of rows', () => {
    const watch = new HealthWatch();
    for (const at of [0, 10_000, 20_000, 30_000]) watch.look(list(4, 0), at);
    expect(watch.isBlind).toBe(false);
  });
});

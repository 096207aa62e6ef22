import { describe, expect, it } from 'vitest';
import { addHealth, healthSummary } from '../../background/page-reports';
import type { HealthReport } from '../../messages/protocol';

function report(view: string, seen: number, understood: number): HealthReport {
  const missing = [
    { fact: 'rowDate', count: 1 },
    { fact: 'rowSubject', count: 4 },
  ];
  return { page: 'gmail', view, seen, understood, missing: seen > understood ? missing : [], ranks: [] };
}

describe('the health of the pages in one light', () => {
  it('says nothing while nothing was seen', () => {
    addHealth(report('none', 0, 0), 1);
    expect(healthSummary()).toBeUndefined();
  });

  it.each([
    [50, 'green', []],
    [45, 'amber', ['rowSubject', 'rowDate']],
    [39, 'red', ['rowSubject', 'rowDate']],
  ])('%i of 50 understood: %s', (understood, state, missing) => {
    addHealth(report('list', 50, understood), 2);
    expect(healthSummary()).toEqual({ state, seen: 50, understood, missing });
  });

  it('is as bad as the worst view', () => {
    addHealth(report('list', 50, 50), 3);
    addHealth(report('thread', 4, 1), 4);
    expect(healthSummary()).toMatchObject({ state: 'red', seen: 4 });
  });
});

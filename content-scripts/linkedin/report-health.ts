import { send } from '../../messages/client';
import type { HealthReport } from '../../messages/protocol';
import type { LinkedInFacts } from './read';

/** The health record of one reading as counts and names of facts: nothing of what was read. */
export function reportOf({ health }: LinkedInFacts, view: string): HealthReport {
  const ranks = Object.entries(health.ranks);
  const missing = [
    ...ranks.flatMap(([fact, rank]) => (rank === null ? [fact] : [])),
    ...health.conflicts.filter((fact) => health.ranks[fact] !== null),
  ];
  return {
    page: 'linkedin',
    view,
    seen: health.rows?.seen ?? ranks.length,
    understood: health.rows?.understood ?? ranks.length - missing.length,
    missing: missing.map((fact) => ({ fact, count: 1 })),
    ranks: ranks.flatMap(([fact, rank]) => (rank === null ? [] : [{ fact, rank }])),
  };
}

let lastSent = '';

/** Tells the worker how well a page was understood, when that differs from the last time. */
export function sendHealth(report: HealthReport): void {
  const words = JSON.stringify(report);
  if (words === lastSent) return;
  lastSent = words;
  void send('health.report', { report });
}

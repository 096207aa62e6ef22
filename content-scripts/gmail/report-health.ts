import { send } from '../../messages/client';
import type { HealthReport } from '../../messages/protocol';
import { type Health, missingFacts } from '../shared/health';

/** Alarms need enough to judge by, and three looks well apart: pages are read while they are being drawn. */
const ROWS_MIN = 5;
const UNDERSTOOD_MIN = 0.8;
const BAD_LOOKS = 3;
const LOOKS_APART_MS = 10_000;
const LISTED_MAX = 60;

/** What was seen and understood of one view, as the worker keeps it: counts and names of facts, no word of a mail. */
export function healthReport(view: 'list' | 'thread' | 'none', { counts, ranks }: Health): HealthReport {
  const isThread = view === 'thread';
  const things = isThread ? 'messages' : 'rows';
  // A folded message says little by nature: what it does not show is not missing until it is opened.
  const folded = isThread ? (counts.collapsed ?? 0) : 0;
  const seen = Math.max(0, (counts[`${things}Seen`] ?? 0) - folded);
  const understood = (counts[`${things}Understood`] ?? 0) + (isThread ? (counts.hiddenPlaceholders ?? 0) : 0);
  const missing = Object.entries(missingFacts({ counts, ranks }))
    .map(([fact, count]) => ({ fact, count: count - folded }))
    .filter(({ count }) => count > 0);
  return {
    page: 'gmail',
    view,
    seen,
    understood: Math.min(seen, understood),
    missing: missing.slice(0, LISTED_MAX),
    ranks: Object.entries(ranks)
      .map(([fact, places]) => ({ fact, rank: places.slice(0, -1).findLastIndex((hits) => hits > 0) }))
      .filter(({ rank }) => rank >= 0)
      .slice(0, LISTED_MAX),
  };
}

/** Sends what changed, and says when too little is understood for any badge to be trusted. */
export class HealthWatch {
  #lastSent = '';
  #badLooks = 0;
  #lastBadAt = 0;

  /** True while our marks should stay out of the page. */
  get isBlind(): boolean {
    return this.#badLooks >= BAD_LOOKS;
  }

  look(report: HealthReport, now = performance.now()): void {
    this.#judge(report, now);
    const text = JSON.stringify(report);
    if (text === this.#lastSent) return;
    this.#lastSent = text;
    void send('health.report', { report });
  }

  #judge({ view, seen, understood }: HealthReport, now: number): void {
    const isEnough = view === 'thread' ? seen >= 1 : seen >= ROWS_MIN;
    if (!isEnough) return;
    if (understood / seen >= UNDERSTOOD_MIN) this.#badLooks = 0;
    else if (this.#badLooks === 0 || now - this.#lastBadAt >= LOOKS_APART_MS) {
      this.#badLooks += 1;
      this.#lastBadAt = now;
    }
  }
}

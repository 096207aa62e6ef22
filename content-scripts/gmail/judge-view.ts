import type { HealthReport } from '../../messages/protocol';
import { type Health, newHealth } from '../shared/health';
import { judgeRows } from './read/read-list';
import type { ShownThread } from './read/read-open-thread';
import { HealthWatch, healthReport } from './report-health';

/** The same view is judged again only so often: facts of rows take longer to read than their badges to place. */
const JUDGE_EVERY_MS = 10_000;

/** How well the view on screen is understood, judged when it is new and now and then while it stays. */
export class ViewJudge {
  #report: HealthReport = healthReport('none', newHealth());
  readonly #watch = new HealthWatch();
  #view = '';
  #at = 0;

  /** What was last seen and understood. */
  get report(): HealthReport {
    return this.#report;
  }

  /** True while our marks should stay out of the page. */
  get isBlind(): boolean {
    return this.#watch.isBlind;
  }

  /** The next look judges, whatever was judged before. */
  forget(): void {
    this.#view = '';
  }

  /** Judges the open conversation by what its reading counted, else the lists on screen. */
  look(thread: ShownThread | null, threadHealth: Health): void {
    const view = `${location.hash} ${thread?.threadId}`;
    const now = performance.now();
    if (view === this.#view && now - this.#at < JUDGE_EVERY_MS) return;
    this.#view = view;
    this.#at = now;
    this.#report = thread ? healthReport('thread', threadHealth) : listReport();
    if (this.#report.view !== 'none') this.#watch.look(this.#report);
  }
}

function listReport(): HealthReport {
  const health = newHealth();
  return healthReport(judgeRows(document, health) > 0 ? 'list' : 'none', health);
}

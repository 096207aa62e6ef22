import type { HealthReport } from '../../messages/protocol';
import { type Health, newHealth } from '../shared/health';
import { mayGoOn } from '../shared/lifetime';
import type { OpenThread } from '../shared/page-facts';
import { judgeRows } from './read/read-list';
import { HealthWatch, healthReport } from './report-health';

/** The same view is judged again only so often: facts of rows take longer to read than their badges to place. */
const JUDGE_EVERY_MS = 10_000;
/** A list is judged when it has stood for a while: half drawn it would be misjudged, and it is drawn while the rep waits. */
const JUDGE_LIST_AFTER_MS = 3000;

/** What tells one open conversation from another. */
type OpenThreadId = Pick<OpenThread, 'threadId'>;

/** How well the view on screen is understood, judged when it is new and now and then while it stays. */
export class ViewJudge {
  #report: HealthReport | undefined;
  readonly #watch = new HealthWatch();
  #view = '';
  #at = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** What was last seen and understood. */
  get report(): HealthReport {
    this.#report ??= healthReport('none', newHealth());
    return this.#report;
  }

  /** True while our marks should stay out of the page. */
  get isBlind(): boolean {
    return this.#watch.isBlind;
  }

  /** Judges the open conversation by what its reading counted, else the lists on screen; at once if somebody asks. */
  look(thread: OpenThreadId | null, threadHealth: Health, isAsked: boolean): void {
    const view = `${location.hash} ${thread?.threadId}`;
    const now = performance.now();
    const isSame = view === this.#view;
    if (isSame && !isAsked && now - this.#at < JUDGE_EVERY_MS) return;
    clearTimeout(this.#timer);
    this.#view = view;
    this.#at = now;
    if (thread) this.#judge(healthReport('thread', threadHealth));
    else if (isSame || isAsked) this.#judge(listReport());
    else this.#timer = setTimeout(() => mayGoOn() && this.#judge(listReport()), JUDGE_LIST_AFTER_MS);
  }

  #judge(report: HealthReport): void {
    this.#report = report;
    if (report.view !== 'none') this.#watch.look(report);
  }
}

function listReport(): HealthReport {
  const health = newHealth();
  return healthReport(judgeRows(document, health) > 0 ? 'list' : 'none', health);
}

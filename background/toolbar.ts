import browser from 'webextension-polyfill';
import { dueState } from '../domain/cadence/due-state';
import type { PlanKind } from '../domain/cadence/plan-facts';
import { toolbarCounter } from '../domain/cadence/toolbar-counter';
import { readSpeech } from '../presenters/speech';
import type { DawraDatabase } from '../storage/database';
import { calendarFor } from '../storage/plans/calendars';
import { dueRows } from '../storage/queries/due-rows';
import { now } from './clock';
import { logError } from './error-log';

/** Marks of the tokens: late, due, accent. The toolbar knows no custom properties. */
const COLOURS = { red: '#b3261e', amber: '#945a00', stage: '#582645' } as const;
/** More than this many need not be counted: the badge says "99+". */
const COUNTED_MAX = 500;

/** Shows on the toolbar how many prospects are due. Computed from dates each time; an alarm is only a hint. */
export async function updateToolbar(db: DawraDatabase): Promise<void> {
  const at = now();
  const speech = await readSpeech(db, browser.i18n.getUILanguage());
  const calendar = calendarFor(speech.settings, speech.settings.homeCountry);
  const rows = await dueRows(db, at, COUNTED_MAX);
  const counted = rows.map((row) => {
    const due = dueState(row.dueOn, row.zone, calendar, at);
    return {
      prospectId: row.prospectId,
      kind: row.kind as PlanKind,
      state: due.state,
      ...(due.state === 'overdue' ? { late: due.late } : {}),
    };
  });
  const { text, colour } = toolbarCounter(counted);
  await browser.action.setBadgeText({ text });
  if (colour) await browser.action.setBadgeBackgroundColor({ color: COLOURS[colour] });
  const title =
    text === '' ? 'Dawra' : `Dawra · ${speech.words.notification.digestTitle(counted.length, speech.f)}`;
  await browser.action.setTitle({ title });
}

/** While a rep types or a file comes in, one write follows another: the toolbar counts once they pause. */
const PAUSE_MS = 120;
const LONGEST_MS = 1000;
let timer: ReturnType<typeof setTimeout> | undefined;
let waitingSince: number | undefined;

/** Shows the count after a short pause in the writes, a second later at most. A worker killed before counts at its start. */
export function updateToolbarSoon(db: DawraDatabase): void {
  const at = performance.now();
  waitingSince ??= at;
  clearTimeout(timer);
  const pause = Math.max(0, Math.min(PAUSE_MS, waitingSince + LONGEST_MS - at));
  timer = setTimeout(() => {
    waitingSince = undefined;
    void updateToolbar(db).catch((error: unknown) => logError(now(), 'toolbar', error));
  }, pause);
}

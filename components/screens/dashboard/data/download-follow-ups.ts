import { type CalendarEntry, writeCalendar } from '../../../../domain/export/calendar-file';
import { dayNumberIn, startOfDay } from '../../../../domain/time/zone';
import { words } from '../../../../locales/area';
import { data } from '../../../../locales/areas';
import { isolate } from '../../../../locales/isolate-text';
import { presentQueueItem } from '../../../../presenters/present-queue';
import { database } from '../../../../storage/database';
import { followUpsFrom } from '../../../../storage/queries/calendar-days';
import { meetingStarts } from '../../../../storage/queries/today-more';
import { showToast } from '../../../ui/toasts';
import { now, speech } from '../../shared/session';
import { downloadFile } from './save-file';

const ENTRIES_MAX = 2000;
const DAY_MS = 86_400_000;

/** Follow-ups from today on as a calendar file. */
export async function downloadFollowUps(): Promise<void> {
  const { f, lang } = speech.value;
  const t = words(data, f).export;
  const at = now.value;
  const today = f.dayOf(at);
  const people = await followUpsFrom(database(), today, ENTRIES_MAX);
  const meetings = people.filter(({ plan }) => plan.kind === 'meeting').map(({ plan }) => plan.prospectId);
  const from = startOfDay(dayNumberIn(at, f.prefs.zone), f.prefs.zone);
  const starts = await meetingStarts(database(), meetings, from, from + 366 * DAY_MS);
  const entries = people.map((person): CalendarEntry => {
    const item = presentQueueItem(person, speech.value, at);
    const start = starts.get(item.prospectId);
    return {
      key: `followup:${item.runId}`,
      day: person.plan.dueOn ?? today,
      summary: `${item.what} · ${isolate(item.name, lang)}`,
      ...(item.company ? { description: item.company } : {}),
      ...(start === undefined ? {} : { at: start }),
    };
  });
  if (entries.length === 0) {
    showToast({ text: t.empty });
    return;
  }
  const name = `dawra-follow-ups-${today}.ics`;
  downloadFile(name, [writeCalendar(entries, at)], 'text/calendar;charset=utf-8');
  showToast({ text: t.saved(name) });
}

import browser from 'webextension-polyfill';
import { nextNotifyAt } from '../domain/cadence/quiet-hours';
import { hoursBetween } from '../domain/cadence/send-hours';
import { dayNumberIn, instantOn, startOfDay } from '../domain/time/zone';
import { readSpeech } from '../presenters/speech';
import { database } from '../storage/database';
import { calendarFor } from '../storage/plans/calendars';
import { dueRows } from '../storage/queries/due-rows';
import { announce } from './announce';
import { forgetBadges } from './badge-cache';
import { now } from './clock';
import { logError } from './error-log';
import { localStore } from './local-store';
import { isSick } from './sick-store';
import { healNow, mayRead, mayWrite } from './start-state';
import { updateToolbar } from './toolbar';

/** One alarm for the next moment anything can change on screen: a new day, or the morning digest. */
const ALARM = 'dawra.next';
const DIGEST_MS = 8.5 * 3_600_000;
/** While the disk is full: looks every minute whether there is room again. */
const HEAL_ALARM = 'dawra.heal';

/** Sets the alarm again on every start, since alarms may vanish; what is due is computed from dates, never from alarms. */
export function watchReminders(): void {
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === ALARM) await wake();
    if (name === HEAL_ALARM) await tryToHeal();
  });
  void wake();
}

/** Keeps looking for room on the disk until there is some. */
export async function watchForRoom(): Promise<void> {
  await browser.alarms.create(HEAL_ALARM, { periodInMinutes: 1 });
}

async function tryToHeal(): Promise<void> {
  if (!(await isSick(localStore)) || (await healNow())) {
    await browser.alarms.clear(HEAL_ALARM);
    await announce(database());
  }
}

let awake: Promise<void> = Promise.resolve();

/** One after the other: two alarms that ring together must not both remind. */
function wake(): Promise<void> {
  awake = awake.then(look);
  return awake;
}

async function look(): Promise<void> {
  try {
    if (await mayRead()) return;
    const db = database();
    forgetBadges();
    await updateToolbar(db);
    await showDigest();
    await browser.alarms.create(ALARM, { when: await nextWake() });
  } catch (error) {
    logError(now(), 'reminders', error);
  }
}

async function nextWake(): Promise<number> {
  const { f } = await readSpeech(database(), browser.i18n.getUILanguage());
  const { zone } = f.prefs;
  const today = dayNumberIn(now(), zone);
  const candidates = [instantOn(today, DIGEST_MS, zone), startOfDay(today + 1, zone)];
  return Math.min(...candidates.filter((at) => at > now()));
}

/** At most one notification a day, in working hours, and only with the permission the rep gave. */
async function showDigest(): Promise<void> {
  const db = database();
  const speech = await readSpeech(db, browser.i18n.getUILanguage());
  if (!speech.settings.notifications) return;
  const allowed = await browser.permissions.contains({ permissions: ['notifications'] });
  if (!allowed) return;
  const at = now();
  const { zone } = speech.f.prefs;
  const calendar = calendarFor(speech.settings, speech.settings.homeCountry);
  // Quiet from evening to morning is loud from morning to evening.
  const { quietHours } = speech.settings;
  if (nextNotifyAt(at, zone, calendar, hoursBetween(quietHours.to, quietHours.from)) !== at) return;
  const today = dayNumberIn(at, zone);
  if (at < instantOn(today, DIGEST_MS, zone)) return;
  if (await mayWrite()) return;
  const shown = (await db.meta.get('digestDay'))?.value;
  // A clock or a zone that went back a day reminds nobody twice; a day far ahead was shown by a wrong clock.
  if (shown === today || shown === today + 1) return;
  const due = (await dueRows(db, at)).filter((row) => row.kind !== 'none' && row.kind !== 'meeting');
  if (due.length === 0) return;
  await db.meta.put({ key: 'digestDay', value: today });
  await browser.notifications.create('dawra.digest', {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title: speech.words.notification.digestTitle(due.length, speech.f),
    message: speech.words.notification.digestBody,
  });
}

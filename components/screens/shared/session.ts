/** What every screen shares: the rep's settings, words, the clock, and whether the store can be read. */
import { computed, effect, signal } from '@preact/signals';
import { send } from '../../../messages/client';
import { type Speech, speechOf } from '../../../presenters/speech';
import { database, readOlderSchema, storedSchema } from '../../../storage/database';
import { SCHEMA_VERSION } from '../../../storage/schema';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../../../storage/settings';
import { watch } from '../../../storage/watch';
import { browserLanguage } from '../../browser-adapter';
import { formatPrefs } from '../../language';
import { applyLook } from './apply-look';
import { now } from './clock';

export { now };
export const settings = signal<Settings>(DEFAULT_SETTINGS);
/** True once the settings were read: nothing is drawn before, so no screen flashes in the wrong language. */
export const ready = signal(false);
/** Code of what keeps the store from being read; empty when all is well. */
export const storeProblem = signal('');
/** True while the worker brings data of an older version up to date. */
export const updating = signal(false);

export const speech = computed<Speech>(() => speechOf(settings.value, browserLanguage()));

const MINUTE_MS = 60_000;

function failed(): void {
  storeProblem.value = 'notice.noStorage';
  ready.value = true;
}

/** Only the worker brings data up to date. Where it could not, the page reads them as they are. */
async function awaitSchema(): Promise<void> {
  const isOld = async () => {
    const stored = await storedSchema().catch(() => 0);
    return stored > 0 && stored < SCHEMA_VERSION ? stored : 0;
  };
  if (!(await isOld())) return;
  updating.value = true;
  await send('health.read', {});
  const old = await isOld();
  if (old) readOlderSchema(old);
  updating.value = false;
}

/** Starts following settings, language, theme and time. Call once per page. */
export function startSession(root: HTMLElement): void {
  void awaitSchema().then(() =>
    watch(
      () => readSettings(database()),
      (value) => {
        settings.value = value;
        ready.value = true;
      },
      failed,
    ),
  );
  setInterval(() => {
    now.value = Date.now();
  }, MINUTE_MS);
  effect(() => {
    const { f, lang, dir } = speech.value;
    formatPrefs.value = f.prefs;
    root.lang = lang;
    root.dir = dir;
  });
  effect(() => applyLook(root, settings.value));
}

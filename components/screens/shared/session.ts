/** What every screen shares: the rep's settings, words, the clock, and whether the store can be read. */
import { computed, effect, signal } from '@preact/signals';
import { type Speech, speechOf } from '../../../presenters/speech';
import { database } from '../../../storage/database';
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

export const speech = computed<Speech>(() => speechOf(settings.value, browserLanguage()));

const MINUTE_MS = 60_000;

/** Starts following settings, language, theme and time. Call once per page. */
export function startSession(root: HTMLElement): void {
  watch(
    () => readSettings(database()),
    (value) => {
      settings.value = value;
      ready.value = true;
    },
    () => {
      storeProblem.value = 'notice.noStorage';
      ready.value = true;
    },
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

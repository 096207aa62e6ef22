import { type Area, words } from './area';
import * as areas from './areas';
import { createFormat, type Format, type FormatPrefs, type Language } from './format';

export type { Format, FormatPrefs, Language } from './format';

type Areas = typeof areas;
/** Every word of the product in one language, by area. */
export type Messages = { [Name in keyof Areas]: Areas[Name] extends Area<infer Words> ? Words : never };

/**
 * All words and the writer that fills them, for the worker and for tests.
 * Screens import single areas and `useT` instead, so that they stay small.
 */
export function strings(lang: Language, prefs: Partial<FormatPrefs> = {}): Messages & { f: Format } {
  const f = createFormat({ digits: 'latn', zone: 'UTC', ...prefs, lang });
  const entries = Object.entries(areas).map(([name, area]) => [name, words(area as Area<object>, f)]);
  return { ...(Object.fromEntries(entries) as Messages), f };
}

import { worker as arabic } from '../locales/ar/worker';
import { words } from '../locales/area';
import { stages, steps, touches, units } from '../locales/areas';
import type { Stages } from '../locales/en/stages';
import type { Steps } from '../locales/en/steps';
import type { Touches } from '../locales/en/touches';
import type { Units } from '../locales/en/units';
import { worker as english, type WorkerWords } from '../locales/en/worker';
import { createFormat, type Format } from '../locales/format';
import type { Language, TextDirection } from '../messages/views';
import type { DawraDatabase } from '../storage/database';
import { homeZone } from '../storage/plans/plan-facts-of';
import { readSettings, type Settings } from '../storage/settings';

/** The rep's language, words and settings, as every view-model and toast needs them. */
export interface Speech {
  lang: Language;
  dir: TextDirection;
  words: WorkerWords;
  stages: Stages;
  steps: Steps;
  touches: Touches;
  units: Units;
  f: Format;
  settings: Settings;
}

/** The language to speak: the one set, else the browser's when it is Arabic, else English. */
export function languageOf(settings: Pick<Settings, 'language'>, browserLanguage: string): Language {
  if (settings.language !== 'auto') return settings.language;
  return browserLanguage.startsWith('ar') ? 'ar' : 'en';
}

/** Builds the speech of the settings as they are stored now. */
export async function readSpeech(db: DawraDatabase, browserLanguage: string): Promise<Speech> {
  return speechOf(await readSettings(db), browserLanguage);
}

/** The words and the writer of a set of settings. */
export function speechOf(settings: Settings, browserLanguage: string): Speech {
  const lang = languageOf(settings, browserLanguage);
  const f = createFormat({
    lang,
    digits: settings.digits,
    zone: homeZone(settings),
    hijri: settings.hijri,
    ...(settings.homeCountry ? { country: settings.homeCountry } : {}),
  });
  return {
    lang,
    dir: lang === 'ar' ? 'rtl' : 'ltr',
    words: lang === 'ar' ? arabic : english,
    stages: words(stages, f),
    steps: words(steps, f),
    touches: words(touches, f),
    units: words(units, f),
    f,
    settings,
  };
}

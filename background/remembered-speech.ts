import browser from 'webextension-polyfill';
import { readSpeech, type Speech } from '../presenters/speech';
import type { DawraDatabase } from '../storage/database';

/** The speech of the settings as stored, kept between two writes: the worker is the only writer. */
let known: { zone: string; speech: Promise<Speech> } | undefined;

/** The speech to answer with. A machine that changed its zone meanwhile gets a new one. */
export function rememberedSpeech(db: DawraDatabase): Promise<Speech> {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (known?.zone !== zone) {
    const speech = readSpeech(db, browser.i18n.getUILanguage()).catch((error: unknown) => {
      forgetSpeech();
      throw error;
    });
    known = { zone, speech };
  }
  return known.speech;
}

/** After every write: it may have been a setting. */
export function forgetSpeech(): void {
  known = undefined;
}

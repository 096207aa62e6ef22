import browser from 'webextension-polyfill';
import type { DawraDatabase } from '../storage/database';
import { forgetBadges } from './badge-cache';
import { forgetSpeech } from './remembered-speech';
import { updateToolbarSoon } from './toolbar';

const PAGES = ['https://mail.google.com/*', 'https://www.linkedin.com/*'];

/** After a write: the toolbar counts again and every open page asks again. Extension pages follow by liveQuery. */
export async function announce(db: DawraDatabase): Promise<void> {
  forgetBadges();
  forgetSpeech();
  updateToolbarSoon(db);
  await tellPages();
}

/** Asks every open page to look again; one that asked before gets what is remembered. */
export async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: PAGES }).catch(() => []);
  await Promise.all(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return;
      // A tab without our script (opened before the install) has nobody who listens.
      await browser.tabs.sendMessage(id, { v: 1, t: 'page.changed' }, { frameId: 0 }).catch(() => undefined);
    }),
  );
}

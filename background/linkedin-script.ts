import browser from 'webextension-polyfill';
import { database } from '../storage/database';
import { readSettings } from '../storage/settings';
import { now } from './clock';
import { logError } from './error-log';
import { leaveOpenTabs } from './leave-tabs';
import { mayRead } from './start-state';

const SCRIPT = {
  id: 'dawra-linkedin',
  matches: ['https://www.linkedin.com/*'],
  js: ['linkedin.js'],
  runAt: 'document_idle' as const,
  persistAcrossSessions: true,
};
const ORIGINS = { origins: SCRIPT.matches };

/** The call that came last; the next begins when it is over, however it ended. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Registers the LinkedIn script while the rep has it on and the browser grants the host; removes it otherwise.
 * One call after another: the setting and the permission change within one press, and the later call must win.
 */
export function registerLinkedIn(): Promise<boolean> {
  const done = last.then(follow, follow);
  last = done;
  return done;
}

async function follow(): Promise<boolean> {
  try {
    if (await mayRead()) return false;
    const { linkedin } = await readSettings(database());
    const granted = await browser.permissions.contains(ORIGINS);
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] });
    if (linkedin && granted) {
      if (!registered) {
        await browser.scripting.registerContentScripts([SCRIPT]);
        await injectIntoOpenTabs();
      }
      return true;
    }
    if (registered) {
      await browser.scripting.unregisterContentScripts({ ids: [SCRIPT.id] });
      await leaveOpenTabs('linkedin');
    }
    return false;
  } catch (error) {
    logError(now(), 'linkedin.register', error);
    return false;
  }
}

async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: SCRIPT.matches });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    await browser.scripting
      .executeScript({ target: { tabId: id }, files: SCRIPT.js })
      .catch((error: unknown) => logError(now(), 'linkedin.inject', error));
  }
}

/** Follows the browser's permission page: taken back there means gone here, at once. */
export function watchLinkedInPermission(): void {
  browser.permissions.onAdded.addListener(() => void registerLinkedIn());
  browser.permissions.onRemoved.addListener(() => void registerLinkedIn());
}

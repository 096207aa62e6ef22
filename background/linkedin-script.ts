import browser from 'webextension-polyfill';
import { database } from '../storage/database';
import { readSettings } from '../storage/settings';
import { now } from './clock';
import { logError } from './error-log';

const SCRIPT = {
  id: 'dawra-linkedin',
  matches: ['https://www.linkedin.com/*'],
  js: ['linkedin.js'],
  runAt: 'document_idle' as const,
  persistAcrossSessions: true,
};
const ORIGINS = { origins: SCRIPT.matches };

/** Registers the LinkedIn script while the rep has it on and the browser grants the host; removes it otherwise. */
export async function registerLinkedIn(): Promise<boolean> {
  try {
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
      await leaveOpenTabs();
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

/** The browser lets a script that runs go on. Without the host no tab says its address any more, so all are told. */
async function leaveOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      await browser.tabs.sendMessage(id, { v: 1, t: 'page.leave' }, { frameId: 0 }).catch(() => undefined);
    }),
  );
}

/** Follows the browser's permission page: taken back there means gone here, at once. */
export function watchLinkedInPermission(): void {
  browser.permissions.onAdded.addListener(() => void registerLinkedIn());
  browser.permissions.onRemoved.addListener(() => void registerLinkedIn());
}

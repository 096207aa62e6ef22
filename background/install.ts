import browser from 'webextension-polyfill';
import { now } from './clock';
import { logError } from './error-log';
import { leaveOpenTabs } from './leave-tabs';
import { watchLinkedInPermission } from './linkedin-script';

const MAIL = ['https://mail.google.com/*'];

/** First run opens the welcome; an update puts the new script into open mail tabs, where the old one went quiet. */
export function watchInstall(): void {
  watchLinkedInPermission();
  watchMailPermission();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('dashboard.html#/welcome') });
    void injectIntoMailTabs();
  });
}

/** The browser's own page can take the mail site away and give it back: off there means off here, at once. */
function watchMailPermission(): void {
  browser.permissions.onRemoved.addListener(({ origins }) => {
    if (origins?.some((one) => MAIL.includes(one))) void leaveOpenTabs('gmail');
  });
  browser.permissions.onAdded.addListener(({ origins }) => {
    if (origins?.some((one) => MAIL.includes(one))) void injectIntoMailTabs();
  });
}

async function injectIntoMailTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: MAIL }).catch(() => []);
  for (const { id } of tabs) {
    if (id === undefined) continue;
    await browser.scripting
      .executeScript({ target: { tabId: id }, files: ['gmail.js'] })
      .catch((error: unknown) => logError(now(), 'mail.inject', error));
  }
}

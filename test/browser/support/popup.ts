import type { Page } from '@playwright/test';
import type { Extension } from './extension';

/**
 * Opens the popup as it stands over a tab. In a test it is a tab of its own, so it is told which tab is in front:
 * the one whose address matches.
 */
export async function openPopupOver(extension: Extension, addressPattern: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 380, height: 600 });
  await page.addInitScript((pattern) => {
    const query = chrome.tabs.query.bind(chrome.tabs);
    Object.assign(chrome.tabs, {
      query: (asked: chrome.tabs.QueryInfo) => query(asked.active ? { url: pattern } : asked),
    });
  }, addressPattern);
  await page.goto(`chrome-extension://${extension.id}/popup.html`);
  return page;
}

/** Opens the popup as the browser lets it see a tab after the user's click alone (activeTab): its address and title. */
export async function openPopupOnTab(
  extension: Extension,
  tab: { url: string; title: string },
): Promise<Page> {
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 380, height: 600 });
  await page.addInitScript((facts) => {
    Object.assign(chrome.tabs, { query: async () => [{ id: 999_999, windowId: 1, ...facts }] });
  }, tab);
  await page.goto(`chrome-extension://${extension.id}/popup.html`);
  return page;
}

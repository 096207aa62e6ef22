import browser from 'webextension-polyfill';
import { readSpeech } from '../presenters/speech';
import { database } from '../storage/database';
import { mayRead } from './start-state';

const PAGES = ['https://mail.google.com/*', 'https://www.linkedin.com/*'];

/** One entry in the page's menu: open the panel, where notes are typed. */
export function watchContextMenus(): void {
  browser.runtime.onInstalled.addListener(() => void drawContextMenus());
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === 'log' && tab?.id !== undefined) {
      void browser.tabs.sendMessage(tab.id, { v: 1, t: 'page.log' }, { frameId: 0 }).catch(() => undefined);
    }
    if (info.menuItemId === 'note' && tab?.windowId !== undefined) openPanel(tab.windowId);
  });
}

/** Draws the entries in the rep's language; again after a switch of language. */
export async function drawContextMenus(): Promise<void> {
  if (await mayRead()) return;
  const { words } = await readSpeech(database(), browser.i18n.getUILanguage());
  await browser.contextMenus.removeAll();
  const shared = { contexts: ['page' as const], documentUrlPatterns: PAGES };
  browser.contextMenus.create({ id: 'log', title: words.context.log, ...shared });
  browser.contextMenus.create({ id: 'note', title: words.context.note, ...shared });
}

/** The side panel opens only inside the user's click, so nothing may be awaited before. */
export function openPanel(windowId: number): void {
  const { sidePanel } = globalThis.chrome as unknown as {
    sidePanel?: { open(options: { windowId: number }): Promise<void> };
  };
  void sidePanel?.open({ windowId });
}

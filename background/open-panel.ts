import browser from 'webextension-polyfill';
import { findProspects } from '../storage/queries/find-prospect';
import { openPanel } from './context-menus';
import type { ReadHandler } from './handler';

/** Shows a person in the side panel. Opening needs the user's click on a page of ours or a menu; a page only sets the subject. */
export const openPanelFor: ReadHandler<'panel.open'> = async (request, { db, tabId }) => {
  if (tabId !== undefined) {
    const tab = await browser.tabs.get(tabId);
    if (tab.windowId !== undefined) openPanel(tab.windowId);
  }
  const [found] = request.address ? (await findProspects(db, [request.address])).values() : [];
  const panelSubject = request.prospectId ?? found?.id;
  if (panelSubject) await browser.storage.session.set({ panelSubject });
  return {};
};

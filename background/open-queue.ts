import browser from 'webextension-polyfill';
import type { ReadHandler } from './handler';

/** Shows who is due: in the popup where the browser opens one for a page, else on the dashboard's first page. */
export const openQueue: ReadHandler<'queue.open'> = async () => {
  const action = browser.action as { openPopup?: () => Promise<void> };
  const isOpen = await action.openPopup?.().then(
    () => true,
    () => false,
  );
  if (!isOpen) await browser.tabs.create({ url: browser.runtime.getURL('dashboard.html#/today') });
  return {};
};

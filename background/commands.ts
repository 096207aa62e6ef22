import browser from 'webextension-polyfill';

/** Keyboard commands of the manifest: they act on the tab in front. */
export function watchCommands(): void {
  browser.commands.onCommand.addListener(async (name: string) => {
    if (name === 'open-dashboard') {
      await browser.tabs.create({ url: browser.runtime.getURL('dashboard.html') });
      return;
    }
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return;
    const type = name === 'log-touch' ? 'page.log' : 'page.done';
    await browser.tabs.sendMessage(tab.id, { v: 1, t: type }, { frameId: 0 }).catch(() => undefined);
  });
}

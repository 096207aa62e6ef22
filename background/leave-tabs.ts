import browser from 'webextension-polyfill';

/** The browser lets a script that runs go on. Without the host no tab says its address any more, so all are told. */
export async function leaveOpenTabs(from: 'gmail' | 'linkedin'): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      await browser.tabs
        .sendMessage(id, { v: 1, t: 'page.leave', from }, { frameId: 0 })
        .catch(() => undefined);
    }),
  );
}

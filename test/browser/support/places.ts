import type { Page } from '@playwright/test';
import type { Extension } from './extension';

/** Pages whose parts are looked at for assistive technology in tests of their own, with a year of data in them. */
export const WITH_A_YEAR: ReadonlySet<string> = new Set(['insights', 'objections', 'playbook']);

/** Loads a page of ours from nothing and waits until it is drawn and counted. */
export async function openAnew(extension: Extension, page: Page, path: string, lang: string): Promise<void> {
  // Another address of the same file alone would keep the page, and its heading, as they were.
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${extension.id}/${path}`);
  // Asked in each frame: an expectation asks ever more seldom, and this is waited for some hundred times.
  await page.waitForFunction(
    (language) =>
      document.documentElement.lang === language &&
      document.querySelector('h1') &&
      !document.querySelector('html[data-counting], .dw-skeleton'),
    lang,
  );
}

/** Makes the window 320 pixels wide and says by how much the page is wider; nothing when it fits. */
export async function tooWide(page: Page, path: string): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 800 });
  const over = await page.evaluate(async () => {
    // What is measured follows the window one frame later.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    return document.documentElement.scrollWidth - document.documentElement.clientWidth;
  });
  return over > 0 ? [`${path}: ${over} pixels too wide`] : [];
}

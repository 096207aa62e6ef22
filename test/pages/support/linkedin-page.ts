import { type Browser, test as base, chromium, expect, type Page } from '@playwright/test';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { bundleScript, press, shownWords } from '../linkedin-script-support';

/** `script`: the content script as text. `page`: an empty page of a browser without extensions, to run it in. */
export const test = base.extend<{ page: Page }, { script: string; bare: Browser }>({
  script: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
    async ({}, use) => use(await bundleScript()),
    { scope: 'worker' },
  ],
  bare: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
    async ({}, use) => {
      const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      const browser = await chromium.launch({ executablePath: findBrowser()!, args });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ bare }, use) => {
    const page = await bare.newPage({ bypassCSP: true, viewport: { width: 1280, height: 800 } });
    await use(page);
    await page.close();
  },
});
export { expect } from '@playwright/test';

/** Follows a link of the practice network without a reload. */
export const move = (page: Page, name: string) =>
  page.evaluate((text) => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-move]')];
    links.find((link) => decodeURIComponent(link.href).includes(text))?.click();
  }, name);

/** Waits until the script shows these words. */
export const says = (page: Page, word: string) => expect.poll(() => shownWords(page)).toContain(word);

/** Presses until the words are there: buttons of a fresh card arm only after it has been seen for a moment. */
export async function pressUntil(page: Page, label: string, word: string): Promise<void> {
  let isPressed = false;
  await expect(async () => {
    // A press that was answered late was taken all the same, and its button may be gone.
    if (isPressed && (await shownWords(page)).includes(word)) return;
    await press(page, label, 2000);
    isPressed = true;
    await expect.poll(() => shownWords(page), { timeout: 500 }).toContain(word);
  }).toPass();
}

type Held = { holdReplies?: Promise<void> | undefined; letGo?: () => void };

/** From now on the worker's stand-in answers nothing. */
export const holdReplies = (page: Page) =>
  page.evaluate(() => {
    const scope = globalThis as unknown as Held;
    scope.holdReplies = new Promise((resolve) => {
      scope.letGo = resolve;
    });
  });

/** What was held back is answered, and so is all that follows. */
export const letGo = (page: Page) =>
  page.evaluate(() => {
    const scope = globalThis as unknown as Held;
    scope.holdReplies = undefined;
    scope.letGo?.();
  });

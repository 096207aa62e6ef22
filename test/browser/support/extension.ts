import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type BrowserContext,
  test as base,
  chromium,
  expect,
  type Page,
  type Worker,
} from '@playwright/test';
import { findBrowser } from '../../../scripts/find-browser.mjs';

export const BUILD = resolve('.output/chrome-mv3');

export interface Extension {
  context: BrowserContext;
  id: string;
  worker: Worker;
  profile: string;
  /** Opens one of our own pages. */
  open(path: string): Promise<Page>;
  /** A page of ours that shows nothing and stays behind the others: messages are sent from it. */
  own(): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Closes the page that the first run opens, for in front of the page under test it would leave that page a frame a
 * second. To the browser each start with an extension from its command line is a first run.
 */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const welcome = () => context.pages().find((page) => page.url().endsWith('#/welcome'));
  await expect.poll(welcome, { intervals: [20], timeout: 10_000 }).toBeDefined();
  await welcome()!.close();
}

/** Starts Chromium with the built extension. Pass `profile` to start again on the same data. */
export async function startExtension(
  options: { profile?: string; build?: string; args?: string[] } = {},
): Promise<Extension> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'dawra-'));
  const build = options.build ?? BUILD;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser()!,
    headless: true,
    args: [
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(options.args ?? []),
    ],
  });
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 10_000 }));
  const id = new URL(worker.url()).host;
  await closeWelcome(context);
  // The empty tab that every browser starts with is behind all others and costs nothing more.
  let own = context.pages().find((page) => page.url() === 'about:blank');
  let isOwnThere = false;
  return {
    context,
    id,
    worker,
    profile,
    open: async (path) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    own: async () => {
      if (!own || own.isClosed()) own = await context.newPage();
      else if (isOwnThere) return own;
      await own.goto(`chrome-extension://${id}/manifest.json`);
      isOwnThere = true;
      // Pages of ours share a process: one that is crashed on purpose takes this one along.
      own.once('crash', () => {
        own = undefined;
      });
      return own;
    },
    close: async () => {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** `fresh`: a browser of its own. `shared`: one browser per Playwright worker, for tests that only read or draw. */
export const test = base.extend<{ fresh: Extension }, { shared: Extension }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  fresh: async ({}, use) => {
    const extension = await startExtension();
    await use(extension);
    await extension.close();
  },
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
    async ({}, use) => {
      const extension = await startExtension();
      await use(extension);
      await extension.close();
    },
    { scope: 'worker' },
  ],
});
export { expect } from '@playwright/test';

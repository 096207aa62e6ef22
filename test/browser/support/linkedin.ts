import { expect, type Page } from '@playwright/test';
import type { Extension } from './extension';

export const LINKEDIN = 'https://www.linkedin.com/*';
export const PROFILE = 'https://www.linkedin.com/in/omar-h/';

/** Our elements stand beside the page's own under a name with a hyphen; only those that can be seen count. */
export function cards(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('body *, html > *')].filter(
        (one) => one.localName.includes('-') && one.getBoundingClientRect().width > 0,
      ).length,
  );
}

/** Names of the page scripts that are registered at this moment. */
export function registered({ worker }: Extension): Promise<string[]> {
  return worker.evaluate(async () => {
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return scripts.map((script) => script.id);
  });
}

/** Takes back every host that is not named, so that the extension has to ask: headless browsers show no dialog. */
export async function withholdHosts({ context, id }: Extension): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: {
        updateExtensionConfiguration(change: object): Promise<void>;
        addHostPermission(id: string, host: string): Promise<void>;
      };
    };
    await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' });
    await developerPrivate.addHostPermission(extensionId, 'https://mail.google.com/*');
    await developerPrivate.addHostPermission(extensionId, 'https://www.linkedin.com/*');
  }, id);
  await page.close();
}

/** A press on a button of ours that asks the browser for the site, or gives it back. */
export async function pressPermission(extension: Extension, what: 'request' | 'remove'): Promise<boolean> {
  const page = await extension.open('popup.html');
  await page.evaluate(
    ({ asked, origins }) => {
      const button = document.createElement('button');
      button.textContent = 'practice press';
      button.style.cssText = 'position:fixed;inset:0;z-index:9';
      button.onclick = async () => {
        const done = await chrome.permissions[asked as 'request']({ origins });
        button.dataset.done = String(done);
      };
      document.body.append(button);
    },
    { asked: what, origins: [LINKEDIN] },
  );
  const button = page.getByRole('button', { name: 'practice press' });
  await button.click();
  await expect(button).toHaveAttribute('data-done', /./);
  const done = await button.getAttribute('data-done');
  await page.close();
  return done === 'true';
}

export interface Watched {
  page: Page;
  /** Addresses asked for. */
  asked: string[];
  /** Addresses moved to. */
  moved: string[];
}

/** Opens a page and notes what a script could do to it: press, move, scroll, write into it. */
export async function openWatched({ context }: Extension, address = PROFILE): Promise<Watched> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const acts: string[] = [];
    Object.assign(globalThis, { acts });
    for (const type of ['click', 'input', 'submit', 'focusin', 'scroll', 'keydown']) {
      addEventListener(type, (event) => acts.push(`${type} ${(event.target as Element).nodeName}`), true);
    }
  });
  const asked: string[] = [];
  const moved: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('framenavigated', (frame) => moved.push(frame.url()));
  await page.goto(address);
  await expect(page.locator('main')).toBeVisible();
  return { page, asked, moved };
}

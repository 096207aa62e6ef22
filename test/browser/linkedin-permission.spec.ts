import type { Page } from '@playwright/test';
import { type Extension, expect, test } from './support/extension';
import { servePractice, tell } from './support/practice';

const LINKEDIN = 'https://www.linkedin.com/*';
const PROFILE = 'https://www.linkedin.com/in/omar-h/';

/** Our elements stand beside the page's own under a name with a hyphen; only those that can be seen count. */
function cards(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('body *, html > *')].filter(
        (one) => one.localName.includes('-') && one.getBoundingClientRect().width > 0,
      ).length,
  );
}

function registered({ worker }: Extension): Promise<string[]> {
  return worker.evaluate(async () => {
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return scripts.map((script) => script.id);
  });
}

/** Takes back every host that is not named, so that the extension has to ask: headless browsers show no dialog. */
async function withholdHosts({ context, id }: Extension): Promise<void> {
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
async function press(extension: Extension, what: 'request' | 'remove'): Promise<boolean> {
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

/** Notes what a script could do to a page: press, move, scroll, write into it. */
async function openWatched({
  context,
}: Extension): Promise<{ page: Page; asked: string[]; moved: string[] }> {
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
  await page.goto(PROFILE);
  await expect(page.getByRole('heading', { name: 'Omar Haddad' }).first()).toBeVisible();
  return { page, asked, moved };
}

test('F41 LinkedIn is off until the rep switches it on and the browser grants it; taken back, it is gone at once', async ({
  fresh,
}) => {
  test.setTimeout(120_000);
  const strays = await servePractice(fresh);
  await withholdHosts(fresh);

  // Off by default: no script, nothing in the page, and the switch alone does not grant what the browser has not.
  const first = await openWatched(fresh);
  expect(await registered(fresh)).toEqual([]);
  await tell(fresh, { t: 'settings.set', key: 'linkedin', value: true });
  expect(await registered(fresh)).toEqual([]);
  expect(await cards(first.page)).toBe(0);
  await first.page.close();

  // The rep presses the button: the script is registered and the card is shown.
  expect(await press(fresh, 'request')).toBe(true);
  await expect.poll(() => registered(fresh)).toEqual(['dawra-linkedin']);
  const { page, asked, moved } = await openWatched(fresh);
  await expect.poll(() => cards(page)).toBeGreaterThan(0);

  // All it does is stand there: no request, no move, no press, no scroll, and nothing says whose it is.
  await expect.poll(() => page.evaluate(() => performance.now())).toBeGreaterThan(3000);
  expect(asked.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([PROFILE]);
  expect(moved).toEqual([PROFILE]);
  expect(await page.evaluate(() => (globalThis as unknown as { acts: string[] }).acts)).toEqual([]);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const markup = await page.evaluate(() => document.documentElement.outerHTML);
  expect(markup).not.toMatch(/chrome-extension|dawra/i);
  expect(markup).not.toContain(fresh.id);
  const reached = await page.evaluate(
    (address) =>
      new Promise<boolean>((resolve) => {
        const image = new Image();
        image.onload = () => resolve(true);
        image.onerror = () => resolve(false);
        image.src = address;
      }),
    `chrome-extension://${fresh.id}/icon/16.png`,
  );
  expect(reached, 'a page that knows our id reaches no file of ours').toBe(false);

  // Taken back: the card goes from the open page, and no new page gets a script.
  expect(await press(fresh, 'remove')).toBe(true);
  await expect.poll(() => cards(page), { timeout: 3000 }).toBe(0);
  await expect.poll(() => registered(fresh)).toEqual([]);
  const last = await openWatched(fresh);
  await expect.poll(() => last.page.evaluate(() => performance.now())).toBeGreaterThan(1500);
  expect(await cards(last.page)).toBe(0);
  expect(strays).toEqual([]);
});

test('switched off in the settings, the card goes although the browser still grants the site', async ({
  fresh,
}) => {
  await servePractice(fresh);
  await withholdHosts(fresh);
  await tell(fresh, { t: 'settings.set', key: 'linkedin', value: true });
  expect(await press(fresh, 'request')).toBe(true);
  const { page } = await openWatched(fresh);
  await expect.poll(() => cards(page)).toBeGreaterThan(0);
  await tell(fresh, { t: 'settings.set', key: 'linkedin', value: false });
  await expect.poll(() => registered(fresh)).toEqual([]);
  await expect.poll(() => cards(page), { timeout: 3000 }).toBe(0);
});

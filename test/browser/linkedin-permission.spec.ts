/** One test for each sentence of "Rules first": what Dawra may be and do on LinkedIn, and nothing more. */
import { type Extension, expect, startExtension, test } from './support/extension';
import {
  cards,
  openWatched,
  PROFILE,
  pressPermission,
  registered,
  type Watched,
  withholdHosts,
} from './support/linkedin';
import { servePractice, tell } from './support/practice';

const WAIT_MS = 2000;
const NOTICE = {
  en: [
    /forbid tools that insert things/,
    /reads only the page in front of you/,
    /never clicks, types/,
    /turn it off here/,
  ],
  ar: [/تمنع قواعد LinkedIn/, /لا تقرأ «دورة» إلا الصفحة التي أمامك/, /لا تضغط ولا تكتب/, /إيقافها من هنا/],
} as const;

test.describe.configure({ mode: 'serial' });
test.describe('Rules first', () => {
  let extension: Extension;
  let strays: string[];
  let open: Watched;
  /** Everything in the store, as one text. */
  const kept = async () => {
    const page = await extension.open('popup.html');
    const rows = await page.evaluate(async () => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await done(indexedDB.open('dawra'));
      const tables = [...db.objectStoreNames];
      const read = db.transaction(tables, 'readonly');
      const all = await Promise.all(tables.map((table) => done(read.objectStore(table).getAll())));
      db.close();
      return Object.fromEntries(tables.map((table, i) => [table, all[i]]));
    });
    await page.close();
    return rows;
  };
  /** Long enough for anything the script would do by itself. */
  const wait = ({ page }: Watched) =>
    page.waitForFunction((ms) => performance.now() > ms, WAIT_MS, { polling: 100 });

  test.beforeAll(async () => {
    extension = await startExtension();
    strays = await servePractice(extension);
    await withholdHosts(extension);
  });
  test.afterAll(() => extension.close());

  test('Optional host permission, off by default: no script runs, and the switch alone grants nothing', async () => {
    open = await openWatched(extension);
    await wait(open);
    expect(await registered(extension)).toEqual([]);
    await tell(extension, { t: 'settings.set', key: 'linkedin', value: true });
    expect(await registered(extension)).toEqual([]);
    expect(await cards(open.page)).toBe(0);
    await tell(extension, { t: 'settings.set', key: 'linkedin', value: false });
    await open.page.close();
  });

  test('Asked for in settings after a plain-words risk notice in both languages', async () => {
    for (const language of ['ar', 'en'] as const) {
      await tell(extension, { t: 'settings.set', key: 'language', value: language });
      const page = await extension.open('dashboard.html#/settings/linkedin');
      for (const words of NOTICE[language]) await expect(page.getByText(words)).toBeVisible();
      await expect(page.getByRole('button', { name: /accept the risk|أقبل المخاطرة/ })).toBeVisible();
      await page.close();
    }
    expect(await registered(extension), 'reading the notice switches nothing on').toEqual([]);
  });

  test('Reads the page in front of the user once it is switched on, and shows the card', async () => {
    await tell(extension, { t: 'settings.set', key: 'linkedin', value: true });
    expect(await pressPermission(extension, 'request')).toBe(true);
    await expect.poll(() => registered(extension)).toEqual(['dawra-linkedin']);
    open = await openWatched(extension);
    await expect.poll(() => cards(open.page)).toBeGreaterThan(0);
    await wait(open);
  });

  test('Stores them only on the user’s click: having looked, nothing is kept', async () => {
    const list = await openWatched(extension, 'https://www.linkedin.com/search/results/people/');
    await wait(list);
    await list.page.close();
    const rows = await kept();
    expect(JSON.stringify(rows)).not.toMatch(/omar-h|Omar|Cedar|jonas/);
    expect(rows.prospects).toEqual([]);
    await tell(extension, {
      t: 'prospect.track',
      source: 'linkedin',
      profile: { publicId: 'omar-h', name: 'Omar' },
    });
    expect((await kept()).prospects, 'and a click keeps the person').toHaveLength(1);
  });

  test('No request, no navigation, no click on LinkedIn’s controls, no scrolling, no background tab', async () => {
    const { page, asked, moved } = open;
    expect(asked.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([PROFILE]);
    expect(moved).toEqual([PROFILE]);
    expect(await page.evaluate(() => (globalThis as unknown as { acts: string[] }).acts)).toEqual([]);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(extension.context.pages().filter((one) => one.url().includes('linkedin.com'))).toHaveLength(1);
    expect(strays).toEqual([]);
  });

  test('Closed shadow root, no web-accessible resources, no extension address in the page', async () => {
    const { page } = open;
    const seen = await page.evaluate(() => ({
      markup: document.documentElement.outerHTML,
      roots: [...document.querySelectorAll('*')].filter((one) => one.shadowRoot !== null).length,
      names: Object.keys(globalThis).filter((name) => /dawra/i.test(name)),
    }));
    expect(seen.roots).toBe(0);
    expect(seen.names).toEqual([]);
    expect(seen.markup).not.toMatch(/chrome-extension|dawra/i);
    expect(seen.markup).not.toContain(extension.id);
    const manifest = await extension.worker.evaluate(() => chrome.runtime.getManifest());
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    const reached = await page.evaluate(
      (address) =>
        new Promise<boolean>((resolve) => {
          const image = new Image();
          image.onload = () => resolve(true);
          image.onerror = () => resolve(false);
          image.src = address;
        }),
      `chrome-extension://${extension.id}/icon/16.png`,
    );
    expect(reached, 'a page that knows our id reaches no file of ours').toBe(false);
  });

  test('F41 Revocable in one click and respected at once: card gone, script unregistered', async () => {
    expect(await pressPermission(extension, 'remove')).toBe(true);
    await expect.poll(() => cards(open.page), { timeout: 8000 }).toBe(0);
    await expect.poll(() => registered(extension)).toEqual([]);
    const last = await openWatched(extension);
    await wait(last);
    expect(await cards(last.page)).toBe(0);
    expect(strays).toEqual([]);
  });
});

test('the switch in the settings takes the card away, although the browser still grants the site', async ({
  fresh,
}) => {
  await servePractice(fresh);
  await withholdHosts(fresh);
  await tell(fresh, { t: 'settings.set', key: 'linkedin', value: true });
  expect(await pressPermission(fresh, 'request')).toBe(true);
  await expect.poll(() => registered(fresh)).toEqual(['dawra-linkedin']);
  const { page } = await openWatched(fresh);
  await expect.poll(() => cards(page)).toBeGreaterThan(0);
  const settings = await fresh.open('dashboard.html#/settings/linkedin');
  await settings.getByRole('button', { name: /Switch off and give/ }).click();
  await expect.poll(() => cards(page), { timeout: 8000 }).toBe(0);
  await expect.poll(() => registered(fresh)).toEqual([]);
  const granted = () =>
    fresh.worker.evaluate(() => chrome.permissions.contains({ origins: ['https://www.linkedin.com/*'] }));
  await expect.poll(granted).toBe(false);
});

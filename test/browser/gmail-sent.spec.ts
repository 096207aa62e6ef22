import type { Page } from '@playwright/test';
import { type Extension, expect, test } from './support/extension';
import { HUDA, hosts, openInbox, stripBox, tell, trackHuda } from './support/mail-page';

const ROW = `tr.zA:has([email="${HUDA}"])`;
const SEND = '.aoO';
const GONE_MS = 15_000;

/** How often the rep has written to Huda since her last reply, as the strip would say it. */
async function attempts(shared: Extension): Promise<string> {
  const reply = await tell(shared, 'thread.view', {
    account: 'layla@dawra.example',
    people: [{ address: HUDA }],
  });
  return reply.ok ? (reply.value.person?.lastTouchText ?? '') : 'refused';
}

async function touchCount(shared: Extension): Promise<number> {
  const page = await shared.open('dashboard.html');
  const count = await page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const open = indexedDB.open('dawra');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const ask = open.result.transaction('touches').objectStore('touches').count();
          ask.onsuccess = () => {
            open.result.close();
            resolve(ask.result);
          };
        };
      }),
  );
  await page.close();
  return count;
}

async function write(page: Page, how: 'reply' | 'new'): Promise<void> {
  if (how === 'reply') {
    await page.click(ROW);
    await expect.poll(() => stripBox(page)).not.toBeNull();
    await page.click('.ams.bkH');
  } else {
    await page.click('[data-practice="compose"]');
    await page.fill('.agP', HUDA);
    await page.locator('.agP').press('Tab');
    await page.fill('[name="subjectbox"]', 'A second thing');
  }
  await page.locator('[g_editable="true"]').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Hello Huda');
}

test('a reply that was sent is one touch, recorded when it appears', async ({ fresh }) => {
  await trackHuda(fresh);
  const page = await openInbox(fresh.context);
  await write(page, 'reply');
  const before = await touchCount(fresh);
  await page.click(SEND);
  await page.waitForSelector('.bAp');
  expect(await touchCount(fresh), 'it may still be undone').toBe(before);
  await page.waitForSelector('.bAp', { state: 'detached', timeout: GONE_MS });
  await expect.poll(() => touchCount(fresh)).toBe(before + 1);
  await page.goBack();
  await page.click(ROW);
  await expect.poll(() => stripBox(page)).not.toBeNull();
  expect(await touchCount(fresh), 'seen again').toBe(before + 1);
});

test('a reply whose conversation was left at once is seen in the list', async ({ fresh }) => {
  await trackHuda(fresh);
  const page = await openInbox(fresh.context);
  await write(page, 'reply');
  const before = await touchCount(fresh);
  await page.locator('[g_editable="true"]').press('Control+Enter');
  await page.goBack();
  await expect.poll(() => touchCount(fresh), { timeout: GONE_MS }).toBe(before + 1);
  await page.click(ROW);
  await expect.poll(() => stripBox(page)).not.toBeNull();
  expect(await touchCount(fresh), 'the same mail').toBe(before + 1);
});

test('a new mail is recorded with the id it gets', async ({ fresh }) => {
  await trackHuda(fresh);
  const page = await openInbox(fresh.context);
  await write(page, 'new');
  const before = await touchCount(fresh);
  await page.click(SEND);
  await expect.poll(() => touchCount(fresh), { timeout: GONE_MS }).toBe(before + 1);
  expect(await attempts(fresh)).not.toBe('refused');
});

test('what is undone, refused or put off is no touch', async ({ fresh }) => {
  await trackHuda(fresh);
  const page = await openInbox(fresh.context);
  await write(page, 'new');
  const before = await touchCount(fresh);
  await page.click(SEND);
  await page.click('[data-practice="undo"]');
  await page.waitForSelector(SEND);
  await page.click('[data-practice="schedule"]');
  await page.waitForSelector(SEND, { state: 'detached' });
  // A row that changes meanwhile is looked at, and proves nothing.
  await page.evaluate(() =>
    (globalThis as unknown as { practice: { receive(no: number, text: string): void } }).practice.receive(
      3,
      'New',
    ),
  );
  await page.click('[data-practice="compose"]');
  await page.locator('[g_editable="true"]').press('Control+Enter');
  await expect(page.locator(SEND), 'a mail to nobody is refused').toBeVisible();
  await expect.poll(() => hosts(page, ROW)).toBe(1);
  expect(await touchCount(fresh)).toBe(before);
});

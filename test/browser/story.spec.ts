import type { Page } from '@playwright/test';
import { type Extension, expect, startExtension, test } from './support/extension';
import { openPopupOnTab, openPopupOver } from './support/popup';
import { INBOX, servePractice, tell } from './support/practice';
import { openAllWeek } from './support/week';

const MAIL = 'https://mail.google.com/*';
const HUDA = 'huda@karam-foods.example';

/** Opens Huda's conversation and takes her up from the strip, as a rep would, with the mouse. */
async function trackFromStrip(extension: Extension, page: Page): Promise<void> {
  await page.goto(INBOX);
  await page.locator('tr.zA', { hasText: 'Huda Karam' }).click();
  const heading = page.getByRole('heading', { name: /Cold chain sensors/ });
  await expect(heading).toBeVisible();
  // The strip's root is closed, so the test goes where the eye would: under the subject, near the end of the line.
  await expect(async () => {
    const box = (await heading.boundingBox())!;
    const { width } = page.viewportSize()!;
    await page.mouse.move(width - 300, box.y + box.height + 32);
    await page.mouse.move(width - 250, box.y + box.height + 34, { steps: 3 });
    await page.mouse.click(width - 250, box.y + box.height + 34, { delay: 30 });
    expect(await extension.worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('1');
  }).toPass({ timeout: 15_000 });
}

async function touchesOf(extension: Extension): Promise<{ dir: string; at: number }[]> {
  const page = await extension.own();
  const rows = await page.evaluate(
    () =>
      new Promise<{ dir: string; at: number }[]>((resolve, reject) => {
        const opened = indexedDB.open('dawra');
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const all = opened.result.transaction('touches').objectStore('touches').getAll();
          all.onsuccess = () => {
            opened.result.close();
            resolve(all.result);
          };
        };
      }),
  );
  return rows;
}

test('carries one prospect from the first mail to negotiation, without a request leaving the browser', async ({
  fresh,
}) => {
  test.setTimeout(120_000);
  const strays = await servePractice(fresh);
  await openAllWeek(fresh);
  const page = await fresh.context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await trackFromStrip(fresh, page);

  // The messages of the open thread are touches, once each, in a second tab and after a reload too.
  await expect.poll(async () => (await touchesOf(fresh)).length).toBeGreaterThan(0);
  const seen = (await touchesOf(fresh)).length;
  const second = await fresh.context.newPage();
  await second.goto(page.url());
  await page.reload();
  await expect(page.getByRole('heading', { name: /Cold chain sensors/ })).toBeVisible();
  await second.close();
  expect((await touchesOf(fresh)).length).toBe(seen);

  // The popup over the mail: who, the step with its reason, the objection with its sentence, answers.
  await page.bringToFront();
  const popup = await openPopupOver(fresh, MAIL);
  await expect(popup.getByRole('heading', { name: 'Huda Karam' })).toBeVisible();
  await expect(popup.getByRole('button', { name: /Answer Huda/ })).toBeVisible();
  await expect(popup.locator('.dw-quote')).toContainText(/price per depot is too high/);
  await expect(popup.locator('.dw-quote mark').first()).not.toBeEmpty();
  await expect(popup.locator('.dw-answer')).toHaveCount(3);

  // An answer with open slots is edited first, then goes into the reply box; nothing is sent.
  const before = await page.locator('[data-message-id]').count();
  await popup.keyboard.press('1');
  await popup.getByRole('textbox').fill('Thank you for being direct, Huda.');
  await popup.getByRole('button', { name: 'Insert' }).click();
  await expect(page.locator('[contenteditable="true"][role="textbox"]')).toContainText(
    'Thank you for being direct',
  );
  expect(await page.locator('[data-message-id]').count()).toBe(before);

  // Moves with an override and a reason; a second window follows without a reload.
  const other = await openPopupOver(fresh, MAIL);
  for (const stage of ['Qualification', 'Offer', 'Objections', 'Negotiation']) {
    await popup.getByRole('button', { name: 'Move to another stage' }).click();
    await popup.getByRole('menuitem', { name: `Move to ${stage}` }).click();
    await popup.getByLabel('In your own words').fill('walked through with the buyer');
    await popup.getByRole('button', { name: 'Continue anyway' }).click();
    await expect(popup.locator('.dw-person-stage')).toContainText(stage);
    await expect(other.locator('.dw-person-stage')).toContainText(stage);
  }

  // Undo takes the last move back.
  await popup.getByRole('button', { name: 'Undo' }).last().click();
  await expect(popup.locator('.dw-person-stage')).toContainText('Objections');
  expect(strays).toEqual([]);
});

test('a follow-up falls due, is counted on the toolbar, and a logged call plans the next one', async ({
  fresh,
}) => {
  await servePractice(fresh);
  await tell(fresh, { t: 'settings.set', key: 'homeCountry', value: 'SA' });
  await tell(fresh, { t: 'prospect.track', address: HUDA, name: 'Huda Karam', source: 'gmail' });
  const popup = await openPopupOver(fresh, MAIL);
  await expect(popup.getByRole('heading', { name: 'Today' })).toBeVisible();
  await popup.keyboard.press('/');
  await popup.getByRole('searchbox').fill('karam');
  await expect(popup.getByRole('button', { name: /Huda Karam/ })).toBeVisible();
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('heading', { name: 'Huda Karam' })).toBeVisible();
  await popup.getByRole('button', { name: 'Log', exact: true }).click();
  await popup.getByRole('menuitem', { name: 'Call · No answer' }).click();
  await expect(popup.getByText(/^Saved\. Next:/)).toBeVisible();
  await expect(popup.locator('.dw-peek')).toContainText(/Email/);
  // Ten days on, the worker's clock alone decides.
  await fresh.worker.evaluate(() => {
    const later = 10 * 86_400_000;
    const real = Date.now.bind(Date);
    Date.now = () => real() + later;
  });
  await tell(fresh, { t: 'settings.set', key: 'chipBar', value: true });
  await expect.poll(() => fresh.worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('1');
});

test('G1 everything is still there after the worker and the browser were killed', async () => {
  const first = await startExtension();
  await tell(first, { t: 'prospect.track', address: HUDA, name: 'Huda Karam', source: 'gmail' });
  const page = await first.open('popup.html');
  const session = await first.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  const reply = await page.evaluate(() =>
    chrome.runtime.sendMessage({
      v: 1,
      t: 'badge.lookup',
      id: 'after-kill',
      keys: ['huda@karam-foods.example'],
    }),
  );
  expect(reply.value.badges['huda@karam-foods.example']).toMatchObject({ stage: 'prospecting' });
  await first.context.close();
  const again = await startExtension({ profile: first.profile });
  const popup = await again.open('popup.html');
  await expect(popup.getByRole('heading', { name: 'Today' })).toBeVisible();
  await popup.keyboard.press('/');
  await expect(popup.getByText('Huda Karam')).toBeVisible();
  await again.close();
});

test('turns to Arabic at once, right to left', async ({ fresh }) => {
  await tell(fresh, { t: 'prospect.track', address: HUDA, name: 'Huda Karam', source: 'gmail' });
  const popup = await fresh.open('popup.html');
  await expect(popup.getByRole('heading', { name: 'Dawra' })).toBeVisible();
  await popup.getByRole('button', { name: 'العربية' }).click();
  await expect(popup.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(popup.getByRole('heading', { name: 'دورة' })).toBeVisible();
});

test('without the LinkedIn permission a person is tracked and a touch logged from address and title', async ({
  fresh,
}) => {
  const url = 'https://www.linkedin.com/in/%D8%A3%D8%AD%D9%85%D8%AF-%D8%B9%D9%84%D9%8A/?trk=x';
  const popup = await openPopupOnTab(fresh, { url, title: '(2) أحمد علي | LinkedIn' });
  await expect(popup.getByRole('heading', { name: 'أحمد علي' })).toBeVisible();
  await expect(popup.getByText('Read from the address bar only')).toBeVisible();
  await popup.getByRole('button', { name: 'Track this prospect' }).click();
  await expect(popup.locator('.dw-person-stage')).toContainText('Prospecting');
  await popup.getByRole('button', { name: 'Log', exact: true }).click();
  await popup.getByRole('menuitem', { name: 'Commented' }).click();
  await expect(popup.getByText(/^Saved\. Next:/)).toBeVisible();
  // The same touch twice in a day is asked about.
  await popup.getByRole('button', { name: 'Log', exact: true }).first().click();
  await popup.getByRole('menuitem', { name: 'Commented' }).click();
  await expect(popup.getByText(/was logged today/)).toBeVisible();
});

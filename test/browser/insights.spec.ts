import type { Page } from '@playwright/test';
import { faultsOf } from './support/accessibility';
import { tellFrom } from './support/dashboard';
import { type Extension, expect, test } from './support/extension';
import { planRows, putRows } from './support/put-rows';
import { seedRows } from './support/seed-history';

/** The dashboard with a year of invented selling, at a place. */
async function openYear(
  extension: Extension,
  place: string,
  { deals = 160, language = 'en' }: { deals?: number; language?: 'en' | 'ar' } = {},
): Promise<Page> {
  const page = await extension.open('dashboard.html');
  await page.setViewportSize({ width: 1440, height: 900 });
  await tellFrom(page, 'settings.set', { key: 'language', value: language });
  await tellFrom(page, 'settings.set', { key: 'homeCountry', value: 'SA' });
  await putRows(page, seedRows(Date.now(), deals));
  await page.goto(`${page.url().split('#')[0]}#/${place}`);
  await planRows(page);
  return page;
}

/** Chooses another period, and waits until the figures on screen are its own. */
async function choosePeriod(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Last 90 days' }).click();
  await page.getByRole('menuitemradio', { name }).click();
  await expect(page.getByRole('button', { name })).toBeVisible();
  await expect(page.locator('.dw-ins-figures')).toHaveAttribute('aria-busy', 'false');
}

test('every figure carries its sample, and the chart is a table too', async ({ fresh }) => {
  const page = await openYear(fresh, 'insights');
  const funnel = page.getByRole('region', { name: 'How far deals go' });
  await expect(funnel).toContainText(/n = \d+/);
  await funnel.getByRole('button', { name: 'Show as table' }).click();
  const rows = funnel.getByRole('row');
  await expect(rows).toHaveCount(8);
  await expect(rows.nth(1)).toContainText(/Prospecting\s*\d+\s*\d+ of \d+ · \d+\s% \(\d+–\u2060\d+\s%\)/);
  await choosePeriod(page, 'All time');
  await expect(page.getByRole('region', { name: 'Length of the cycle' })).toContainText('median');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    (async () => {
      const replies = page.getByRole('region', { name: 'Replies by attempt' });
      await replies.getByRole('button', { name: 'Export' }).click();
      await page.getByRole('menuitem', { name: 'PNG' }).click();
    })(),
  ]);
  expect(download.suggestedFilename()).toBe('dawra-replies-by-attempt.png');
});

test('under five deals there is no percentage, and the claims keep their badge', async ({ fresh }) => {
  const page = await openYear(fresh, 'insights', { deals: 3 });
  const main = page.getByRole('main');
  await choosePeriod(page, 'All time');
  await expect(page.getByRole('region', { name: 'How far deals go' })).toContainText('n = 3');
  const tiles = main.locator('.dw-ins-tiles');
  await expect(tiles).toContainText(/\d of \d/);
  expect(await tiles.innerText()).not.toContain('%');
  const claims = page.getByRole('region', { name: 'You will hear that…' });
  await expect(claims.getByText('folklore').first()).toBeVisible();
  await expect(claims).toContainText('so far');
});

test('a figure opens the table with exactly the deals behind it', async ({ fresh }) => {
  const page = await openYear(fresh, 'insights');
  const behind = page.getByRole('button', { name: /^Show \d+ deals behind “Win rate”$/ });
  const count = Number(/\d+/.exec((await behind.textContent()) ?? '')?.[0]);
  expect(count).toBeGreaterThan(5);
  await behind.click();
  await expect(page.getByText('Only the deals behind “Win rate”')).toBeVisible();
  await expect(page.getByText(`${count} deals`, { exact: true })).toBeVisible();
  // The filter stands in the address: a reload counts the same deals anew.
  await page.reload();
  await expect(page.getByText('Only the deals behind “Win rate”')).toBeVisible();
  await expect(page.getByText(`${count} deals`, { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Show all deals' }).click();
  await expect(page.getByText('Only the deals behind “Win rate”')).toHaveCount(0);
  await page.goBack();
  await expect(page.getByText('Only the deals behind “Win rate”')).toBeVisible();
});

test('a figure that nobody is behind leads back to all deals', async ({ fresh }) => {
  const page = await openYear(fresh, 'pipeline/table/source.nobody/90');
  await expect(page.getByText('Nothing fits this filter.')).toBeVisible();
  await page.getByRole('button', { name: 'Reset the filter' }).click();
  await expect(page.getByText('Nothing fits this filter.')).toHaveCount(0);
  await expect(page).toHaveURL(/#\/pipeline\/table$/);
});

test('wheel, five figures, ways to sell, partners and records open their deals, in their period', async ({
  fresh,
}) => {
  const page = await openYear(fresh, 'insights/growth');
  await choosePeriod(page, 'Last 365 days');
  for (const [tab, figure] of [
    ['growth', 'Wins'],
    ['growth', 'Acquisition'],
    ['growth', 'High · Enterprise'],
    ['growth', 'Rawafid'],
    ['records', 'with an issue'],
    ['records', 'Incomplete notes · Sales to delivery'],
  ] as const) {
    await page.evaluate((part) => (location.hash = `#/insights/${part}`), tab);
    const behind = page.getByRole('button', { name: new RegExp(`^Show [\\d,]+ deals behind “${figure}”$`) });
    const count = /[\d,]+/.exec((await behind.getAttribute('aria-label')) ?? '')?.[0];
    await behind.click();
    await page.reload();
    await expect(page.getByText(`Only the deals behind “${figure}”`)).toBeVisible();
    await expect(page.getByText(`${count} deals`, { exact: true })).toBeVisible();
  }
});

test('what-if moves the forecast and saves nothing', async ({ fresh }) => {
  const page = await openYear(fresh, 'insights/money');
  const whatIf = page.getByRole('region', { name: 'What if' });
  const before = (await whatIf.getByRole('status').textContent()) ?? '';
  await whatIf.getByRole('slider', { name: 'Prospecting' }).fill('90');
  await expect(whatIf.getByRole('status')).not.toHaveText(before);
  await page.reload();
  await expect(whatIf.getByRole('status')).toHaveText(before);
});

test('in Arabic time still runs from left to right, and nothing breaks for assistive technology', async ({
  fresh,
}) => {
  const page = await openYear(fresh, 'insights', { language: 'ar' });
  const replies = page.getByRole('region', { name: 'الردود حسب المحاولة' });
  const attempt = (no: string) =>
    replies.locator('svg[role="img"] text.dw-chart-strong', { hasText: no }).first();
  await expect(attempt('1')).toBeVisible();
  const x = async (no: string) => (await attempt(no).boundingBox())!.x;
  expect(await x('1')).toBeLessThan(await x('3'));
  for (const part of ['', '/levers', '/money', '/growth', '/records', '/claims']) {
    await page.goto(`${page.url().split('#')[0]}#/insights${part}`);
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    expect(await faultsOf(page, 'main'), part).toEqual([]);
  }
});

import { hashOf } from '../../components/screens/dashboard/shell/read-hash';
import { DASHBOARD_PLACES } from '../../scripts/screenshots/screens';
import { expect, startExtension, test } from './support/extension';
import { tell } from './support/practice';

for (const lang of ['en', 'ar']) {
  test(`no page is wider than a window of 320 pixels in ${lang}`, async () => {
    test.setTimeout(180_000);
    const extension = await startExtension();
    await tell(extension, { t: 'sample.add', language: lang });
    await tell(extension, { t: 'settings.set', key: 'language', value: lang });
    const page = await extension.context.newPage();
    await page.setViewportSize({ width: 320, height: 800 });
    const wide: string[] = [];
    for (const place of DASHBOARD_PLACES) {
      // Another address of the same file alone would keep the page as it was.
      await page.goto('about:blank');
      await page.goto(`chrome-extension://${extension.id}/dashboard.html${hashOf(place)}`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator('h1').first(), hashOf(place)).toBeAttached();
      await expect(page.locator('html[data-counting], .dw-skeleton'), hashOf(place)).toHaveCount(0);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`${hashOf(place)} by ${over}`);
    }
    await extension.close();
    expect(wide).toEqual([]);
  });
}

test('the table scrolls to its last column with its rows, and the arrow of a choice is part of it', async ({
  fresh,
}) => {
  await tell(fresh, { t: 'sample.add', language: 'en' });
  await tell(fresh, { t: 'settings.set', key: 'language', value: 'en' });
  const page = await fresh.open('dashboard.html#/pipeline/table');
  await page.setViewportSize({ width: 480, height: 800 });
  const row = page.getByRole('row').filter({ hasText: 'Huda Al-Mansour' });
  await row.waitFor();
  const last = row.locator('.dw-deals-row > :last-child');
  await page.locator('.dw-deals-scroll').evaluate((box) => box.scrollTo(box.scrollWidth, 0));
  const seen = await last.evaluate((cell) => {
    const { left, top, width, height } = cell.getBoundingClientRect();
    return cell.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
  expect(seen).toBe(true);
  const hit = await page.getByLabel('Stage', { exact: true }).evaluate((choice) => {
    const { right, top, height } = choice.parentElement!.getBoundingClientRect();
    return document.elementFromPoint(right - 16, top + height / 2) === choice;
  });
  expect(hit).toBe(true);
});

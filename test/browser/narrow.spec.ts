import { hashOf } from '../../components/screens/dashboard/shell/read-hash';
import { DASHBOARD_PLACES } from '../../scripts/screenshots/screens';
import { expect, startExtension, test } from './support/extension';
import { openAnew, tooWide, WITH_A_YEAR } from './support/places';
import { tell } from './support/practice';

// The other places are made narrow where they are looked at for assistive technology.
const PLACES = DASHBOARD_PLACES.filter(({ page, part }) => part !== undefined && WITH_A_YEAR.has(page));

for (const lang of ['en', 'ar']) {
  test(`no part of insights, objections and playbook is wider than 320 pixels in ${lang}`, async () => {
    test.setTimeout(180_000);
    const extension = await startExtension();
    await tell(extension, { t: 'sample.add', language: lang });
    await tell(extension, { t: 'settings.set', key: 'language', value: lang });
    const page = await extension.context.newPage();
    const wide: string[] = [];
    for (const place of PLACES) {
      const path = `dashboard.html${hashOf(place)}`;
      await openAnew(extension, page, path, lang);
      wide.push(...(await tooWide(page, path)));
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

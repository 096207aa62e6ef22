import AxeBuilder from '@axe-core/playwright';
import { hashOf } from '../../components/screens/dashboard/shell/read-hash';
import { DASHBOARD_PLACES } from '../../scripts/screenshots/screens';
import { expect, startExtension, test } from './support/extension';
import { tell } from './support/practice';

/** Parts of these pages are looked at in tests of their own, with a year of data in them. */
const ELSEWHERE = new Set(['insights', 'objections', 'playbook']);
const PLACES = DASHBOARD_PLACES.filter(({ page, part }) => part === undefined || !ELSEWHERE.has(page));
const pathOf = (place: (typeof PLACES)[number]) => `dashboard.html${hashOf(place)}`;
/** Every screen with an address but people, whom the panel's and the story's tests look at; in lots that stay short. */
const LOTS: Record<string, string[]> = {
  'every page': [
    'popup.html',
    'sidepanel.html',
    ...PLACES.filter(({ part }) => part === undefined).map(pathOf),
  ],
  'every part of settings': PLACES.filter(({ page, part }) => page === 'settings' && part).map(pathOf),
  'every other part': PLACES.filter(({ page, part }) => page !== 'settings' && part).map(pathOf),
};
/** Both languages and both themes; the crossed pair finds what one of them hides. */
const LOOKS = [
  { lang: 'en', theme: 'light' },
  { lang: 'ar', theme: 'dark' },
];

for (const { lang, theme, name, paths } of LOOKS.flatMap((look) =>
  Object.entries(LOTS).map(([name, paths]) => ({ ...look, name, paths })),
)) {
  test(`${name} is clean for assistive technology in ${lang}, ${theme}`, async () => {
    test.setTimeout(180_000);
    const extension = await startExtension();
    await tell(extension, { t: 'sample.add', language: lang });
    await tell(extension, { t: 'settings.set', key: 'language', value: lang });
    await tell(extension, { t: 'settings.set', key: 'theme', value: theme });
    const found: string[] = [];
    const page = await extension.context.newPage();
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const path of paths) {
      // Another address of the same file alone would keep the page, and its heading, as they were.
      await page.goto('about:blank');
      await page.goto(`chrome-extension://${extension.id}/${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator('h1').first(), path).toBeAttached();
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const one of violations) {
        found.push(
          `${path}: ${one.id} (${one.impact}) ${one.nodes[0]?.target.join(' ')} ×${one.nodes.length}`,
        );
      }
    }
    await extension.close();
    expect(found).toEqual([]);
  });
}

import AxeBuilder from '@axe-core/playwright';
import { expect, startExtension, test } from './support/extension';
import { tell } from './support/practice';

const PAGES = [
  'popup.html',
  'sidepanel.html',
  ...[
    '',
    'pipeline',
    'calendar',
    'insights',
    'objections',
    'playbook',
    'social',
    'data',
    'settings',
    'welcome',
  ].map((route) => `dashboard.html#/${route}`),
];
/** Both languages and both themes; the crossed pair finds what one of them hides. */
const LOOKS = [
  { lang: 'en', theme: 'light' },
  { lang: 'ar', theme: 'dark' },
];

for (const { lang, theme } of LOOKS) {
  test(`every screen is clean for assistive technology in ${lang}, ${theme}`, async () => {
    test.setTimeout(180_000);
    const extension = await startExtension();
    await tell(extension, { t: 'sample.add', language: lang });
    await tell(extension, { t: 'settings.set', key: 'language', value: lang });
    await tell(extension, { t: 'settings.set', key: 'theme', value: theme });
    const found: string[] = [];
    const page = await extension.context.newPage();
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const path of PAGES) {
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

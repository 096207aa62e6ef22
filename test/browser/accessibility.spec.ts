import { hashOf } from '../../components/screens/dashboard/shell/read-hash';
import { DASHBOARD_PLACES } from '../../scripts/screenshots/screens';
import { faultsOf } from './support/accessibility';
import { expect, startExtension, test } from './support/extension';
import { openAnew, tooWide, WITH_A_YEAR } from './support/places';
import { tell } from './support/practice';

const PLACES = DASHBOARD_PLACES.filter(({ page, part }) => part === undefined || !WITH_A_YEAR.has(page));
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
  test(`${name} is clean for assistive technology and fits 320 pixels in ${lang}, ${theme}`, async () => {
    test.setTimeout(180_000);
    const extension = await startExtension();
    await tell(extension, { t: 'sample.add', language: lang });
    await tell(extension, { t: 'settings.set', key: 'language', value: lang });
    await tell(extension, { t: 'settings.set', key: 'theme', value: theme });
    const found: string[] = [];
    const page = await extension.context.newPage();
    for (const path of paths) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await openAnew(extension, page, path, lang);
      found.push(...(await faultsOf(page)).map((fault) => `${path}: ${fault}`));
      if (path.startsWith('dashboard')) found.push(...(await tooWide(page, path)));
    }
    await extension.close();
    expect(found).toEqual([]);
  });
}

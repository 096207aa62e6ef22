import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Extension, startExtension } from '../../test/browser/support/extension';
import { openPopupOver } from '../../test/browser/support/popup';
import { INBOX, servePractice, tell } from '../../test/browser/support/practice';

type Lang = 'en' | 'ar';
type Theme = 'light' | 'dark';
type Amount = 'empty' | 'typical';

const OUT = 'reports/screenshots';
const README_OUT = 'docs/pictures';
const quick = process.argv.includes('--quick');
mkdirSync(OUT, { recursive: true });
mkdirSync(README_OUT, { recursive: true });

/** Our own pages: address, size, name. */
const PAGES: { name: string; path: string; width: number; height: number }[] = [
  { name: 'popup', path: 'popup.html', width: 380, height: 600 },
  { name: 'panel', path: 'sidepanel.html', width: 400, height: 820 },
  { name: 'panel-320', path: 'sidepanel.html', width: 320, height: 820 },
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
  ].map((route) => ({
    name: `dashboard-${route || 'today'}`,
    path: `dashboard.html#/${route}`,
    width: 1440,
    height: 900,
  })),
];

/** Waits until a page stopped changing: no skeleton, and two looks in a row are alike. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  let last = '';
  for (let tries = 0; tries < 20; tries += 1) {
    const now = await page.evaluate(() => document.body.innerText.length + document.body.innerHTML.length);
    if (String(now) === last) return;
    last = String(now);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 120)));
  }
}

async function setLook(extension: Extension, lang: Lang, theme: Theme): Promise<void> {
  await tell(extension, { t: 'settings.set', key: 'language', value: lang });
  await tell(extension, { t: 'settings.set', key: 'theme', value: theme });
}

async function takeOwnPages(extension: Extension, amount: Amount): Promise<void> {
  for (const lang of ['en', 'ar'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      await setLook(extension, lang, theme);
      for (const { name, path, width, height } of PAGES) {
        const page = await extension.context.newPage();
        await page.setViewportSize({ width, height });
        await page.goto(`chrome-extension://${extension.id}/${path}`);
        await settle(page);
        await page.screenshot({ path: `${OUT}/${name}.${lang}-${theme}.${amount}.png` });
        await page.close();
      }
    }
  }
}

/** Tracks the practice people so that the inbox wears badges. */
async function trackPracticePeople(extension: Extension): Promise<void> {
  const people = [
    ['huda@karam-foods.example', 'Huda Karam', 'Karam Foods'],
    ['sara@mansour-trading.example', 'سارة منصور', 'منصور للتجارة'],
    ['fahad@otaibi-logistics.example', 'فهد العتيبي', 'العتيبي للخدمات اللوجستية'],
    ['jad@rahman-clinics.example', 'Jad Rahman', 'Rahman Clinics'],
    ['tarek@nassar-steel.example', 'Tarek Nassar', 'Nassar Steel'],
    ['omar@haddad.example', 'Omar Haddad', 'Haddad'],
  ];
  for (const [address, name, company] of people) {
    await tell(extension, { t: 'prospect.track', address, name, company, source: 'gmail' });
  }
}

async function takeReadme(extension: Extension): Promise<void> {
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 1280, height: 640 });
  for (const lang of ['en', 'ar'] as const) {
    await setLook(extension, lang, 'light');
    await page.bringToFront();
    await page.goto(`${INBOX.replace('#', `?lang=${lang}#`)}`);
    await settle(page);
    await page.screenshot({ path: `${README_OUT}/inbox.${lang}.png` });
    await page
      .locator('tr.zA', { hasText: lang === 'ar' ? 'سارة' : 'Huda' })
      .first()
      .click();
    await settle(page);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 600)));
    await page.screenshot({ path: `${README_OUT}/strip.${lang}.png` });
    const popup = await openPopupOver(extension, 'https://mail.google.com/*');
    await popup.locator('.dw-answers').waitFor();
    await settle(popup);
    await popup.screenshot({ path: `${README_OUT}/popup.${lang}.png` });
    await popup.close();
  }
  await page.close();
}

const extension = await startExtension();
// The loader of this script wraps functions in a helper that a page does not have.
await extension.context.addInitScript({ content: 'globalThis.__name ??= (value) => value;' });
try {
  await servePractice(extension);
  if (!quick) await takeOwnPages(extension, 'empty');
  await trackPracticePeople(extension);
  await takeReadme(extension);
  if (!quick) {
    await tell(extension, { t: 'sample.add', language: 'en' });
    await takeOwnPages(extension, 'typical');
  }
} finally {
  await extension.close();
}
console.info(`Pictures are in ${README_OUT}${quick ? '' : ` and ${OUT}`}.`);

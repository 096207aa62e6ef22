import { mkdirSync } from 'node:fs';
import type { Extension } from '../../test/browser/support/extension';
import { openPopupOver } from '../../test/browser/support/popup';
import { INBOX, servePractice } from '../../test/browser/support/practice';
import { MOMENT, settle, type Tell } from './stage';

const OUT = 'docs/pictures';

/** Tracks the practice people so that the inbox wears badges. */
async function trackPracticePeople(tell: Tell): Promise<void> {
  const people = [
    ['huda@karam-foods.example', 'Huda Karam', 'Karam Foods'],
    ['sara@mansour-trading.example', 'سارة منصور', 'منصور للتجارة'],
    ['fahad@otaibi-logistics.example', 'فهد العتيبي', 'العتيبي للخدمات اللوجستية'],
    ['jad@rahman-clinics.example', 'Jad Rahman', 'Rahman Clinics'],
    ['tarek@nassar-steel.example', 'Tarek Nassar', 'Nassar Steel'],
    ['omar@haddad.example', 'Omar Haddad', 'Haddad'],
  ];
  for (const [address, name, company] of people) {
    await tell('prospect.track', { address, name, company, source: 'gmail' });
  }
}

/** The README's pictures: inbox, strip and popup on the practice pages, in both languages. Returns where they are. */
export async function takeReadme(extension: Extension, tell: Tell): Promise<string> {
  mkdirSync(OUT, { recursive: true });
  // The mails are of the days before the clock's moment: what lies ahead of it would count as no touch.
  await servePractice(extension, { now: MOMENT });
  await trackPracticePeople(tell);
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 1280, height: 640 });
  for (const lang of ['en', 'ar'] as const) {
    await tell('settings.set', { key: 'language', value: lang });
    await tell('settings.set', { key: 'theme', value: 'light' });
    await page.bringToFront();
    await page.goto(`${INBOX.replace('#', `?lang=${lang}#`)}`);
    await settle(page);
    await page.screenshot({ path: `${OUT}/inbox.${lang}.png` });
    await page
      .locator('tr.zA', { hasText: lang === 'ar' ? 'سارة' : 'Huda' })
      .first()
      .click();
    await settle(page);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 600)));
    await page.screenshot({ path: `${OUT}/strip.${lang}.png` });
    const popup = await openPopupOver(extension, 'https://mail.google.com/*');
    await popup.locator('.dw-answers').waitFor();
    await settle(popup);
    await popup.screenshot({ path: `${OUT}/popup.${lang}.png` });
    await popup.close();
  }
  await page.close();
  return OUT;
}

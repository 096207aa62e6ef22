import { expect, type Page, test } from '@playwright/test';
import type { Extension } from '../../test/browser/support/extension';
import { openPopupOver } from '../../test/browser/support/popup';
import { INBOX, servePractice } from '../../test/browser/support/practice';
import { boxFont } from './box-font';
import { fill, type Lang, openTeller, settle, startAtMoment, type Tell, type Theme } from './stage';

/** So many pixels may differ: the edge of a rounded corner, not a button that stands one pixel further. */
const TOLERANCE = { threshold: 0.15, maxDiffPixels: 40 };
const LOOKS: [Lang, Theme][] = [
  ['en', 'light'],
  ['en', 'dark'],
  ['ar', 'light'],
  ['ar', 'dark'],
];

let extension: Extension;
let tell: Tell;
let prospectId: string;

test.beforeAll(async () => {
  extension = await startAtMoment();
  await extension.context.addInitScript(drawBoxes, [...boxFont()]);
  await servePractice(extension);
  const teller = await openTeller(extension);
  tell = teller.tell;
  prospectId = (await fill(teller, 'typical')) ?? '';
  await tell('prospect.track', { source: 'gmail', address: 'huda@karam-foods.example', name: 'Huda Karam' });
});
test.afterAll(() => extension.close());

/** In the page, before it draws: every letter a box, drawn without the machine's own rounding; nothing moves or blinks. */
function drawBoxes(bytes: number[]): void {
  document.fonts.add(new FontFace('Boxes', new Uint8Array(bytes)));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`*, *::before, *::after {
    font-family: Boxes !important; font-synthesis: none !important; font-feature-settings: normal !important;
    text-rendering: geometricPrecision !important;
    caret-color: transparent !important; transition: none !important; animation: none !important;
  }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

const dashboard = (hash: string) => ({ path: `dashboard.html#/${hash}`, width: 1200, height: 760 });
const panel = (part: string) => ({
  path: `sidepanel.html?prospect=${prospectId}#${part}`,
  width: 400,
  height: 760,
});

/** One of each kind of screen; all of them are in `screens.ts`. */
const SCREENS: Record<string, () => { path: string; width: number; height: number }> = {
  popup: () => ({ path: 'popup.html', width: 380, height: 600 }),
  'panel-story': () => panel('story'),
  'panel-steps': () => panel('steps'),
  'panel-people': () => panel('people'),
  'panel-terms': () => panel('terms'),
  today: () => dashboard(''),
  board: () => dashboard('pipeline'),
  table: () => dashboard('pipeline/table'),
  calendar: () => dashboard('calendar'),
  insights: () => dashboard('insights'),
  objections: () => dashboard('objections'),
  playbook: () => dashboard('playbook/cadences'),
  social: () => dashboard('social'),
  import: () => dashboard('data'),
  settings: () => dashboard('settings/linkedin'),
  welcome: () => dashboard('welcome'),
  person: () => dashboard(`p/${prospectId}`),
};

async function setLook([lang, theme]: [Lang, Theme]): Promise<void> {
  await tell('settings.set', { key: 'language', value: lang });
  await tell('settings.set', { key: 'theme', value: theme });
}

async function draw(page: Page, { path, width, height }: ReturnType<(typeof SCREENS)[string]>) {
  await page.setViewportSize({ width, height });
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${extension.id}/${path}`);
  await settle(page);
}

for (const look of LOOKS) {
  test(`every kind of screen is drawn as its reference in ${look.join(', ')}`, async () => {
    await setLook(look);
    const page = await extension.context.newPage();
    for (const [name, screen] of Object.entries(SCREENS)) {
      await draw(page, screen());
      const picture = await page.screenshot();
      expect.soft(picture, name).toMatchSnapshot(`${name}.${look.join('-')}.png`, TOLERANCE);
    }
    await page.close();
  });

  test(`the popup over a message is drawn as its reference in ${look.join(', ')}`, async () => {
    await setLook(look);
    const mail = await extension.context.newPage();
    await mail.goto(INBOX);
    await mail.locator('tr.zA', { hasText: 'Huda' }).first().click();
    const popup = await openPopupOver(extension, 'https://mail.google.com/*');
    await popup.locator('.dw-answers').waitFor();
    await settle(popup);
    const picture = await popup.screenshot();
    expect(picture).toMatchSnapshot(`popup-message.${look.join('-')}.png`, TOLERANCE);
    await popup.close();
    await mail.close();
  });
}

test('a button that stands two pixels further is seen', async () => {
  await setLook(['en', 'light']);
  const page = await extension.context.newPage();
  await draw(page, SCREENS.today!());
  await page
    .locator('.dw-page-head .dw-button, main .dw-button')
    .first()
    .evaluate((button) => {
      (button as HTMLElement).style.translate = '2px';
    });
  expect(await page.screenshot()).not.toMatchSnapshot('today.en-light.png', TOLERANCE);
});

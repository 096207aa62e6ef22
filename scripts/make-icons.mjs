/** Draws `public/icon/*.png` from the mark, at the sizes the stores ask for. Run by hand when the mark changes. */
import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';

const MARK = `<path d="M11.75 2.97A7.25 7.25 0 0 1 17.18 11.01" fill="none" stroke="#582645" stroke-width="2.25"/><path d="M19.37 12.69A9.75 9.75 0 0 1 13.97 18.91L11.93 14.34A4.75 4.75 0 0 0 14.57 11.31Z" fill="#582645"/><path d="M11.75 17.03A7.25 7.25 0 0 1 7.05 3.38" fill="none" stroke="#582645" stroke-width="1.25" stroke-linecap="round"/><path d="M9 .9L11.2 2.75L9 4.6" fill="none" stroke="#582645" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/>`;

const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  // The store asks for artwork of 96 inside 128; small icons fill their box.
  const art = size === 128 ? 96 : size;
  const inset = (size - art) / 2;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0;background:transparent"><svg style="position:absolute;inset:${inset}px" width="${art}" height="${art}" viewBox="0 0 20 20"><circle cx="10" cy="10" r="10" fill="#fff" fill-opacity=".92"/>${MARK}</svg>`,
  );
  writeFileSync(`public/icon/${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();

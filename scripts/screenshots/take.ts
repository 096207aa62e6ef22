import { mkdirSync } from 'node:fs';
import { takeReadme } from './readme';
import { screensOf } from './screens';
import { type Amount, fill, openTeller, settle, startAtMoment } from './stage';

const OUT = 'reports/screenshots';
const isQuick = process.argv.includes('--quick');
/** Takes only screens whose name holds this word. */
const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length);

/** Every screen of ours with so much in it, in both languages and both themes. */
async function takeScreens(amount: Amount): Promise<number> {
  const extension = await startAtMoment();
  try {
    const teller = await openTeller(extension);
    const prospectId = await fill(teller, amount);
    const screens = screensOf(prospectId).filter(({ name }) => !only || name.includes(only));
    const page = await extension.context.newPage();
    let count = 0;
    for (const lang of ['en', 'ar'] as const) {
      for (const theme of ['light', 'dark'] as const) {
        await teller.tell('settings.set', { key: 'language', value: lang });
        await teller.tell('settings.set', { key: 'theme', value: theme });
        for (const { name, path, width, height } of screens) {
          await page.setViewportSize({ width, height });
          // Another address of the same file alone would not load the page anew.
          await page.goto('about:blank');
          await page.goto(`chrome-extension://${extension.id}/${path}`);
          await settle(page);
          await page.screenshot({ path: `${OUT}/${name}.${lang}-${theme}.${amount}.png` });
          count += 1;
        }
      }
    }
    return count;
  } finally {
    await extension.close();
  }
}

async function takeForReadme(): Promise<string> {
  const extension = await startAtMoment();
  try {
    const { tell } = await openTeller(extension);
    return await takeReadme(extension, tell);
  } finally {
    await extension.close();
  }
}

if (!only) console.info(`The README's pictures are in ${await takeForReadme()}.`);
if (!isQuick) {
  mkdirSync(OUT, { recursive: true });
  let count = 0;
  for (const amount of ['empty', 'typical', 'full'] as const) {
    const taken = await takeScreens(amount);
    console.info(`${amount}: ${taken} pictures`);
    count += taken;
  }
  console.info(`${count} pictures are in ${OUT}.`);
}

/** The board under the hand: frames while a card is dragged over a thousand, and while a stage of fifty thousand is scrolled. */
import { rmSync } from 'node:fs';
import { fillDatabase } from '../../test/support/big-database.ts';
import { newProfile, startBrowser, tell } from './browser.mjs';
import { note, noteAtMost } from './metrics.mjs';
import { median } from './stats.mjs';

/** Two frames at 60 a second: more is seen as a jerk. */
const LONG_FRAME_MS = 32;
const DRAG_STEPS = 120;
const SCROLL_STEPS = 90;

/** In the page: notes how far apart the frames are until it is asked for them. */
function watchFrames() {
  const gaps = [];
  let last = performance.now();
  let isOn = true;
  const tick = (now) => {
    gaps.push(now - last);
    last = now;
    if (isOn) requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  globalThis.readFrames = () => {
    isOn = false;
    return gaps.slice(2);
  };
}

const readFrames = (page) => page.evaluate(() => globalThis.readFrames());
const frame = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));

/** Carries what is under the first point along a wave through the window, one step a frame. */
async function drag(page, from) {
  const { width, height } = page.viewportSize();
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.evaluate(watchFrames);
  for (let step = 0; step < DRAG_STEPS; step += 1) {
    const share = step / DRAG_STEPS;
    await page.mouse.move(80 + share * (width - 160), height / 2 + Math.sin(share * 12) * (height / 3));
    await frame(page);
  }
  const gaps = await readFrames(page);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return gaps;
}

async function dragOnBoard(browser) {
  const page = await openBoard(browser);
  const box = await page.locator('.dw-board-card').first().boundingBox();
  const gaps = await drag(page, { x: box.x + box.width / 2, y: box.y + box.height - 10 });
  await page.close();
  return gaps;
}

/** The same way of the hand over a page with one box: what the machine itself costs. */
async function dragOnNothing(browser) {
  const page = await browser.context.newPage();
  await page.setContent('<div draggable="true" style="inline-size: 200px; block-size: 90px">box</div>');
  const gaps = await drag(page, { x: 60, y: 50 });
  await page.close();
  return gaps;
}

async function openBoard(browser) {
  const page = await browser.open('dashboard.html#/pipeline');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.locator('.dw-board-card').first().waitFor();
  await page.waitForTimeout(1500);
  return page;
}

const long = (gaps) => gaps.filter((gap) => gap > LONG_FRAME_MS).length;

/** Notes frames over 32 ms: no more of them than an empty page has in the same hands. */
function noteFrames(id, ours, nothing, at) {
  note({
    id,
    value: long(ours),
    baseline: long(nothing),
    unit: `frames over ${LONG_FRAME_MS} ms`,
    target: 'no more than an empty page',
    ok: long(ours) <= long(nothing),
    paired: true,
    worst: Math.max(...ours),
    frames: ours.length,
    ...at,
  });
}

async function scrollColumn(browser) {
  const page = await openBoard(browser);
  const box = await page.locator('.dw-board-cards[data-seen]').first().boundingBox();
  await page.mouse.move(box.x + 40, box.y + 200);
  await page.evaluate(watchFrames);
  for (let step = 0; step < SCROLL_STEPS; step += 1) {
    await page.mouse.wheel(0, 240);
    await frame(page);
  }
  const gaps = await readFrames(page);
  await page.close();
  return gaps;
}

async function withPeople(arms, order, work) {
  const profile = newProfile();
  const filling = await startBrowser(arms.dawra, profile);
  const page = await filling.open('manifest.json');
  await tell(page, 'health.read', {});
  await fillDatabase(page, { touchesEach: 1, now: Date.now(), ...order });
  await filling.close();
  const browser = await startBrowser(arms.dawra, profile);
  await work(browser);
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}

/** Drag over 1,000 cards; first cards and scroll of 50,000 in one stage. */
export async function measureBoard(arms, rounds) {
  await withPeople(arms, { people: 1000 }, async (browser) => {
    const ours = [];
    const nothing = [];
    for (let round = 0; round < Math.min(rounds, 5); round += 1) {
      nothing.push(...(await dragOnNothing(browser)));
      ours.push(...(await dragOnBoard(browser)));
    }
    noteFrames('board.drag@1000', ours, nothing, { people: 1000 });
  });
  await withPeople(arms, { people: 50_000, stage: 'prospecting' }, async (browser) => {
    const shown = [];
    for (let round = 0; round < 3; round += 1) {
      const page = await browser.open('dashboard.html#/pipeline');
      await page.locator('.dw-board-card').first().waitFor();
      shown.push(await page.evaluate(() => performance.now()));
      await page.close();
    }
    noteAtMost('board.firstCards@50000inOneStage', median(shown), 'ms', 1500, { people: 50_000 });
    noteFrames('board.scroll@50000inOneStage', await scrollColumn(browser), await dragOnNothing(browser), {
      people: 50_000,
    });
  });
}

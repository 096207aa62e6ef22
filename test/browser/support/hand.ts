import { expect, type Page } from '@playwright/test';

/** What a hand did in a page: presses of the pointer, and of keys that are no modifiers. */
export interface Hand {
  clicks(): Promise<number>;
  keys(): Promise<number>;
}

type Counted = { handOfTest: { clicks: number; keys: number } };

/** Counts from now on, by the page's own events: what a test does in other ways than a hand can is not counted, and does nothing. */
export async function watchHand(page: Page): Promise<Hand> {
  await page.evaluate(() => {
    const seen = { clicks: 0, keys: 0 };
    (globalThis as unknown as Counted).handOfTest = seen;
    const modifiers = ['Alt', 'Control', 'Meta', 'Shift'];
    addEventListener(
      'pointerdown',
      (event) => {
        if (event.isTrusted) seen.clicks += 1;
      },
      true,
    );
    addEventListener(
      'keydown',
      (event) => {
        if (event.isTrusted && !modifiers.includes(event.key)) seen.keys += 1;
      },
      true,
    );
  });
  const read = () => page.evaluate(() => (globalThis as unknown as Counted).handOfTest);
  return { clicks: async () => (await read()).clicks, keys: async () => (await read()).keys };
}

/** A button of ours in a foreign page takes no press before it was seen for this long; nobody is faster who reads it. */
const SEEN_MS = 600;

/**
 * Presses a button inside a closed root as the eye would find it: by its name in the accessibility tree, once it has stood
 * in its place for a moment.
 */
export async function pressClosed(page: Page, name: RegExp): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const middle = async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const found = nodes.find((node) => node.role?.value === 'button' && name.test(String(node.name?.value)));
    if (!found?.backendDOMNodeId) return undefined;
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: found.backendDOMNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  };
  await expect(async () => {
    const before = await middle();
    await page.waitForFunction((from) => performance.now() > from, await inMs(page, SEEN_MS));
    expect(before, `a button named ${name}`).toBeDefined();
    expect(await middle()).toEqual(before);
  }).toPass({ timeout: 15_000 });
  const { x, y } = (await middle())!;
  await session.detach();
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.click(x, y, { delay: 30 });
}

const inMs = (page: Page, ms: number) => page.evaluate((wait) => performance.now() + wait, ms);

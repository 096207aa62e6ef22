import type { Page } from '@playwright/test';
import { type Extension, expect, test } from './support/extension';
import { attack, hostileScript } from './support/hostile';
import { hosts, stripBox } from './support/mail-page';
import { INBOX, servePractice, tell } from './support/practice';

const HUDA = 'huda@karam-foods.example';
const ROW = `tr.zA:has([email="${HUDA}"])`;
/** Words that only the rep's own records hold. */
const SECRET = 'zqsecretqz';
const NAMES = [SECRET, 'Prospecting', 'Qualification', 'Due today', 'Overdue'];

/** Acts by type, as the history has them. */
async function acts({ open }: Extension): Promise<Record<string, number>> {
  const page = await open('manifest.json');
  const types = await page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opened = indexedDB.open('dawra');
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const all = opened.result.transaction('ops').objectStore('ops').getAll();
          all.onsuccess = () => {
            opened.result.close();
            resolve(all.result.map((op: { type: string }) => op.type));
          };
        };
      }),
  );
  await page.close();
  const counts: Record<string, number> = {};
  for (const type of types) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

async function openHostile(extension: Extension): Promise<{ page: Page; errors: string[] }> {
  await servePractice(extension);
  const tracked = await tell(extension, {
    t: 'prospect.track',
    address: HUDA,
    name: 'Huda Karam',
    source: 'gmail',
  });
  const { prospectId } = tracked.value as { prospectId: string };
  await tell(extension, { t: 'note.put', noteId: 'n1', prospectId, text: `never shown: ${SECRET}` });
  await tell(extension, {
    t: 'prospect.edit',
    prospectId,
    edit: { title: SECRET, phones: ['+966501234567'] },
  });
  const page = await extension.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (line) => {
    if (line.type() === 'error') errors.push(line.text());
  });
  await page.addInitScript(hostileScript);
  await page.goto(INBOX);
  await expect.poll(() => hosts(page, ROW)).toBe(1);
  return { page, errors };
}

const gotten = (page: Page) => page.evaluate(() => (globalThis as unknown as { got: string[] }).got);

test('G8 a hostile page gets nothing out, forges nothing and breaks nothing', async ({ fresh }) => {
  test.setTimeout(120_000);
  const { page, errors } = await openHostile(fresh);
  const before = await acts(fresh);

  // The list: every trick at our badges, and the badges taken out a hundred times a second.
  for (let round = 0; round < 3; round += 1) expect(await page.evaluate(attack, NAMES)).toBeGreaterThan(0);
  const list = await gotten(page);
  expect(list.filter((text) => text.startsWith('found'))).toEqual([]);
  expect(list.filter((text) => text.startsWith('attached'))).toEqual([]);
  expect(list.join('\n')).not.toContain('chrome.runtime');
  expect(list.join('\n')).not.toMatch(/chrome-extension|dawra\W(?!example)/i);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let left = 200;
        const timer = setInterval(() => {
          for (const one of document.querySelectorAll('tr.zA *'))
            if (one.localName.includes('-')) one.remove();
          left -= 1;
          if (left > 0) return;
          clearInterval(timer);
          resolve();
        }, 10);
      }),
  );
  expect(await hosts(page, ROW), 'no tug of war').toBeLessThanOrEqual(1);

  // The open conversation with the strip: the same tricks.
  await page.evaluate(() => {
    // Its own forged clicks have opened whatever they hit.
    location.hash = '#inbox';
  });
  await page.locator(ROW).click();
  await expect.poll(() => stripBox(page)).not.toBeNull();
  for (let round = 0; round < 3; round += 1) await page.evaluate(attack, NAMES.slice(0, 1));

  // A press of the user that the page steers through an invisible cover does not count.
  const box = (await stripBox(page))!;
  await page.evaluate(() => {
    const strip = [...document.querySelectorAll<HTMLElement>('.aeF *')].find(
      (one) => one.localName.includes('-') && one.getBoundingClientRect().height > 40,
    )!;
    strip.parentElement!.style.opacity = '0.01';
  });
  for (let x = box.x + 20; x < box.x + box.width; x += 60) {
    await page.mouse.click(x, box.y + box.height / 2, { delay: 10 });
  }

  const out = (await gotten(page)).join('\n');
  expect(out).not.toContain(SECRET);
  expect(out).not.toContain('966501234567');
  const after = await acts(fresh);
  // The page may lie about its own messages, and about what they say; nothing else is ever recorded through it.
  delete after['touch.seen'];
  delete after['objection.seen'];
  expect(after).toEqual(before);
  expect(JSON.stringify(await tell(fresh, { t: 'errors.read' }))).toContain('"entries":[]');
  expect(errors).toEqual([]);
  expect(await page.locator('tr.zA').count(), 'the page is whole').toBeGreaterThan(5);
});

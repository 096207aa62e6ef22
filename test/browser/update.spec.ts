import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { BUILD, expect, startExtension, test } from './support/extension';
import { hosts } from './support/mail-page';
import { INBOX, servePractice, tell } from './support/practice';

const HUDA = 'huda@karam-foods.example';
/** The view in front; views that were left stay in the page, hidden. */
const SHOWN = '[role="main"]:not([style*="none"])';
const ROW = `tr.zA:has([email="${HUDA}"])`;

function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') errors.push(line.text());
  });
  return errors;
}

/** Names of our elements in the page: each copy of the script has one of its own. */
const names = (page: Page) =>
  page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('body *')]
        .map((one) => one.localName)
        .filter((name) => name.includes('-')),
    ),
  ]);

test('F26 after an update the old script leaves an open mail page without a trace and the new one takes over', async () => {
  test.setTimeout(90_000);
  const build = mkdtempSync(join(tmpdir(), 'dawra-build-'));
  cpSync(BUILD, build, { recursive: true });
  const extension = await startExtension({ build, args: ['--enable-unsafe-extension-debugging'] });
  try {
    await servePractice(extension);
    await tell(extension, { t: 'prospect.track', address: HUDA, name: 'Huda Karam', source: 'gmail' });
    const page = await extension.context.newPage();
    const errors = errorsOf(page);
    await page.goto(INBOX);
    await expect.poll(() => hosts(page, ROW)).toBe(1);
    const [old] = await names(page);

    const path = join(build, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...manifest, version: '99.0.0' }));
    const session = await extension.context.browser()!.newBrowserCDPSession();
    await session.send('Extensions.loadUnpacked' as never, { path: build } as never);

    await expect.poll(() => names(page), { timeout: 15_000 }).not.toContain(old);
    await expect.poll(() => hosts(page, ROW), { timeout: 15_000 }).toBe(1);
    // The page goes on as before, and so does the new script: rows that move get their badge.
    await page.evaluate(() =>
      (globalThis as unknown as { practice: { receive(no: number, text: string): void } }).practice.receive(
        4,
        'New',
      ),
    );
    await expect.poll(() => hosts(page, ROW)).toBe(1);
    expect(await names(page)).toHaveLength(1);
    expect(errors).toEqual([]);
  } finally {
    await extension.context.close();
    rmSync(build, { recursive: true, force: true });
    rmSync(extension.profile, { recursive: true, force: true });
  }
});

test('F28 a script injected twice leaves one element per place', async ({ fresh }) => {
  await servePractice(fresh);
  await tell(fresh, { t: 'prospect.track', address: HUDA, name: 'Huda Karam', source: 'gmail' });
  const page = await fresh.context.newPage();
  const errors = errorsOf(page);
  await page.goto(INBOX);
  await expect.poll(() => hosts(page, ROW)).toBe(1);
  await page.click(ROW);
  await expect.poll(() => hosts(page, SHOWN)).toBe(1);
  for (let time = 0; time < 3; time += 1) {
    await fresh.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://mail.google.com/*' });
      await chrome.scripting.executeScript({
        target: { tabId: tab!.id! },
        files: ['gmail.js'],
      });
    });
  }
  await expect.poll(() => hosts(page, SHOWN)).toBe(1);
  expect(await names(page)).toHaveLength(1);
  await page.goBack();
  await expect.poll(() => hosts(page, ROW)).toBe(1);
  expect(errors).toEqual([]);
});

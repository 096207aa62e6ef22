import { expect, type Page } from '@playwright/test';
import type { Extension } from './extension';

/** Sends a message as one of our own pages does, and expects it to be taken. */
export async function tellFrom(page: Page, t: string, request: object): Promise<void> {
  const reply: { ok: boolean } = await page.evaluate(
    ([type, fields]) =>
      chrome.runtime.sendMessage({ v: 1, t: type, id: crypto.randomUUID(), ...(fields as object) }),
    [t, request] as const,
  );
  expect(reply).toMatchObject({ ok: true });
}

/** The dashboard with sample data, at a place. */
export async function openSample(
  extension: Extension,
  place = '',
  language: 'en' | 'ar' = 'en',
): Promise<Page> {
  const page = await extension.open('dashboard.html');
  await page.setViewportSize({ width: 1440, height: 900 });
  await tellFrom(page, 'settings.set', { key: 'language', value: language });
  await tellFrom(page, 'settings.set', { key: 'homeCountry', value: 'SA' });
  await tellFrom(page, 'sample.add', { language });
  await page.goto(`${page.url().split('#')[0]}#/${place}`);
  return page;
}

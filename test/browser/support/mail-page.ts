import type { BrowserContext, Page } from '@playwright/test';
import type { MessageType, Reply, RequestOf } from '../../../messages/protocol';
import { type InboxOptions, inboxPage } from '../../../scripts/practice/gmail/pages.mjs';
import type { Extension } from './extension';

export const INBOX = 'https://mail.google.com/mail/u/0/#inbox';
export const HUDA = 'huda@karam-foods.example';

/** Opens the practice inbox at the mail site's address. */
export async function openInbox(context: BrowserContext, options: InboxOptions = {}): Promise<Page> {
  const html = inboxPage({ now: Date.now(), ...options });
  const page = await context.newPage();
  await page.route('https://mail.google.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
  await page.goto(INBOX);
  await page.waitForSelector('tr.zA');
  return page;
}

/** Sends a message as one of our own pages would. */
export async function tell<T extends MessageType>(
  extension: Extension,
  type: T,
  request: RequestOf<T>,
): Promise<Reply<T>> {
  const page = await extension.own();
  const envelope = { v: 1, t: type, id: crypto.randomUUID(), ...request };
  const reply = await page.evaluate((message) => chrome.runtime.sendMessage(message), envelope);
  return reply as Reply<T>;
}

/** Makes Huda of the practice inbox a prospect. */
export const trackHuda = (extension: Extension) =>
  tell(extension, 'prospect.track', { address: HUDA, name: 'Huda Karam', source: 'typed' });

/** Our elements in the page: nothing but a name with a hyphen tells them from the page's own. */
export function hosts(page: Page, inside = 'body'): Promise<number> {
  return page.evaluate(
    (place) =>
      [...document.querySelectorAll(`${place} *`)].filter((one) => one.localName.includes('-')).length,
    inside,
  );
}

/** Where our element below the subject is; its inside is closed to the page and to us. */
export function stripBox(
  page: Page,
): Promise<{ x: number; y: number; width: number; height: number } | null> {
  return page.evaluate(() => {
    const headings = [...document.querySelectorAll('h2.hP')].filter((one) => one.checkVisibility());
    const strip = headings[0]?.closest('.V8djrc')?.nextElementSibling;
    if (!strip?.localName.includes('-')) return null;
    const { x, y, width, height } = strip.getBoundingClientRect();
    return { x, y, width, height };
  });
}

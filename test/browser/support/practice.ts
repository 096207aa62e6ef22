import { inboxPage } from '../../../scripts/practice/gmail/pages.mjs';
import { linkedinPage } from '../../../scripts/practice/linkedin/index.mjs';
import type { Extension } from './extension';

export const INBOX = 'https://mail.google.com/mail/u/0/#inbox';

/** Serves the practice pages under the two real addresses; everything else that leaves the browser is noted and cut off. */
export async function servePractice(
  { context }: Extension,
  options: Record<string, unknown> = {},
): Promise<string[]> {
  const strays: string[] = [];
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.hostname === 'mail.google.com' && url.pathname.startsWith('/mail/')) {
      const asked = Object.fromEntries(url.searchParams);
      return route.fulfill({ contentType: 'text/html', body: inboxPage({ ...options, ...asked }) });
    }
    if (url.hostname === 'www.linkedin.com') {
      const body = linkedinPage(url.pathname + url.search);
      return body ? route.fulfill({ contentType: 'text/html', body }) : route.fulfill({ status: 404 });
    }
    if (url.protocol.startsWith('http') && !url.pathname.endsWith('favicon.ico')) strays.push(url.href);
    if (url.protocol.startsWith('http')) return route.abort();
    return route.continue();
  });
  return strays;
}

type Sent = { t: string } & Record<string, unknown>;

/** Sends one message as an extension page would and returns the reply. */
export async function tell(extension: Extension, message: Sent): Promise<Record<string, unknown>> {
  const page = await extension.own();
  const reply = await page.evaluate(
    (sent) => chrome.runtime.sendMessage({ v: 1, id: crypto.randomUUID(), ...sent }),
    message,
  );
  return reply as Record<string, unknown>;
}

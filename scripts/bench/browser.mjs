import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../find-browser.mjs';
import { inboxPage } from '../practice/gmail/pages.mjs';

const INBOX = 'https://mail.google.com/mail/u/0/#inbox';

/** A profile that outlives one browser; whoever makes it removes it. */
export const newProfile = () => mkdtempSync(join(tmpdir(), 'dawra-bench-profile-'));

/** Closes the page that our first run opens: it would be drawn beside what is measured, and kept in memory. */
async function closeWelcome(context) {
  const isWelcome = (page) => page.url().endsWith('#/welcome');
  const opened = new Promise((resolve) => {
    const look = () => {
      const welcome = context.pages().find(isWelcome);
      if (welcome) resolve(welcome);
      else setTimeout(look, 20);
    };
    look();
  });
  await (await opened).close();
}

/**
 * Starts a browser with one extension on a profile of its own, or on a kept one; it finds no host. Only the practice inbox
 * is answered from here: the extension's own pages load as they do for a rep, with nobody between them and their files.
 */
export async function startBrowser(path, kept) {
  const profile = kept ?? newProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    headless: true,
    viewport: { width: 1280, height: 900 },
    args: [
      `--disable-extensions-except=${path}`,
      `--load-extension=${path}`,
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  });
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  const id = new URL(worker.url()).host;
  if (existsSync(join(path, 'dashboard.html'))) await closeWelcome(context);
  const html = benchPage();
  return {
    context,
    id,
    open: async (file) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${file}`);
      return page;
    },
    openInbox: async () => {
      const page = await context.newPage();
      await page.route('https://mail.google.com/mail/**', (route) =>
        route.fulfill({ contentType: 'text/html', body: html }),
      );
      const session = await context.newCDPSession(page);
      await session.send('Performance.enable');
      // The time of the page's own thread: what another process took of the core meanwhile is not in it.
      const ownTime = await context.newCDPSession(page);
      await ownTime.send('Performance.enable', { timeDomain: 'threadTicks' });
      await page.goto(INBOX);
      await page.waitForSelector('tr.zA');
      return { page, session, ownTime };
    },
    close: async () => {
      await context.close();
      if (!kept) rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The practice inbox with fifty rows and what InboxSDK looks for besides: the same page for all. */
function benchPage() {
  return inboxPage({ now: Date.now(), rows: 50 })
    .replace('<div class="bkK">', '<div class="aeN" style="height: 0px"></div><div class="nH bkK">')
    .replaceAll('BltHke nH oy8Mbf', 'BltHke bGI nH oy8Mbf')
    .replace('<body class="aAU">', `<body class="aAU">${WHAT_GMAIL_SAYS}`);
}

/** The globals by which the mail page tells scripts of its own world who is signed in; InboxSDK waits for them. */
const WHAT_GMAIL_SAYS = `<script>
globalThis.GLOBALS = [];
GLOBALS[4] = 'gmail.en'; GLOBALS[9] = '0000000000'; GLOBALS[10] = 'layla@dawra.example'; GLOBALS[17] = [];
globalThis.GM_ACTION_TOKEN = 'x';
</script>`;

/** One of the browser's own counters, as a number. */
export async function counters(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Sends a message as a page of ours would, until there is an answer. */
export function tell(page, t, request, id) {
  return page.evaluate(
    ({ message }) => chrome.runtime.sendMessage({ v: 1, id: crypto.randomUUID(), ...message }),
    { message: { t, ...request, ...(id ? { id } : {}) } },
  );
}

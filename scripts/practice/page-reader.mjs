import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../find-browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const READER = 'virtual:page-reader';
/** A page that takes longer to parse than this is broken. */
const READ_MS_MAX = 20_000;

/** The readers of both sites as one function, bundled from the same code the content scripts are built from. */
const ENTRY = `
  import { readGmailPage } from '${root}content-scripts/gmail/read/index.ts';
  import { SELECTORS, STATE } from '${root}content-scripts/gmail/read/selectors.ts';
  import { readLinkedInPage } from '${root}content-scripts/linkedin/read/index.ts';
  const readers = { 'mail.google.com': readGmailPage, 'www.linkedin.com': readLinkedInPage };
  globalThis.gmailTable = { selectors: Object.values(SELECTORS).flat(), classes: Object.values(STATE).flat() };
  globalThis.readPage = (url) => {
    const host = new URL(url).host;
    const read = readers[host] ?? (host.endsWith('.linkedin.com') ? readLinkedInPage : undefined);
    return read ? read(document, url) : { page: 'none' };
  };
`;

/** Opens one browser that reads any number of pages; typed in `page-reader.d.mts`. */
export async function openPageReader() {
  const [script, browser] = await Promise.all([bundleReaders(), launch()]);
  const context = await browser.newContext({ serviceWorkers: 'block' });

  const open = async (html, url) => {
    const page = await context.newPage();
    const address = new URL(url);
    await page.route('**/*', (route) => {
      const wanted = new URL(route.request().url());
      const isPage = route.request().isNavigationRequest() && wanted.host === address.host;
      if (!isPage) return route.abort();
      return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8', headers: NO_SCRIPTS });
    });
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: READ_MS_MAX });
    return page;
  };

  const read = async (html, url) => {
    const page = await open(html, url);
    try {
      // The debugger's evaluation is not bound by the page's policy, so the readers run where no page script may.
      return await page.evaluate(`${script};readPage(${JSON.stringify(url)})`);
    } finally {
      await page.close();
    }
  };

  return { open, read, script, close: () => browser.close() };
}

/** Keeps every script of the saved page from running. */
const NO_SCRIPTS = { 'content-security-policy': "script-src 'none'; frame-src 'none'; object-src 'none'" };

function launch() {
  return chromium.launch({
    executablePath: findBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

async function bundleReaders() {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'page-reader',
        resolveId: (id) => (id === READER ? `\0${READER}` : undefined),
        load: (id) => (id === `\0${READER}` ? ENTRY : undefined),
      },
    ],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rolldownOptions: { input: READER, output: { format: 'iife' } },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  return bundle.output[0].code;
}

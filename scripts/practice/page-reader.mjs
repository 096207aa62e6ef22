import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../find-browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ENTRY = fileURLToPath(new URL('./reader-entry.ts', import.meta.url));
/** A page that takes longer to parse than this is broken. */
const READ_MS_MAX = 60_000;

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
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  return bundle.output[0].code;
}

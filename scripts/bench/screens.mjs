/** Times of the popup and the dashboard, from the navigation on, by the browser's own paint marks. */
import { readFileSync } from 'node:fs';
import { noteAtMost } from './metrics.mjs';
import { median } from './stats.mjs';

/** Until pages have drawn what they read, or the browser has given back what was collected. */
const SETTLED_MS = 3000;
const SEARCHES = ['karam', 'هدى', 'lind', 'firm 42'];

/** Notes when the page can first be used: a button or a field is drawn and the frame with it is painted. */
function watchFirstUse() {
  const look = () => {
    if (document.querySelector('.dw-popup-body button, .dw-popup-body a, main nav a, main h1')) {
      requestAnimationFrame(() => {
        globalThis.usableAt = performance.now();
      });
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** In the page: its first content and its first use; the browser tells of a paint a little after it. */
async function readPaints() {
  const name = 'first-contentful-paint';
  const content = await new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const [entry] = list.getEntriesByName(name);
      if (entry) resolve(entry.startTime);
    });
    observer.observe({ type: 'paint', buffered: true });
    setTimeout(() => resolve(Number.NaN), 3000);
  });
  return { content, usable: globalThis.usableAt ?? Number.NaN };
}

async function open(browser, file) {
  const page = await browser.context.newPage();
  await page.addInitScript(watchFirstUse);
  await page.goto(`chrome-extension://${browser.id}/${file}`);
  await page
    .waitForFunction(() => globalThis.usableAt, undefined, { timeout: 20_000 })
    .catch(() => undefined);
  return page;
}

/** The same page many times, each time after a blank page of an extension that does nothing: what opening itself costs. */
async function times(browser, file, rounds, blank) {
  const content = [];
  const usable = [];
  const nothing = [];
  for (let round = 0; round < rounds; round += 1) {
    const bare = await blank.open('blank.html');
    nothing.push((await bare.evaluate(readPaints)).content);
    await bare.close();
    const page = await open(browser, file);
    const seen = await page.evaluate(readPaints);
    content.push(seen.content);
    usable.push(seen.usable);
    await page.close();
  }
  return { content: median(content), usable: median(usable), blank: median(nothing) };
}

/** From a typed letter to the frame that shows what was found, the worst of each word. */
async function typing(page, field) {
  const taken = [];
  for (const word of SEARCHES) {
    await field.fill('');
    for (const letter of word) {
      const shown = page.evaluate(
        () =>
          new Promise((resolve) => {
            addEventListener(
              'input',
              () => {
                const started = performance.now();
                const end = () => requestAnimationFrame(() => resolve(performance.now() - started));
                const observer = new MutationObserver(() => {
                  observer.disconnect();
                  end();
                });
                for (const list of document.querySelectorAll('ul, [role="listbox"], .dw-find')) {
                  observer.observe(list, { childList: true, subtree: true, characterData: true });
                }
                setTimeout(end, 400);
              },
              { once: true, capture: true },
            );
          }),
      );
      await field.press(letter === ' ' ? 'Space' : letter).catch(() => field.pressSequentially(letter));
      const ms = await shown;
      if (ms < 400) taken.push(ms);
    }
  }
  return taken;
}

/** Notes first content, first use and the speed of the search. */
export async function timeScreens(browser, blank, at, rounds) {
  const size = at.people;
  const popup = await times(browser, 'popup.html', rounds, blank);
  const beside = { ...at, baseline: popup.blank };
  noteAtMost(`popup.firstContent@${size}`, popup.content, 'ms', 130, beside);
  noteAtMost(`popup.interactive@${size}`, popup.usable, 'ms', 200, beside);
  const dashboard = await times(browser, 'dashboard.html', rounds, blank);
  noteAtMost(`dashboard.firstContent@${size}`, dashboard.content, 'ms', 300, {
    ...at,
    baseline: dashboard.blank,
  });

  const page = await open(browser, 'popup.html');
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox');
  await field.waitFor();
  const letters = await typing(page, field);
  noteAtMost(`search.typing@${size}`, median(letters), 'ms', 50, { ...at, worst: Math.max(...letters) });

  await page.close();
}

/**
 * Memory of a browser that was just started: popup, side panel and dashboard open at once beside an inbox. What loading left behind is collected first, as the
 * browser does by itself in time: else the figure would tell when it last did.
 */
export async function measureMemory(browser, at) {
  const { page: inbox } = await browser.openInbox();
  const pages = [];
  for (const file of ['popup.html', 'sidepanel.html', 'dashboard.html'])
    pages.push(await open(browser, file));
  await inbox.waitForTimeout(SETTLED_MS);
  const loaded = await privateMegabytes(browser);
  await collectGarbage(browser);
  await inbox.waitForTimeout(SETTLED_MS);
  noteAtMost(`memory.extensionProcess@${at.people}`, await privateMegabytes(browser), 'MB', 70, {
    ...at,
    measured: 'popup, side panel, dashboard, worker; after garbage collection',
    rightAfterLoading: loaded,
  });
  for (const page of [inbox, ...pages]) await page.close();
}

/** Has pages and worker of the extension collect their garbage. */
async function collectGarbage({ context, id }) {
  const session = await context.browser().newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { targetId, url } of targetInfos) {
    if (!url.startsWith(`chrome-extension://${id}/`)) continue;
    // A worker has no session of its own here: the message is passed on to it.
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    const done = new Promise((resolve) => session.once('Target.receivedMessageFromTarget', resolve));
    const message = JSON.stringify({ id: 1, method: 'HeapProfiler.collectGarbage' });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    await done;
  }
}

/** Private bytes of the process that the extension's own pages and worker share. Linux only. */
async function privateMegabytes({ context }) {
  try {
    const session = await context.browser().newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const ours = processInfo.filter(({ id }) =>
      readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--extension-process'),
    );
    return Math.max(...ours.map(({ id }) => privateKilobytes(id) / 1024));
  } catch {
    return Number.NaN;
  }
}

function privateKilobytes(pid) {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  return [...rollup.matchAll(/^Private_\w+:\s+(\d+)/gm)].reduce((sum, line) => sum + Number(line[1]), 0);
}

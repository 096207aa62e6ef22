/** What the LinkedIn script costs a quiet profile: it watches only while a page is on its way. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkedinPage } from '../practice/linkedin/index.mjs';
import { counters, startBrowser } from './browser.mjs';
import { noteAtMost } from './metrics.mjs';
import { median, pairedDifference } from './stats.mjs';

const IDLE_MS = 5000;
const SETTLE_MS = 2000;
const PROFILE = 'https://www.linkedin.com/in/omar-h/';

async function measure(browser, script) {
  const page = await browser.context.newPage();
  await page.route('https://www.linkedin.com/**', (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: linkedinPage(pathname) });
  });
  const session = await browser.context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(PROFILE);
  // In a world of its own, as the browser would run it; without the extension behind it nobody answers.
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  if (script) {
    await session.send('Runtime.evaluate', { expression: STAND_IN + script, contextId: executionContextId });
  }
  await page.waitForTimeout(SETTLE_MS);
  const load = (await counters(session)).ScriptDuration * 1000;
  await page.waitForTimeout(IDLE_MS);
  const idle = (await counters(session)).ScriptDuration * 1000 - load;
  await page.close();
  return { load, idle };
}

const STAND_IN = `globalThis.browser = { runtime: { id: 'bench', sendMessage: async () => ({ ok: false, problem: { code: 'bench' } }),
  onMessage: { addListener() {}, removeListener() {} } } };`;

/** Measures pages with and without the script, in turns. */
export async function measureLinkedIn(arms, rounds) {
  const script = readFileSync(join(arms.dawra, 'linkedin.js'), 'utf8');
  const browser = await startBrowser(arms.empty);
  const ours = [];
  const none = [];
  for (let round = 0; round < Math.min(rounds, 6); round += 1) {
    none.push(await measure(browser, ''));
    ours.push(await measure(browser, script));
  }
  await browser.close();
  const of = (list, field) => list.map((one) => one[field]);
  const idle = pairedDifference(of(ours, 'idle'), of(none, 'idle'));
  noteAtMost('linkedin.scriptPer5sIdle', idle.value, 'ms', 1, {
    paired: true,
    interval: [idle.low, idle.high],
    baseline: median(of(none, 'idle')),
    target: '≤ page alone + 1 ms',
  });
  const load = pairedDifference(of(ours, 'load'), of(none, 'load'));
  noteAtMost('linkedin.scriptAtLoad', load.value, 'ms', 10, {
    paired: true,
    interval: [load.low, load.high],
    baseline: median(of(none, 'load')),
    target: '≤ page alone + 10 ms',
  });
}

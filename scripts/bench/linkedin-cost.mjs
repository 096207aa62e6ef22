/** What the LinkedIn script costs a quiet profile: it watches only while a page is on its way. */
import { linkedinPage } from '../practice/linkedin/index.mjs';
import { counters, startBrowser, tell } from './browser.mjs';
import { noteAtMost } from './metrics.mjs';
import { median, pairedDifference } from './stats.mjs';

const IDLE_MS = 5000;
const SETTLE_MS = 2000;
const PROFILE = 'https://www.linkedin.com/in/omar-h/';

async function measure({ context }) {
  const page = await context.newPage();
  await page.route('https://www.linkedin.com/**', (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: linkedinPage(pathname) });
  });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(PROFILE);
  await page.waitForTimeout(SETTLE_MS);
  const cards = await page.evaluate(
    () => [...document.querySelectorAll('html > *')].filter((one) => one.localName.includes('-')).length,
  );
  const load = (await counters(session)).ScriptDuration * 1000;
  await page.waitForTimeout(IDLE_MS);
  const idle = (await counters(session)).ScriptDuration * 1000 - load;
  await page.close();
  return { load, idle, cards };
}

/** Measures a profile with the script and with an extension that does nothing, in turns. */
export async function measureLinkedIn(arms, rounds) {
  const [empty, dawra] = [await startBrowser(arms.empty), await startBrowser(arms.linkedin)];
  const own = await dawra.open('manifest.json');
  await tell(own, 'settings.set', { key: 'linkedin', value: true });
  await own.close();
  const ours = [];
  const none = [];
  for (let round = 0; round < Math.min(rounds, 6); round += 1) {
    none.push(await measure(empty));
    ours.push(await measure(dawra));
  }
  await empty.close();
  await dawra.close();
  if (ours.some(({ cards }) => cards === 0)) throw new Error('the LinkedIn card was not drawn');
  const of = (list, field) => list.map((one) => one[field]);
  const idle = pairedDifference(of(ours, 'idle'), of(none, 'idle'));
  noteAtMost('linkedin.scriptPer5sIdle', idle.value, 'ms', 1, {
    paired: true,
    interval: [idle.low, idle.high],
    baseline: median(of(none, 'idle')),
    target: '≤ empty + 1 ms',
  });
  const load = pairedDifference(of(ours, 'load'), of(none, 'load'));
  noteAtMost('linkedin.scriptAtLoad', load.value, 'ms', 10, {
    paired: true,
    interval: [load.low, load.high],
    baseline: median(of(none, 'load')),
    target: '≤ empty + 10 ms',
  });
}

/** Times of the store and the screens on a big database, in the built extension. */
import { rmSync } from 'node:fs';
import { bigAddress, fillDatabase } from '../../test/support/big-database.ts';
import { newProfile, startBrowser, tell } from './browser.mjs';
import { noteAtMost } from './metrics.mjs';
import { measureMemory, timeScreens } from './screens.mjs';
import { median, p95 } from './stats.mjs';

/** Sends one message after another and returns how long each answer took, in milliseconds. */
function timeMessages(page, messages) {
  return page.evaluate(async (list) => {
    const times = [];
    for (const message of list) {
      const started = performance.now();
      const reply = await chrome.runtime.sendMessage({ v: 1, id: crypto.randomUUID(), ...message });
      times.push(performance.now() - started);
      if (!reply?.ok) throw new Error(JSON.stringify(reply));
    }
    return times;
  }, messages);
}

/** Draws before the measured ones: what a worker costs that has just started is measured apart. */
const WARM_UPS = 25;

/** Fifty addresses, half of them of nobody; each draw other ones, so that no cache answers. */
const draw = (no, people) => ({
  t: 'badge.lookup',
  keys: Array.from({ length: 50 }, (_, i) =>
    i % 2 ? bigAddress((no * 7919 + i * 104_729) % people) : `stranger-${no}-${i}@nobody.example`,
  ),
});

const LOOK_UP_OF_NOBODY = { t: 'badge.lookup', keys: [] };

/** Stops the worker and waits until the browser says that it has stopped. */
async function stopWorker(session) {
  const stopped = new Promise((resolve) => {
    const look = ({ versions }) => {
      if (!versions.some(({ runningStatus }) => runningStatus === 'stopped')) return;
      session.off('ServiceWorker.workerVersionUpdated', look);
      resolve();
    };
    session.on('ServiceWorker.workerVersionUpdated', look);
  });
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
}

async function afterKill(page, session, message, times) {
  const taken = [];
  for (let time = 0; time < times; time += 1) {
    await stopWorker(session);
    taken.push(...(await timeMessages(page, [message(time)])));
  }
  return taken;
}

/** Fills the kept profile in a browser of its own: what seeding leaves in memory is not what a rep has. */
async function fill(arms, profile, order) {
  const browser = await startBrowser(arms.dawra, profile);
  const page = await browser.open('manifest.json');
  await tell(page, 'health.read', {});
  await fillDatabase(page, order);
  await browser.close();
}

/** Look-ups, saves, start after a kill, screens. `sizes` are numbers of people, each filled on top of the last. */
export async function measureStore(arms, { sizes, touchesEach, rounds }) {
  const profile = newProfile();
  const now = Date.now();
  let filled = 0;
  for (const people of sizes) {
    const started = Date.now();
    await fill(arms, profile, { people: people - filled, touchesEach, now, from: filled });
    filled = people;
    console.error(`  ${people} people in ${((Date.now() - started) / 1000).toFixed(0)} s`);
    const browser = await startBrowser(arms.dawra, profile);
    const at = { people, touches: people * touchesEach };
    await measureWorker(browser, at, rounds);
    const blank = await startBrowser(arms.empty);
    await timeScreens(browser, blank, at, rounds);
    await blank.close();
    await browser.close();
    const rested = await startBrowser(arms.dawra, profile);
    await measureMemory(rested, at);
    await rested.close();
  }
  rmSync(profile, { recursive: true, force: true });
}

async function measureWorker(browser, at, rounds) {
  const { people } = at;
  const page = await browser.open('manifest.json');
  await tell(page, 'health.read', {});
  const session = await browser.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');

  // In turns with a look-up of nobody: what a message costs on its way is no work of the worker's.
  const draws = Array.from({ length: WARM_UPS + 200 }, (_, no) => [draw(no, people), LOOK_UP_OF_NOBODY]);
  const turns = (await timeMessages(page, draws.flat())).slice(2 * WARM_UPS);
  const lookUps = turns.filter((_, turn) => turn % 2 === 0);
  const messages = turns.filter((_, turn) => turn % 2 === 1);
  noteAtMost(`lookUp50.warm.p95@${people}`, p95(lookUps) - median(messages), 'ms', 8, {
    ...at,
    baseline: median(messages),
    median: median(lookUps) - median(messages),
    p95WithMessage: p95(lookUps),
  });
  const times = Math.max(3, Math.ceil(rounds / 2));
  const cold = await afterKill(page, session, (no) => draw(1000 + no, people), times);
  noteAtMost(`lookUp50.afterKill@${people}`, median(cold), 'ms', 120, { ...at, worst: Math.max(...cold) });

  const queues = await timeMessages(
    page,
    Array.from({ length: rounds * 2 }, () => ({ t: 'popup.view', keys: [] })),
  );
  noteAtMost(`today.list.p95@${people}`, p95(queues), 'ms', 50, { ...at, median: median(queues) });

  const known = await tell(page, 'prospect.track', { address: bigAddress(1), source: 'typed' });
  const { prospectId } = known.value;
  const line = (no) => ({ t: 'note.put', noteId: `bench-${no % 5}`, prospectId, text: `line ${no}` });
  const saves = await timeMessages(
    page,
    Array.from({ length: rounds * 4 }, (_, no) => line(no)),
  );
  noteAtMost(`save.warm.p95@${people}`, p95(saves), 'ms', 15, { ...at, median: median(saves) });
  const coldSaves = await afterKill(page, session, line, times);
  noteAtMost(`save.afterKill@${people}`, median(coldSaves), 'ms', 180, {
    ...at,
    worst: Math.max(...coldSaves),
  });
  await page.close();
}

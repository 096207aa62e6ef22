/**
 * What an extension costs the mail page: a browser for each arm, measured one after another, always in the same ring. A
 * browser that was measured a moment ago is quicker than one that has rested (about 1 ms of an idle page's 2): in a ring all
 * have rested equally long. The empty extension stands in it twice; what its two arms differ by is the error of the others.
 */
import { counters, startBrowser, tell } from './browser.mjs';
import { note, noteAtMost } from './metrics.mjs';
import { median, pairedDifference, round } from './stats.mjs';

const ARMS = { empty: 'empty', dawra: 'dawra', inboxsdk: 'inboxsdk', emptyAgain: 'empty' };
const WARM_UPS = 3;
const SWAPS = 20;
const CHURN_MS = 4000;
const IDLE_MS = 5000;
const SETTLE_MS = 2000;
/** A list that has stood for three seconds is checked once for what is understood of it; that is no part of drawing rows. */
const CHECK_MS = 2500;

/**
 * What a counter has gone up by between two readings, in milliseconds: by the clock of the page's own thread, which counts
 * what the extension costs, and by the clock on the wall, which also counts what others took of the core meanwhile.
 */
const between = (before, after, counter) => ({
  own: (after.own[counter] - (before?.own[counter] ?? 0)) * 1000,
  wall: (after.wall[counter] - (before?.wall[counter] ?? 0)) * 1000,
});
/** Every counter of a page starts with it. */
const PAGE_START = undefined;

/** Everything of one arm on one page load: times as `between` tells them, the rest in megabytes and counts. */
async function measure({ openInbox }) {
  const { page, session, ownTime } = await openInbox();
  const read = async () => ({ own: await counters(ownTime), wall: await counters(session) });
  await page.evaluate(() => {
    globalThis.longTasks = 0;
    new PerformanceObserver((list) => {
      globalThis.longTasks += list.getEntries().length;
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.waitForTimeout(SETTLE_MS);
  const loaded = await read();
  await page.waitForTimeout(CHECK_MS);
  const checked = await read();
  const longTasksAtLoad = await page.evaluate(() => globalThis.longTasks);

  await page.evaluate(async (swaps) => {
    for (let swap = 0; swap < swaps; swap += 1) {
      globalThis.practice.threads.push(globalThis.practice.threads.shift());
      globalThis.practice.redraw();
      await new Promise((done) => setTimeout(done, 60));
    }
  }, SWAPS);
  const swapped = await read();

  await page.evaluate(async (ms) => {
    const end = performance.now() + ms;
    for (let edit = 0; performance.now() < end; edit += 1) {
      const rows = document.querySelectorAll('tr.zA');
      const snippet = rows[edit % rows.length].querySelector('.y2');
      snippet.lastChild.textContent = `edit ${edit}`;
      await new Promise((done) => setTimeout(done, 33));
    }
  }, CHURN_MS);
  const edited = await read();
  await page.waitForTimeout(IDLE_MS);
  const rested = await read();

  const longTasks = await page.evaluate(() => globalThis.longTasks);
  await session.send('HeapProfiler.collectGarbage');
  const heap = (await counters(session)).JSHeapUsedSize / 1_048_576;
  const marks = await page.evaluate(
    () =>
      [...document.querySelectorAll('tr.zA *')].filter((one) => one.localName.includes('-')).length +
      document.querySelectorAll('.inboxsdk__thread_row_label').length,
  );
  await page.close();
  const swaps = between(checked, swapped, 'ScriptDuration');
  return {
    load: between(PAGE_START, loaded, 'ScriptDuration'),
    // The browser counts reading a script's source apart from running it; it is told beside the script time.
    compile: between(PAGE_START, loaded, 'V8CompileDuration'),
    check: between(loaded, checked, 'ScriptDuration'),
    list: { own: swaps.own / SWAPS, wall: swaps.wall / SWAPS },
    churn: between(swapped, edited, 'ScriptDuration'),
    idleScript: between(edited, rested, 'ScriptDuration'),
    idleTask: between(edited, rested, 'TaskDuration'),
    longTasks,
    longTasksAtLoad,
    heap,
    marks,
  };
}

/** Makes everybody of the bench's inbox a prospect, so that each row has its badge. */
async function trackAll(browser) {
  const { page: inbox } = await browser.openInbox();
  const people = await inbox.evaluate(() => globalThis.practice.threads.map(({ person }) => person));
  await inbox.close();
  const page = await browser.open('manifest.json');
  for (const { email, name } of people)
    await tell(page, 'prospect.track', { address: email, name, source: 'gmail' });
  await page.close();
}

/** Measures all arms in their ring and notes the figures. */
export async function measurePageCost(arms, rounds) {
  const names = Object.keys(ARMS);
  const browsers = Object.fromEntries(
    await Promise.all(Object.entries(ARMS).map(async ([name, arm]) => [name, await startBrowser(arms[arm])])),
  );
  await trackAll(browsers.dawra);
  const taken = Object.fromEntries(names.map((name) => [name, []]));
  for (let lap = -WARM_UPS; lap < rounds; lap += 1) {
    for (const name of names) {
      const figures = await measure(browsers[name]);
      if (lap >= 0) taken[name].push(figures);
    }
    console.error(`  round ${lap + 1} of ${rounds}`);
  }
  for (const name of names) await browsers[name].close();
  noteFigures(taken);
}

function noteFigures({ empty, dawra, inboxsdk, emptyAgain }) {
  const of = (arm, field, clock = 'own') =>
    arm.map(({ [field]: figure }) => (typeof figure === 'number' ? figure : figure[clock]));
  const drawn = median(of(inboxsdk, 'marks'));
  const same = {
    rounds: dawra.length,
    paired: true,
    inboxsdkNote: `InboxSDK ${drawn > 0 ? `finished loading and drew ${drawn} labels` : 'drew no label: only its start is compared'}; Dawra drew ${median(of(dawra, 'marks'))} badges`,
  };
  const over = (field, id, unit, limit, more = {}) => {
    const pair = (clock) => pairedDifference(of(dawra, field, clock), of(empty, field, clock));
    const { value, low, high } = pair('own');
    const wall = pair('wall');
    noteAtMost(id, value, unit, limit, {
      ...same,
      interval: [low, high],
      ...(unit === 'ms' && { wallMs: wall.value, wallInterval: [wall.low, wall.high] }),
      baseline: median(of(empty, field)),
      ours: median(of(dawra, field)),
      inboxsdk: median(of(inboxsdk, field)),
      emptyAgainstEmpty: round(pairedDifference(of(emptyAgain, field), of(empty, field)).value),
      target: `≤ empty + ${limit} ${unit}`,
      ...more,
    });
  };
  over('load', 'page.scriptAtLoad', 'ms', 10, {
    compileMs: Object.fromEntries(
      Object.entries({ empty, dawra, inboxsdk }).map(([name, arm]) => [name, median(of(arm, 'compile'))]),
    ),
  });
  over('list', 'page.scriptPerList50', 'ms', 2, { healthCheckMsOnce: median(of(dawra, 'check')) });
  over('churn', 'page.scriptPer4sChurn', 'ms', 8);
  over('idleScript', 'page.scriptPer5sIdle', 'ms', 1);
  over('idleTask', 'page.taskPer5sIdle', 'ms', 1);
  over('heap', 'page.heap', 'MB', 0.6);
  const ours = pairedDifference(of(dawra, 'load'), of(empty, 'load')).value;
  const theirs = pairedDifference(of(inboxsdk, 'load'), of(empty, 'load')).value;
  const lighter = theirs / Math.max(ours, 0.1);
  note({
    id: 'page.loadLighterThanInboxSDK',
    value: lighter,
    unit: '×',
    baseline: theirs,
    target: '≥ 10 ×',
    ok: lighter >= 10,
    ...same,
  });
  const more = (field) => dawra.map((figures, at) => figures[field] - empty[at][field]);
  noteAtMost('page.longTasks', median(more('longTasks')), 'tasks', 0, {
    ...same,
    worst: Math.max(0, ...more('longTasks')),
    atLoad: median(more('longTasksAtLoad')),
    baseline: median(of(empty, 'longTasks')),
    inboxsdk: median(of(inboxsdk, 'longTasks')),
  });
}

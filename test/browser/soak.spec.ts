import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './support/extension';
import { openInbox, tell } from './support/mail-page';

/** `npm run soak` asks for many more; the test suite takes a short walk. */
const NAVIGATIONS = Number(process.env.SOAK_NAVIGATIONS ?? 40);
const WARM_UP = 10;
const PEOPLE = ['huda@karam-foods.example', 'jonas@nordbank.example', 'omar@cedar.example'];
/** Compiled code and caches grow once; a leak grows with every move. */
const HEAP_ONCE = 512 * 1024;
const HEAP_PER_MOVE = 1024;

interface Counts {
  listeners: number;
  nodes: number;
  heap: number;
}

async function counts(session: CDPSession): Promise<Counts> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  return { listeners: of('JSEventListeners'), nodes: of('Nodes'), heap: of('JSHeapUsedSize') };
}

/** One step: a conversation and back, with a new message now and then, so that rows change places. */
async function step(page: Page, no: number): Promise<void> {
  await page.evaluate(async (at) => {
    const { practice } = globalThis as unknown as {
      practice: { threads: { id: string }[]; receive(no: number, text: string): void };
    };
    const frame = () => new Promise(requestAnimationFrame);
    const rows = [...document.querySelectorAll<HTMLElement>('tr.zA')].filter((row) => row.checkVisibility());
    rows[at % rows.length]!.click();
    while (!document.querySelector('h2.hP')?.checkVisibility()) await frame();
    await frame();
    location.hash = '#inbox';
    while (![...document.querySelectorAll('tr.zA')].some((row) => row.checkVisibility())) await frame();
    if (at % 5 === 0) practice.receive(at % practice.threads.length, `No. ${at}`);
    await frame();
  }, no);
}

/** Rows whose badge is not the one of the person they show, and people without their badge. */
function wrongBadges(page: Page, known: readonly string[]): Promise<string[]> {
  return page.evaluate((people) => {
    const wrong: string[] = [];
    for (const row of document.querySelectorAll('tr.zA')) {
      if (!row.checkVisibility()) continue;
      const badges = [...row.querySelectorAll('*')].filter((one) => one.localName.includes('-')).length;
      const addresses = [...row.querySelectorAll('.yW [email]')].map((one) => one.getAttribute('email')!);
      const expected = addresses.some((address) => people.includes(address)) ? 1 : 0;
      if (badges !== expected) wrong.push(`${addresses}: ${badges} badges`);
    }
    return wrong;
  }, known);
}

test(`after ${NAVIGATIONS} moves between list and conversations nothing has piled up and every badge is right`, async ({
  fresh,
}) => {
  test.setTimeout(60_000 + NAVIGATIONS * 1500);
  const page = await openInbox(fresh.context);
  const shown = await page.evaluate(() => [
    ...new Set([...document.querySelectorAll('.yW [email]')].map((one) => one.getAttribute('email')!)),
  ]);
  const known = [...new Set([...PEOPLE.filter((one) => shown.includes(one)), ...shown.slice(0, 4)])].filter(
    (one) => one !== 'layla@dawra.example',
  );
  for (const address of known) await tell(fresh, 'prospect.track', { address, source: 'gmail' });
  await page.bringToFront();
  await expect.poll(() => wrongBadges(page, known)).toEqual([]);
  const session = await fresh.context.newCDPSession(page);
  await session.send('Performance.enable');

  for (let no = 0; no < WARM_UP; no += 1) await step(page, no);
  await expect.poll(() => wrongBadges(page, known)).toEqual([]);
  const before = await counts(session);
  for (let no = WARM_UP; no < WARM_UP + NAVIGATIONS; no += 1) await step(page, no);
  await expect.poll(() => wrongBadges(page, known)).toEqual([]);
  const after = await counts(session);
  const grown = {
    listeners: after.listeners - before.listeners,
    nodes: after.nodes - before.nodes,
    heap: after.heap - before.heap,
  };
  console.log(`${NAVIGATIONS} moves: ${JSON.stringify({ before, after, grown })}`);
  expect(grown.listeners, 'event listeners').toBeLessThanOrEqual(20);
  // The page itself keeps each message that came in; ours must not add to it.
  expect(grown.nodes / NAVIGATIONS, 'nodes per move').toBeLessThanOrEqual(2);
  expect(grown.heap, 'bytes').toBeLessThanOrEqual(HEAP_ONCE + HEAP_PER_MOVE * NAVIGATIONS);
});

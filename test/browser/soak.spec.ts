import type { CDPSession, Page } from '@playwright/test';
import { STAGES } from '../../domain/records';
import type { Reply } from '../../messages/protocol';
import type { BadgeView } from '../../messages/views';
import { attribute, below, pageTree } from './support/closed-roots';
import { type Extension, expect, test } from './support/extension';
import { openInbox, tell } from './support/mail-page';

/** `npm run soak` asks for many more; the test suite takes a short walk. */
const NAVIGATIONS = Number(process.env.SOAK_NAVIGATIONS ?? 40);
const IS_LONG = NAVIGATIONS >= 1000;
const WARM_UP = IS_LONG ? 200 : 10;
const CHECK_EVERY = 10;
const GROWTH_MAX = 0.05;
/** Caches grow once; in a short walk that is all there is to see. */
const ONCE = IS_LONG ? { listeners: 0, nodes: 0, heap: 0 } : { listeners: 20, nodes: 80, heap: 128 * 1024 };
const OWN = 'layla@dawra.example';

interface Counts {
  listeners: number;
  nodes: number;
  /** What scripts hold, in bytes. */
  heap: number;
  /** What the browser has compiled of them, in bytes: it goes on with that while they run, so it tells nothing of what is held. */
  compiled: number;
}

async function counts(session: CDPSession): Promise<Counts> {
  // What one collection frees lets go of more.
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  const compiled = await compiledSize(session);
  return {
    listeners: of('JSEventListeners'),
    nodes: of('Nodes'),
    heap: of('JSHeapUsedSize') - compiled,
    compiled,
  };
}

/** The size of compiled code in a snapshot of the heap, which lists type and size of each thing in one row of numbers. */
async function compiledSize(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const take = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size, code] = [fields.indexOf('type'), fields.indexOf('self_size'), types[0].indexOf('code')];
  let sum = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (nodes[at + type] === code) sum += nodes[at + size]!;
  }
  expect(sum, 'compiled code is listed').toBeGreaterThan(0);
  return sum;
}

interface HeapSnapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
}

/**
 * One step: a conversation and back, with a new message now and then, so that rows change places. The page forgets its
 * oldest messages, so that what grows is ours.
 */
async function step(page: Page, no: number): Promise<void> {
  await page.evaluate(async (at) => {
    const { practice } = globalThis as unknown as {
      practice: { threads: { messages: object[] }[]; receive(no: number, text: string): void };
    };
    const MESSAGES_KEPT = 3;
    const frame = () => new Promise(requestAnimationFrame);
    const rows = [...document.querySelectorAll<HTMLElement>('tr.zA')].filter((row) => row.checkVisibility());
    rows[at % rows.length]!.click();
    while (!document.querySelector('h2.hP')?.checkVisibility()) await frame();
    await frame();
    location.hash = '#inbox';
    while (![...document.querySelectorAll('tr.zA')].some((row) => row.checkVisibility())) await frame();
    if (at % 5 === 0) practice.receive(at % practice.threads.length, `No. ${at}`);
    for (const thread of practice.threads) thread.messages.splice(0, thread.messages.length - MESSAGES_KEPT);
    await frame();
  }, no);
}

/** Of each row the conversation whose id stands in it, and the label of each badge that stands in it. */
async function drawnRows(session: CDPSession): Promise<{ thread: string; labels: string[] }[]> {
  const rows = [...below(await pageTree(session))].filter(
    (node) => node.localName === 'tr' && attribute(node, 'class')?.split(' ').includes('zA'),
  );
  return rows.map((row) => {
    const inside = [...below(row)];
    const badges = inside.filter((node) => node.shadowRoots).flatMap((host) => [...below(host)]);
    return {
      thread: inside.flatMap((node) => attribute(node, 'data-legacy-thread-id') ?? [])[0] ?? '',
      labels: badges.flatMap(
        (node) => (attribute(node, 'role') === 'img' && attribute(node, 'aria-label')) || [],
      ),
    };
  });
}

/** Gives each person a stage of their own, so that no badge reads like another's. Returns who they are. */
async function trackApart(extension: Extension, addresses: readonly string[]): Promise<string[]> {
  for (const [no, address] of addresses.entries()) {
    await tell(extension, 'prospect.track', { address, source: 'gmail' });
    const view = await tell(extension, 'thread.view', { account: OWN, people: [{ address }] });
    const runId = view.ok ? view.value.person!.runId : '';
    const to = STAGES[no]!;
    if (no === 0) continue;
    const move = { runId, kind: no === 1 ? ('forward' as const) : ('skip' as const), to };
    const moved = await tell(extension, 'stage.move', { ...move, reason: 'other', override: true });
    expect(moved.ok, to).toBe(true);
  }
  return [...addresses];
}

test(`after ${NAVIGATIONS} moves between list and conversations nothing has piled up and every badge is right`, async ({
  fresh,
}) => {
  test.setTimeout(60_000 + NAVIGATIONS * 1500);
  const page = await openInbox(fresh.context);
  const personOf = new Map(
    await page.evaluate(() => {
      type Thread = { id: string; person: { email: string } };
      const { practice } = globalThis as unknown as { practice: { threads: Thread[] } };
      return practice.threads.map(({ id, person }) => [id, person.email] as const);
    }),
  );
  const known = await trackApart(fresh, [...new Set(personOf.values())].slice(0, STAGES.indexOf('referral')));
  const own = await fresh.own();
  const session = await fresh.context.newCDPSession(page);
  await session.send('Performance.enable');
  /** Rows whose badge is not the one of the conversation whose id stands under it. */
  const wrongBadges = async () => {
    const ask = { v: 1, t: 'badge.lookup', id: crypto.randomUUID(), keys: known };
    const answer: Reply<'badge.lookup'> = await own.evaluate(
      (message) => chrome.runtime.sendMessage(message),
      ask,
    );
    const badges: Record<string, BadgeView> = answer.ok ? answer.value.badges : {};
    const rows = await drawnRows(session);
    expect(rows).toHaveLength(personOf.size);
    expect(new Set(Object.values(badges).map(({ label }) => label)).size, 'no two alike').toBe(known.length);
    return rows.flatMap(({ thread, labels }) => {
      const expected = badges[personOf.get(thread) ?? '']?.label;
      return labels.join() === (expected ?? '') ? [] : [`${thread}: ${labels} instead of ${expected}`];
    });
  };
  const walk = async (from: number, to: number) => {
    for (let no = from; no < to; no += 1) {
      await step(page, no);
      if (no % CHECK_EVERY === 0) await expect.poll(wrongBadges).toEqual([]);
    }
    await expect.poll(wrongBadges).toEqual([]);
  };

  await walk(0, WARM_UP);
  const before = await counts(session);
  await walk(WARM_UP, WARM_UP + NAVIGATIONS);
  // What an answer still under way holds is let go in a moment; what has piled up stays.
  await expect(async () => {
    const after = await counts(session);
    console.log(`${NAVIGATIONS} moves: ${JSON.stringify({ before, after })}`);
    for (const name of ['listeners', 'nodes', 'heap'] as const) {
      expect(after[name], name).toBeLessThanOrEqual(before[name] * (1 + GROWTH_MAX) + ONCE[name]);
    }
  }).toPass({ timeout: 20_000 });
});

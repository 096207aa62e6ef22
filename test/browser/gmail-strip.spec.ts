import type { CDPSession, Page } from '@playwright/test';
import type { Reply } from '../../messages/protocol';
import type { KnownPersonView } from '../../messages/views';
import { ourTexts, pressOurs } from './support/closed-roots';
import { type Extension, expect, test } from './support/extension';
import { HUDA, openInbox, stripBox, tell, trackHuda } from './support/mail-page';

const ROW = `tr.zA:has([email="${HUDA}"])`;
const OWN = 'layla@dawra.example';

interface Opened {
  page: Page;
  session: CDPSession;
  /** Whom the worker knows under an address; asked from a page behind, so that the mail page stays in front. */
  personOf(address: string): Promise<KnownPersonView | undefined>;
  /** What the badge of an address says in words; empty when there is none. */
  badgeOf(address: string): Promise<string>;
}

async function openThread(extension: Extension): Promise<Opened> {
  const own = await extension.own();
  const page = await openInbox(extension.context);
  await page.click(ROW);
  await expect.poll(() => stripBox(page)).not.toBeNull();
  const ask = <T extends 'thread.view' | 'badge.lookup'>(t: T, request: object): Promise<Reply<T>> =>
    own.evaluate((message) => chrome.runtime.sendMessage(message), {
      ...{ v: 1, t, id: crypto.randomUUID() },
      ...request,
    });
  const personOf = async (address: string) => {
    const reply = await ask('thread.view', { account: OWN, people: [{ address }] });
    return reply.ok ? reply.value.person : undefined;
  };
  const badgeOf = async (address: string) => {
    const reply = await ask('badge.lookup', { keys: [address] });
    return (reply.ok && reply.value.badges[address]?.label) || '';
  };
  return { page, session: await extension.context.newCDPSession(page), personOf, badgeOf };
}

test('the strip says when the last touch was, beside stage and next step', async ({ fresh }) => {
  await trackHuda(fresh);
  const { session } = await openThread(fresh);
  await expect.poll(async () => (await ourTexts(session, 'lines')).join()).toContain('last touch yesterday');
});

test('a worker that refuses for a while is asked again, ever more seldom, until the strip comes', async ({
  fresh,
}) => {
  // The refusal is given before the real answer is ready; by its end nothing else makes the page look.
  await fresh.worker.evaluate(() => {
    const REFUSED_MS = 4500;
    const asked: number[] = [];
    Object.assign(globalThis, { asked });
    chrome.runtime.onMessage.addListener(({ t }, _, respond) => {
      if (t !== 'thread.view') return;
      asked.push(Date.now());
      if (Date.now() < asked[0]! + REFUSED_MS) respond({ ok: false, problem: { code: 'notice.noStorage' } });
    });
  });
  await openThread(fresh);
  const asked = await fresh.worker.evaluate(
    () => (globalThis as unknown as { asked: number[] }).asked.length,
  );
  expect(asked).toBeGreaterThan(2);
  expect(asked).toBeLessThanOrEqual(9);
});

test('do not contact is set in the strip and taken back there', async ({ fresh }) => {
  await trackHuda(fresh);
  const { page, session, personOf } = await openThread(fresh);
  const menu = async () => (await ourTexts(session, 'menu')).length > 0;
  const isBlocked = async () => (await personOf(HUDA))?.dnc === true;
  await pressOurs(page, session, 'More', menu);
  await pressOurs(page, session, 'Do not contact any more', isBlocked);
  await expect.poll(async () => (await ourTexts(session, 'stage')).join()).toBe('Do not contact');
  await pressOurs(page, session, 'Undo', async () => !(await isBlocked()));
});

test('"not a prospect" can be taken back though the strip is gone', async ({ fresh }) => {
  const { page, session } = await openThread(fresh);
  const candidates = () => ourTexts(session, 'name');
  await expect.poll(candidates).toEqual(['Huda Karam']);
  await pressOurs(page, session, 'Not a prospect', async () => (await candidates()).length === 0);
  await pressOurs(page, session, 'Undo', async () => (await candidates()).length === 1);
});

test('an objection in the open mail is on the badge of its row afterwards', async ({ fresh }) => {
  await trackHuda(fresh);
  const { page, session, badgeOf } = await openThread(fresh);
  // Who leaves before the mail was read and recorded has seen no objection either.
  await expect.poll(() => badgeOf(HUDA)).toContain('the last message holds an objection');
  await page.goBack();
  await expect
    .poll(async () => (await ourTexts(session, 'badge')).join())
    .toContain('the last message holds an objection');
  await page.close();
});

test('a reply after outreach proposes the next stage, which is taken on a press only', async ({ fresh }) => {
  await trackHuda(fresh);
  const { page, session, personOf } = await openThread(fresh);
  // What is folded counts once it was opened: the mails before the reply are the outreach.
  for (let left = 3; left > 0; left -= 1) await page.locator('.kv').first().click();
  const label = 'Move to Qualification?';
  await expect.poll(() => ourTexts(session, 'chip')).toContain(label);
  expect((await personOf(HUDA))?.stage.id, 'nothing moves by itself').toBe('prospecting');
  const isMoved = async () => (await personOf(HUDA))?.stage.id === 'qualification';
  // Criteria are still open: they are named, and a reason is chosen.
  await pressOurs(page, session, label, async () => (await ourTexts(session, 'menu')).length > 0);
  await pressOurs(page, session, 'It was done outside Dawra', isMoved);
  await page.close();
});

test('the keyboard command marks the follow-up as done', async ({ fresh }) => {
  await trackHuda(fresh);
  const { page, session } = await openThread(fresh);
  await expect.poll(async () => (await ourTexts(session, 'stage')).length).toBe(1);
  const done = await fresh.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://mail.google.com/*' });
    return chrome.tabs.sendMessage(tab!.id!, { v: 1, t: 'page.done' }, { frameId: 0 });
  });
  expect(done).toEqual({ done: true });
  await expect.poll(async () => (await ourTexts(session, 'notice')).join()).toContain('Undo');
  await page.close();
});

test('a second address of a tracked person is offered and joined on a press', async ({ fresh }) => {
  await tell(fresh, 'prospect.track', {
    address: 'huda.private@gmail.com',
    name: 'Huda Karam',
    source: 'typed',
  });
  const { page, session, personOf } = await openThread(fresh);
  const label = 'Same person as Huda Karam';
  await expect.poll(() => ourTexts(session, 'link')).toContain(label);
  expect(await personOf(HUDA), 'nothing is joined by itself').toBeUndefined();
  await pressOurs(page, session, label, async () => (await personOf(HUDA)) !== undefined);
});

import { gzipSync } from 'node:zlib';
import { people } from '../../scripts/practice/linkedin/index.mjs';
import { messages, openPractice, press, shownWords } from './linkedin-script-support';
import { expect, move, pressUntil, says, test } from './support/linkedin-page';

test('the whole script weighs at most 20 KB', ({ script }) => {
  expect(gzipSync(script, { level: 9 }).byteLength).toBeLessThanOrEqual(20 * 1024);
});

test('marks known people in lists, and nobody else', async ({ page, script }) => {
  for (const path of ['/search/results/people/', '/feed/', '/mynetwork/invite-connect/connections/']) {
    await openPractice(page, script, path, ['omar-h']);
    await expect
      .poll(async () => (await shownWords(page)).filter((word) => word.startsWith('Offer')))
      .toEqual(['Offer, due: omar-h']);
  }
});

test('the mark on a post opens the log of its author; a press on it opens no profile', async ({
  page,
  script,
}) => {
  await openPractice(page, script, '/feed/', ['omar-h']);
  await pressUntil(page, 'Offer, due: omar-h', 'log:commented');
  await pressUntil(page, 'log:liked', 'Logged liked');
  expect(new URL(page.url()).pathname).toBe('/feed/');
  const sent = (await messages(page)).find(({ t }) => t === 'social.log');
  expect(sent).toMatchObject({ prospectId: 'p-omar-h', kind: 'liked' });
  await pressUntil(page, 'w:close', 'Offer, due: omar-h');
  expect(await shownWords(page)).not.toContain('w:log');
});

test('an open conversation asks by member id, and reads the last message only when answers are asked for', async ({
  page,
  script,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const { member } = people[0]!;
  await openPractice(page, script, '/messaging/thread/2-practice/', [member]);
  await says(page, 'w:answers');
  const before = await messages(page);
  expect(before.find(({ t }) => t === 'profile.view')).toMatchObject({
    profile: { memberId: member, name: 'Omar Haddad' },
  });
  expect(JSON.stringify(before)).not.toContain('too high');
  await pressUntil(page, 'w:answers', 'Price');
  const asked = (await messages(page)).find(({ t }) => t === 'chat.view');
  expect(asked).toMatchObject({ lastInbound: { text: 'The price is too high for us this year.' } });
  // An answer with an empty place cannot be copied.
  expect(await shownWords(page)).not.toContain('w:copy: Show the sum');
  await press(page, 'w:copy: Ask what it is compared with');
  await expect
    .poll(async () => (await messages(page)).find(({ t }) => t === 'objection.answer'))
    .toMatchObject({ label: 'price.too_expensive', answerId: 'a1', how: 'copy' });
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Compared with what?');
});

test('a lead of Sales Navigator is asked for by the id in its address, with the name of a page loaded there', async ({
  page,
  script,
}) => {
  const lead = 'ACwAABcHx0ABWVl3iTrm0mzehDjBO0NoAqxZLtE';
  await openPractice(page, script, `/sales/lead/${lead},NAME_SEARCH,x1`, [lead]);
  await page.evaluate(() => {
    const heading = document.createElement('h1');
    heading.dataset.anonymize = 'person-name';
    heading.textContent = 'Omar Haddad';
    document.querySelector('main')?.replaceChildren(heading);
  });
  await says(page, 'Offer');
  expect((await messages(page)).find(({ t }) => t === 'profile.view')).toMatchObject({
    profile: { leadId: lead, name: 'Omar Haddad' },
  });
  const other = lead.replace('Abc', 'Zzz').replace('ACwAA', 'ACwZZ');
  await page.evaluate((id) => history.pushState({}, '', `/sales/lead/${id},NAME_SEARCH,x2`), other);
  await expect
    .poll(async () => (await messages(page)).filter(({ t }) => t === 'profile.view').at(-1)?.profile)
    .toEqual({ leadId: other });
});

test('a page behind another tab is read when it comes to the front', async ({ page, script }) => {
  await page.addInitScript(() => {
    Object.defineProperty(document, 'hidden', { get: () => !('front' in globalThis), configurable: true });
  });
  await openPractice(page, script, '/in/omar-h/', ['omar-h']);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  expect(await messages(page)).toEqual([]);
  await page.evaluate(() => {
    Object.assign(globalThis, { front: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await says(page, 'Offer');
});

test('what is in the page and not shown is not read', async ({ page, script }) => {
  await openPractice(page, script, '/in/omar-h/', ['omar-h']);
  await says(page, 'Offer');
  await page.evaluate(() => {
    const code = document.createElement('code');
    code.id = 'bpr-guid-1';
    code.hidden = true;
    code.textContent = '{"publicIdentifier":"hidden-person","phone":"+15550100"}';
    document.body.append(code);
    document.title = '(3) Omar Haddad | LinkedIn';
  });
  await move(page, 'jonas');
  await says(page, 'w:track');
  expect(JSON.stringify(await messages(page))).not.toMatch(/hidden-person|15550100/);
});

test('a conversation shows the person once this tab knows their address', async ({ page, script }) => {
  await openPractice(page, script, '/in/omar-h/', ['omar-h']);
  await says(page, 'Offer');
  await page.evaluate(() => history.pushState({}, '', '/feed/'));
  await expect.poll(() => shownWords(page)).not.toContain('Offer');
  await openPractice(page, script, '/messaging/thread/2-practice/', ['omar-h']);
  await expect
    .poll(async () => (await messages(page)).find(({ t }) => t === 'profile.view'))
    .toMatchObject({ profile: { name: 'Omar Haddad' } });
});

test('does nothing while nothing changes', async ({ page, script }) => {
  await page.clock.install();
  await openPractice(page, script, '/in/omar-h/', ['omar-h']);
  await says(page, 'Offer');
  const before = await messages(page);
  await page.evaluate(() => {
    const { practice } = globalThis as unknown as { practice: { roots: ShadowRoot[]; changes: number } };
    practice.changes = 0;
    for (const root of [document, ...practice.roots]) {
      new MutationObserver((records) => {
        practice.changes += records.length;
      }).observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    }
  });
  await page.clock.runFor('10:00');
  const changes = page.evaluate(
    () => (globalThis as unknown as { practice: { changes: number } }).practice.changes,
  );
  expect(await changes).toBe(0);
  expect(await messages(page)).toEqual(before);
});

test('G10 asks nothing of anybody, presses nothing, scrolls nothing, writes nothing into the page', async ({
  page,
  script,
}) => {
  const { foreign } = await openPractice(page, script, '/in/omar-h/', ['omar-h']);
  await says(page, 'Offer');
  const traces = await page.evaluate(() => ({
    fields: document.querySelectorAll('input, textarea, [contenteditable]').length,
    text: (window as unknown as { find: (text: string) => boolean }).find('Due today'),
    globals: Object.keys(globalThis).filter((name) => /dawra/i.test(name)),
    html: /dawra|chrome-extension/i.test(document.documentElement.outerHTML),
    scroll: scrollY,
  }));
  expect(traces).toEqual({ fields: 0, text: false, globals: [], html: false, scroll: 0 });
  expect(foreign).toEqual([]);
});
